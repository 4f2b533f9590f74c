export { type CheckedCodebook, checkCodebook, parseCodebook } from "./codebook-file.ts";
export { codebookJsonSchema } from "./codebook-schema.ts";
export { newCodebookText, printCodebook } from "./codebook-text.ts";
