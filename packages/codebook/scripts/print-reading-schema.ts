/** Writes docs/reference/reading.schema.json from the zod schema. */
import { writeFileSync } from "node:fs";
import { readingJsonSchema } from "@rapporteur/codebook/schema";

const file = new URL("../../../docs/reference/reading.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(readingJsonSchema(), null, 2)}\n`);
