/** Writes docs/reference/negotiation.schema.json from the zod schema. */
import { writeFileSync } from "node:fs";
import { negotiationJsonSchema } from "@rapporteur/codebook/schema";

const file = new URL("../../../docs/reference/negotiation.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(negotiationJsonSchema(), null, 2)}\n`);
