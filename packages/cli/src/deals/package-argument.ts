/** A package on the command line: in words, as JSON, or in a file. */
import { checkPackage, type NegotiationModel, type Package } from "@rapporteur/bargaining";
import { parse } from "yaml";
import { UsageError } from "../errors.ts";
import { wholeFile } from "../input/whole-file.ts";
import type { World } from "../world.ts";
import { usable } from "./model-files.ts";

// takes "deal.json", "deals/first.yaml", "-"; leaves "fare=20, harbour=new-pier" and "{…}"
const FILE = /^(?:-|[^={]*\.(?:json|ya?ml))$/i;

/**
 * Reads a package of the model. Options may go by their ids or by their labels, whichever are given.
 *
 * @throws {UsageError} the words are no list of issue=option
 * @throws {ModelUnusableError} an issue is left out, or an issue or option is none of the model's
 */
export async function readPackage(
  written: string,
  model: NegotiationModel,
  world: Pick<World, "stdin">,
): Promise<Package> {
  if (!FILE.test(written)) {
    const fields = written.trimStart().startsWith("{")
      ? fieldsOf(written, "the package")
      : pairsOf(written);
    return usable("the package", () => checkPackage(model, withIds(model, fields)));
  }
  const { name, text } = await wholeFile(written, world);
  return usable(name, () => checkPackage(model, withIds(model, fieldsOf(text, name))));
}

type Fields = Readonly<Record<string, string>>;

function fieldsOf(text: string, name: string): Fields {
  const problem = (reason: string): UsageError =>
    new UsageError(`${name} is no package (${reason}); write issue: option, one for every issue`, {
      name,
    });
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw problem(error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unreadable");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw problem("it has no fields");
  return Object.fromEntries(
    Object.entries(value).map(([issue, option]) => [issue, String(option)]),
  );
}

/** "crossings=six, harbour=new-pier"; a comma inside an option is part of it where no issue follows. */
function pairsOf(written: string): Fields {
  const pairs = written.split(/,(?=[^,=]*=)/).map((pair) => pair.split(/=(?<option>.*)/s));
  const broken = pairs.find(
    ([issue = "", option = ""]) => issue.trim() === "" || option.trim() === "",
  );
  if (broken !== undefined) {
    throw new UsageError(
      `"${broken.join("")}" is no issue=option; write them as "crossings=six, harbour=new-pier"`,
    );
  }
  return Object.fromEntries(
    pairs.map(([issue = "", option = ""]) => [issue.trim(), option.trim()]),
  );
}

/** Ids where labels were written. */
function withIds(model: NegotiationModel, fields: Fields): Fields {
  const entries = Object.entries(fields).map(([issue, option]): [string, string] => {
    const found = model.issues.find(({ id, label }) => id === issue || label === issue);
    const chosen = found?.options.find(({ id, label }) => id === option || label === option);
    return [found?.id ?? issue, chosen?.id ?? option];
  });
  return Object.fromEntries(entries);
}
