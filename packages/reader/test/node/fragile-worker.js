/** A worker that speaks as pool-worker does, reads nothing, and dies where a report tells it to. */
import process from "node:process";
import { parentPort } from "node:worker_threads";

parentPort.postMessage({ kind: "notice", line: "fragile" });
parentPort.on("message", ({ id, report }) => {
  if (report.text === "exit") process.exit(3);
  if (report.text === "throw") throw new Error("fragile");
  parentPort.postMessage({ kind: "read", id, reading: { report: { text: report.text } } });
});
parentPort.postMessage({ kind: "ready", model: "fragile" });
