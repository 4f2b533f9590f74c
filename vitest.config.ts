import { defineConfig } from "vitest/config";

/** Sources of our packages with nothing built, then what Vite takes on a server by itself. */
const conditions = ["@rapporteur/source", "module", "node", "development"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/test/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    setupFiles: ["test/quiet-console.ts"],
    reporters: ["default", "./test/closing-line.ts"],
    testTimeout: 30_000,
    hookTimeout: 180_000,
  },
});
