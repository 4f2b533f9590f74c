export { checkReading, readingJsonSchema } from "./check-reading.ts";
export { readingSchema } from "./reading-schema.ts";
