import { Argument, Command } from "commander";
import type { World } from "../world.ts";

const DETAILS = `
Examples:
  source <(rapporteur completion bash)                       for this shell; or add it to ~/.bashrc
  rapporteur completion zsh > "\${fpath[1]}/_rapporteur"
  rapporteur completion fish > ~/.config/fish/completions/rapporteur.fish
`;

/** `rapporteur completion`: the script that lets a shell complete commands and options. */
export function completionCommand(world: World): Command {
  return new Command("completion")
    .summary("print the completion script of a shell")
    .description("Prints the script that lets a shell complete the commands and their options.")
    .addArgument(new Argument("<shell>", "whose script").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", DETAILS)
    .action(async (shell: "bash" | "zsh" | "fish", _options: unknown, command: Command) => {
      const { completionScript } = await import("../shell/completion-script.ts");
      await world.stdout.write(completionScript(shell, command.parent ?? command));
    });
}
