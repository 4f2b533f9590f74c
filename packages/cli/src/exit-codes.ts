/** The only place where an error becomes an exit code: 0 done, 1 failed, 2 usage, 130 stopped. */

const EXIT_CODES: Readonly<Record<string, number>> = {
  "cli.usage": 2,
  "cli.codebook-unknown": 2,
  "cli.date-unreadable": 2,
  "cli.output-closed": 0,
  "cli.interrupted": 130,
  "run.aborted": 130,
};

/** The exit code for the code of an error; 1 for every code that has none of its own. */
export function exitCodeOf(code: string): number {
  return EXIT_CODES[code] ?? 1;
}
