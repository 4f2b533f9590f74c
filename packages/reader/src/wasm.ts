export { openWasmRuntime, type WasmSettings } from "./analysis/wasm-runtime.ts";
