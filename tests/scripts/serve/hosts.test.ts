import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aSite } from "../../../scripts/prove/a-site.ts";
import { onPath } from "../../../scripts/setup/on-path.mjs";

/** The servers that docs/hosts/ tells how to set up: how its file is made to serve a folder on a port, and how it is started. */
const HOSTS: Record<
  string,
  { file: string; config: (text: string, folder: string, port: number) => string; args: string[] }
> = {
  nginx: {
    file: "docs/hosts/nginx.conf",
    config: (text, folder, port) => `
      daemon off; pid ${folder}/pid; error_log stderr; events {}
      http {
        access_log off;
        ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
        ${text.replace("listen      80;", `listen 127.0.0.1:${port};`).replace("/srv/kkr/nu", `${folder}/ud/nu`)}
      }`,
    args: ["-e", "stderr", "-c"],
  },
  caddy: {
    file: "docs/hosts/Caddyfile",
    config: (text, folder, port) =>
      `{\n\tadmin off\n\tauto_https off\n}\n${text.replace("kkr.example.dk {", `http://127.0.0.1:${port} {`).replace("/srv/kkr/nu", `${folder}/ud/nu`)}`,
    args: ["run", "--adapter", "caddyfile", "--config"],
  },
};

let folder = "";
const running: ChildProcess[] = [];
const LONG = "Tallene står her. ".repeat(100);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kkr-hosts-"));
  const site = await aSite(join(folder, "ud/1"), LONG, 3);
  await mkdir(join(site, "_astro"));
  await writeFile(join(site, "_astro/et.B1.js"), `console.log(${JSON.stringify(LONG)})`);
  await writeFile(join(site, "data/raekker.parquet"), Buffer.alloc(50_000, "PAR1"));
  await writeFile(join(site, "404.html"), '<!doctype html><html lang="da"><h1>Siden findes ikke</h1></html>');
  for (const name of ["_headers", "_redirects"]) await cp(join("public", name), join(site, name));
  await writeFile(join(folder, "hemmeligt.txt"), "hemmeligt");
  await symlink("1", join(folder, "ud/nu"));
  // A server that root starts reads as somebody else.
  for (const path of [folder, join(folder, "ud")]) await chmod(path, 0o755);
});
afterAll(async () => {
  for (const server of running) {
    server.kill();
    if (server.exitCode === null) await once(server, "exit");
  }
  await rm(folder, { recursive: true });
});

/** Starts a server as its file says. Undefined where the machine has none, which is told. */
async function start(name: string): Promise<string | undefined> {
  const program = onPath(name);
  const host = HOSTS[name];
  if (!program || !host) {
    console.warn(
      `${name} findes ikke her, så ${host?.file} er ikke prøvet. På Debian: apt-get install -y nginx-light caddy`,
    );
    return undefined;
  }
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (!address || typeof address === "string") throw new Error("the machine gives no port");
  const config = join(folder, `${name}.conf`);
  await writeFile(config, host.config(await readFile(host.file, "utf8"), folder, address.port));
  const server = spawn(program, [...host.args, config], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = "";
  server.stderr.on("data", (text) => (said += String(text)));
  running.push(server);
  const url = `http://127.0.0.1:${address.port}`;
  while (!(await fetch(url, { method: "HEAD" }).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`${name} stopped before it served anything: ${said}`);
    await setTimeout(50);
  }
  return url;
}

/** Asks for a path as it is written: fetch would tidy it first. */
const ask = (url: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, headers }, (response) => {
      let body = "";
      response.setEncoding("latin1").on("data", (text) => (body += String(text)));
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on("error", fail)
      .end();
  });

describe.each(Object.keys(HOSTS))("the site on %s, set up as docs/hosts says", (name) => {
  test("is served with its headers, compressed, in pieces, and nothing else is", async () => {
    const url = await start(name);
    if (url === undefined) return;
    const page = await ask(url, "/side-1/", { "Accept-Encoding": "gzip" });
    expect([page.status, page.headers["content-encoding"]]).toEqual([200, "gzip"]);
    expect(page.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "frame-ancestors 'self'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cache-control": "no-cache",
      vary: "Accept-Encoding",
    });
    expect(page.headers["permissions-policy"]).toContain("camera=()");

    const plain = await ask(url, "/side-1/");
    const again = await ask(url, "/side-1/", { "If-None-Match": String(plain.headers["etag"]) });
    expect([again.status, again.body]).toEqual([304, ""]);

    const script = await ask(url, "/_astro/et.B1.js", { "Accept-Encoding": "gzip" });
    expect(script.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect([script.status, script.headers["content-encoding"]]).toEqual([200, "gzip"]);

    const csv = await ask(url, "/data/sider.csv");
    expect(csv.headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "access-control-allow-origin": "*",
    });
    const part = await ask(url, "/data/raekker.parquet", { Range: "bytes=100-199", "Accept-Encoding": "gzip" });
    expect([part.status, part.body.length, part.headers["content-encoding"]]).toEqual([206, 100, undefined]);
    expect(part.headers["access-control-allow-origin"]).toBe("*");

    const lost = await ask(url, "/findes-ikke/");
    expect([lost.status, lost.body]).toEqual([404, expect.stringContaining("Siden findes ikke")]);
    expect(lost.headers["x-content-type-options"]).toBe("nosniff");
    const folderless = await ask(url, "/side-1");
    expect([301, 308]).toContain(folderless.status);
    expect(folderless.headers["location"]).toMatch(/^(?:\/side-1\/|side-1\/)$/);

    const outside = [
      "/../hemmeligt.txt",
      "/..%2f..%2fhemmeligt.txt",
      "/side-1/../../../hemmeligt.txt",
      "/%2e%2e/%2e%2e/hemmeligt.txt",
    ];
    for (const path of [...outside, "/_headers", "/_redirects"]) {
      const { status, body } = await ask(url, path);
      expect([status === 200, body.includes("hemmeligt"), body.includes("Cache-Control")], path).toEqual([
        false,
        false,
        false,
      ]);
    }
  });
});
