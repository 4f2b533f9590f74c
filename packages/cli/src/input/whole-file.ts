import { createReadStream } from "node:fs";
import { RapporteurError } from "@rapporteur/codebook";
import type { World } from "../world.ts";
import { asUtf8, wholeOf } from "./bytes.ts";
import { decodedText } from "./decoded-text.ts";
import { inputError } from "./input-list.ts";

/** A file's text under the name that the user knows it by. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * The text of a file, or of standard input for `-`.
 *
 * @throws the same errors as reading a report: missing, unreadable, empty, binary, not UTF-8, too long
 */
export async function wholeFile(path: string, world: Pick<World, "stdin">): Promise<NamedText> {
  const name = path === "-" ? "standard input" : path;
  const bytes = path === "-" ? world.stdin : createReadStream(path);
  try {
    return { name, text: decodedText(await wholeOf(asUtf8(bytes, name), name), name) };
  } catch (error) {
    throw error instanceof RapporteurError ? error : inputError(name, error);
  }
}
