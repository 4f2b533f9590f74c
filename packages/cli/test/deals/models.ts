/** Small models for tests of the commands. */

/** Two parties, two issues; `floors` are the reservations. */
export function ferry(floors: readonly [ostrava: string, verrin: string], more = ""): string {
  return `name: Ferry talks
issues:
  - {id: crossings, label: Crossings a day, ordered: true, options: [two, four, six]}
  - {id: harbour, options: [old-pier, new-pier]}
parties:
  - id: ostrava
    label: Ostrava
    reservation: ${floors[0]}
    preferences:
      crossings: {weight: 0.6, evaluations: {two: 0, four: 0.6, six: 1}, position: six}
      harbour: {weight: 0.4, evaluations: {old-pier: 1, new-pier: 0.2}}
  - id: verrin
    reservation: ${floors[1]}
    preferences:
      crossings: {weight: 0.3, evaluations: {two: 1, four: 0.5, six: 0}}
      harbour: {weight: 0.7, evaluations: {old-pier: 0, new-pier: 1}}
${more}`;
}

/** The same with a third party that is content with anything but six crossings. */
export function ferryOfThree(floors: readonly [string, string]): string {
  return ferry(
    floors,
    `  - id: tarn
    reservation: 0
    preferences:
      crossings: {weight: 0.5, evaluations: {two: 1, four: 1, six: 0}}
      harbour: {weight: 0.5, evaluations: {old-pier: 1, new-pier: 1}}
    redLines:
      - {issue: crossings, option: six}
`,
  );
}
