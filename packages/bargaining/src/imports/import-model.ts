/** Reads a model from whichever format the files are in. */
import { ImportRefusedError } from "../errors.ts";
import type { NegotiationModel } from "../model/model.ts";
import { readModel } from "../model/read-model.ts";
import { domainJson } from "./domain-json.ts";
import type { ImportOptions, ModelReader, NamedText } from "./formats.ts";
import { geniusXml } from "./genius-xml.ts";
import { geniusWebJson } from "./geniusweb-json.ts";

const READERS: readonly ModelReader[] = [geniusXml, geniusWebJson, domainJson];

/**
 * The model in these files: a Genius domain with its profiles, GeniusWeb profiles, a benchmark domain, or a
 * negotiation file. The format is known by what the files say, not by their names.
 *
 * @throws {ImportRefusedError} something that has no exact counterpart: a continuous issue, a discount, a
 * hyper-rectangle; it names the issue
 * @throws {ModelInvalidError} a file that breaks its own form; it names field and line
 * @throws {ModelTooLargeError} more than is taken
 */
export function importModel(
  files: readonly NamedText[],
  options: ImportOptions = {},
): NegotiationModel {
  const [first, ...others] = files;
  if (first === undefined) throw new ImportRefusedError("", "files", "none is given");
  const reader = READERS.find(({ takes }) => takes(files));
  if (reader !== undefined) return reader.read(files, options);
  if (others.length > 0) {
    throw new ImportRefusedError(first.name, "files", "are of no format that takes several files");
  }
  return readModel(first.text);
}
