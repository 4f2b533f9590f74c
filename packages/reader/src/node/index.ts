export { type OpenOptions, openReader } from "./open-reader.ts";
export { openReaderPool, type PoolOptions } from "./pool.ts";
