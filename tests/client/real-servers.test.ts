import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onPath } from "../../scripts/setup/on-path.mjs";
import { rangedFile } from "../../src/client/table/ranged-file.ts";

const BYTES = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 251));

/** Servers that people put a static site on, each with what it must be told to serve a folder as it does by itself. */
const SERVERS: Record<string, (folder: string, port: number) => { config: string; args: string[] }> = {
  nginx: (folder, port) => ({
    config: `
      daemon off; pid ${folder}/pid; error_log stderr;
      events {}
      http {
        access_log off; gzip on; gzip_proxied any;
        ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
        server { listen 127.0.0.1:${port}; root ${folder}; }
      }`,
    args: ["-e", "stderr", "-c", `${folder}/config`],
  }),
  caddy: (folder, port) => ({
    config: `
      {
        admin off
        auto_https off
      }
      http://127.0.0.1:${port} {
        root * ${folder}
        encode gzip zstd
        file_server
      }`,
    args: ["run", "--adapter", "caddyfile", "--config", `${folder}/config`],
  }),
};

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (!address || typeof address === "string") throw new Error("the machine gives no port");
  return address.port;
}

let folder: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kkr-servers-"));
  await writeFile(join(folder, "rows.parquet"), BYTES);
  // A server that root starts reads as somebody else.
  await chmod(folder, 0o755);
});
afterAll(async () => {
  for (const server of running) {
    server.kill();
    if (server.exitCode === null) await once(server, "exit");
  }
  await rm(folder, { recursive: true });
});

test.each(Object.entries(SERVERS))("%s gives a file in pieces", async (name, told) => {
  const program = onPath(name);
  // A machine need not have it, and what is not tried is told.
  if (!program) return console.warn(`${name} findes ikke her, så det er ikke prøvet, om den giver en fil i stykker.`);
  const port = await freePort();
  const { config, args } = told(folder, port);
  await writeFile(join(folder, "config"), config);
  const server = spawn(program, args, {
    stdio: "ignore",
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  running.push(server);
  const address = `http://127.0.0.1:${port}/rows.parquet`;
  while (!(await fetch(address, { method: "HEAD" }).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`${name} stopped before it served anything`);
    await setTimeout(50);
  }
  const part = await fetch(address, { headers: { Range: "bytes=1000-4999" } });
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 4000]);
  const file = await rangedFile(address);
  expect(file.byteLength).toBe(BYTES.length);
  expect(Buffer.from(await file.slice(1000, 5000)).equals(BYTES.subarray(1000, 5000))).toBe(true);
});
