/** Completion scripts, made from the program itself, so that they never fall behind it. */
import type { Command, Option } from "commander";

/** Shells that have a script. */
export type Shell = "bash" | "zsh" | "fish";

/** What a shell needs to know of one command. */
interface Completable {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** What its argument may be; `null` for files. */
  readonly choices: readonly string[] | null;
  /** Commands of its own, as `deals` has `frontier`; files may stand in their place. */
  readonly commands: readonly Completable[];
}

/** The script of a shell for all commands of a program. */
export function completionScript(shell: Shell, program: Command): string {
  const commands = program.commands.map(completable);
  const write = { bash: bashScript, zsh: zshScript, fish: fishScript }[shell];
  return write(program.name(), [...commands, helpCommand(commands)], completable(program));
}

function completable(command: Command): Completable {
  const helper = command.createHelp();
  return {
    name: command.name(),
    summary: command.summary() || command.description(),
    options: helper.visibleOptions(command),
    choices: command.registeredArguments[0]?.argChoices ?? null,
    commands: command.commands.map(completable),
  };
}

function helpCommand(commands: readonly Completable[]): Completable {
  return {
    name: "help",
    summary: "print the help of a command",
    options: [],
    choices: commands.map(({ name }) => name),
    commands: [],
  };
}

function flagsOf({ short, long }: Option): string[] {
  return [short, long].filter((flag) => flag !== undefined);
}

/** True when the word after the option is its value. */
function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function bashScript(program: string, commands: readonly Completable[], top: Completable): string {
  const names = namesOf(commands);
  const nested = commands.filter((command) => command.commands.length > 0);
  const inner = nested.flatMap((command) =>
    command.commands.map(({ name }) => `"${command.name} ${name}"`),
  );
  const cases = commands.flatMap((command) => [
    bashCase(command, command.name),
    ...command.commands.map((own) => bashCase(own, `"${command.name} ${own.name}"`)),
  ]);
  const deeper = `  if ((COMP_CWORD > 2)); then
    case "$path \${COMP_WORDS[2]}" in ${inner.join("|")}) path="$path \${COMP_WORDS[2]}" ;; esac
  fi
`;
  return `# bash completion for ${program}
_${program}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} path=\${COMP_WORDS[1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${names} ${top.options.flatMap(flagsOf).join(" ")}" -- "$word"))
    return
  fi
${inner.length === 0 ? "" : deeper}  case $path in
${cases.join("\n")}
  esac
}
complete -o default -F _${program} ${program}
`;
}

function bashCase(command: Completable, pattern: string): string {
  const values = command.options
    .filter(takesValue)
    .map((option) => `      ${flagsOf(option).join("|")}) ${bashValues(option)}; return ;;`);
  const flags = command.options.flatMap(flagsOf).join(" ");
  const words =
    command.choices === null
      ? ""
      : `      COMPREPLY=($(compgen -W "${command.choices.join(" ")}" -- "$word")); return\n`;
  const names = namesOf(command.commands);
  const own =
    names === ""
      ? ""
      : `      if ((COMP_CWORD == 2)); then COMPREPLY=($(compgen -W "${names}" -- "$word") $(compgen -f -- "$word")); fi\n`;
  return `    ${pattern})
      case $before in
${[...values, "      esac"].join("\n")}
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${flags}" -- "$word")); return; fi
${words}${own}      ;;`;
}

function namesOf(commands: readonly Completable[]): string {
  return commands.map(({ name }) => name).join(" ");
}

function bashValues({ argChoices }: Option): string {
  return argChoices === undefined
    ? "COMPREPLY=()"
    : `COMPREPLY=($(compgen -W "${argChoices.join(" ")}" -- "$word"))`;
}

function zshScript(program: string, commands: readonly Completable[], top: Completable): string {
  const described = commands.map(({ name, summary }) => `    ${zshQuoted(`${name}:${summary}`)}`);
  const cases = commands.map((command) => zshCase(command, "    "));
  return `#compdef ${program}
_${program}() {
  local -a commands
  commands=(
${described.join("\n")}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    _values option ${top.options.flatMap(flagsOf).join(" ")}
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join("\n")}
  esac
}
if [[ $funcstack[1] == _${program} ]]; then _${program} "$@"; else compdef _${program} ${program}; fi
`;
}

function zshCase({ name, options, choices, commands }: Completable, indent: string): string {
  const rest = zshRest(choices, commands);
  const lines = [...options.flatMap(zshOption), ...rest].map((line) => `${indent}    ${line}`);
  const own = `${indent}  _arguments \\\n${lines.join(" \\\n")}\n`;
  if (commands.length === 0) return `${indent}${name})\n${own}${indent}  ;;`;
  const inner = commands.map((one) => zshCase(one, `${indent}    `));
  return `${indent}${name})
${indent}  if ((CURRENT > 2)) && [[ " ${namesOf(commands)} " == *" $words[2] "* ]]; then
${indent}    command=$words[2]
${indent}    shift words
${indent}    ((CURRENT--))
${indent}    case $command in
${inner.join("\n")}
${indent}    esac
${indent}    return
${indent}  fi
${own}${indent}  ;;`;
}

function zshRest(choices: readonly string[] | null, commands: readonly Completable[]): string[] {
  if (commands.length > 0)
    return [
      zshQuoted(`1:command or file:{compadd ${namesOf(commands)}; _files}`),
      "'*:file:_files'",
    ];
  return [choices === null ? "'*:file:_files'" : zshQuoted(`1:word:(${choices.join(" ")})`)];
}

function zshOption(option: Option): string[] {
  const says = option.description.replace(/[[\]:]/g, "\\$&");
  const values = option.argChoices === undefined ? "_files" : `(${option.argChoices.join(" ")})`;
  const value = takesValue(option) ? `:value:${values}` : "";
  return flagsOf(option).map((flag) => zshQuoted(`${flag}[${says}]${value}`));
}

function zshQuoted(words: string): string {
  return `'${words.replaceAll("'", "'\\''")}'`;
}

function fishScript(program: string, commands: readonly Completable[], top: Completable): string {
  const lines = [
    `# fish completion for ${program}`,
    `complete -c ${program} -n __fish_use_subcommand -f`,
  ];
  for (const option of top.options)
    lines.push(`complete -c ${program} -n __fish_use_subcommand ${fishOption(option)}`);
  for (const { name, summary, options, choices, commands: inner } of commands) {
    lines.push(
      `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${fishQuoted(summary)}`,
    );
    const within = `complete -c ${program} -n '__fish_seen_subcommand_from ${name}'`;
    for (const option of options) lines.push(`${within} ${fishOption(option)}`);
    if (choices !== null) lines.push(`${within} -f -a ${fishQuoted(choices.join(" "))}`);
    for (const own of inner) {
      lines.push(`${within} -a ${own.name} -d ${fishQuoted(own.summary)}`);
      const deeper = `complete -c ${program} -n '__fish_seen_subcommand_from ${name}; and __fish_seen_subcommand_from ${own.name}'`;
      for (const option of own.options) lines.push(`${deeper} ${fishOption(option)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function fishOption(option: Option): string {
  const parts = [
    option.short === undefined ? null : `-s ${option.short.slice(1)}`,
    option.long === undefined || option.long === null ? null : `-l ${option.long.slice(2)}`,
    takesValue(option) ? "-r" : null,
    option.argChoices === undefined ? null : `-f -a ${fishQuoted(option.argChoices.join(" "))}`,
    `-d ${fishQuoted(option.description)}`,
  ];
  return parts.filter((part) => part !== null).join(" ");
}

function fishQuoted(words: string): string {
  return `'${words.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
