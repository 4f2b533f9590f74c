export { checkReading, readingJsonSchema } from "./check-reading.ts";
export { negotiationJsonSchema, negotiationSchema } from "./negotiation/negotiation-schema.ts";
export { readingSchema } from "./reading-schema.ts";
