#!/usr/bin/env node
// Plain JavaScript that every Node since 12 can parse, so that an old one gets a sentence and no stack.
const LEAST_NODE = 24;

if (Number(process.versions.node.split(".")[0]) < LEAST_NODE) {
  process.stderr.write(
    `rapporteur: needs Node ${LEAST_NODE} or later, but this is ${process.version}; install a newer Node, or run it as "npx rapporteur" where the package is installed\n`,
  );
  process.exitCode = 1;
} else {
  import("../dist/main.js").then(({ runProcess }) => runProcess(process));
}
