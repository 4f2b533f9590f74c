/**
 * Writes src/issues/shipped.ts from the YAML files in codebooks/, and docs/reference/codebook.schema.json
 * from the schema. The codebooks are a module so that they load in a browser, without a YAML reader.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { codebookJsonSchema, parseCodebook } from "@rapporteur/codebook/issues/file";
import { SHIPPED_IDS, shippedModule } from "./shipped-module.ts";

const home = new URL("../", import.meta.url);
const codebooks = SHIPPED_IDS.map((id) => {
  const file = `codebooks/${id}.yaml`;
  try {
    return parseCodebook(readFileSync(new URL(file, home), "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
});
writeFileSync(new URL("src/issues/shipped.ts", home), shippedModule(codebooks));
const schema = new URL("../../docs/reference/codebook.schema.json", home);
writeFileSync(schema, `${JSON.stringify(codebookJsonSchema(), null, 2)}\n`);
