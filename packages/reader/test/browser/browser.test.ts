/** The reader in a page: bundled, served from files, run by WebAssembly in a headless Chromium. */
import { createReadStream } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkReading } from "@rapporteur/codebook/schema";
import { openReader } from "@rapporteur/reader/node";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../../../test/browser.ts";
import { STORY } from "../node/story.ts";

const TYPES: Readonly<Record<string, string>> = {
  mjs: "text/javascript",
  js: "text/javascript",
  wasm: "application/wasm",
};
const MODEL = fileURLToPath(new URL("../../model", import.meta.url));
const ORT = join(fileURLToPath(import.meta.resolve("onnxruntime-web/wasm")), "..");

let browser: Browser;
let server: Server;
let address: string;
let bundle: string;
const asked: string[] = [];

beforeAll(async () => {
  bundle = await bundled();
  server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    if (path === "/")
      return response
        .setHeader("content-type", "text/html")
        .end('<!doctype html><script type="module" src="page.js"></script>');
    if (path === "/page.js")
      return response.setHeader("content-type", "text/javascript").end(bundle);
    const folder = path.startsWith("/ort/") ? ORT : MODEL;
    response.setHeader(
      "content-type",
      TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream",
    );
    return createReadStream(join(folder, basename(path)))
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe("the reader in a browser", { timeout: 120_000 }, () => {
  test("is bundled without a module of Node", () => {
    expect(bundle).not.toMatch(/\bfrom\s*"node:|onnxruntime-node/);
  });

  test("reads a report with WebAssembly, as Node's WebAssembly does, and asks its own server only", async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    const foreign: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(address)) foreign.push(request.url());
    });
    await page.goto(address);
    await page.waitForFunction("typeof readReport === 'function'");
    const json = await page.evaluate(([text, published]) => readReport(text, published), [
      STORY,
      "2027-03-12",
    ] as const);
    await page.close();
    expect(faults).toEqual([]);
    expect(foreign.filter((url) => !/^(?:blob|data):/.test(url))).toEqual([]);
    expect(asked).toContain("/ort/ort-wasm-simd-threaded.wasm");
    expect(checkReading(JSON.parse(json))).toEqual(await readInNode());
  });
});

async function readInNode() {
  const reader = await openReader({ runtime: "wasm" });
  const reading = await reader.read({ text: STORY, published: "2027-03-12" });
  await reader.close();
  return reading;
}

/** One script, from the sources; what only Node has would fail the build. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("page.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["@rapporteur/source"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
