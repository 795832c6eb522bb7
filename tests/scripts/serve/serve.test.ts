import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request, type IncomingHttpHeaders, type RequestOptions } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "../../../scripts/serve/serve.ts";

const HEADERS = `# for the test
/*
  Content-Security-Policy: default-src 'none'
  X-Content-Type-Options: nosniff

/data/*.csv
  Access-Control-Allow-Origin: *
`;
const FILES: Record<string, string> = {
  "site/_headers": HEADERS,
  "site/index.html": "forsiden ".repeat(200),
  "site/404.html": "Her er intet.",
  "site/data/pladser.csv": "aar;pladser",
  "site/data/index.html": "data",
  "site/prik.png": "png".repeat(200),
  "hemmelig.txt": "uden for siden",
  "site-to/index.html": "en anden side",
};

let folder: string;
let served: Served;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kkr-serve-"));
  await mkdir(join(folder, "site/data"), { recursive: true });
  await mkdir(join(folder, "site-to"));
  for (const [file, text] of Object.entries(FILES)) await writeFile(join(folder, file), text);
  served = await serve(join(folder, "site"), { quality: 5 });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

/** The answer to a path sent as it stands; fetch would tidy it first. */
function ask(
  path: string,
  options: RequestOptions = {},
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(served.url, { path, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

test("a folder is answered with its index, and a query changes nothing", async () => {
  for (const path of ["/data/", "/data/?q=/../"]) {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([200, "data"]);
  }
});

describe("the headers of an answer", () => {
  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/data/pladser.csv", "text/csv; charset=utf-8"],
    ["/findes-ikke/", "text/html; charset=utf-8"],
  ])("to %s are the host's own and name the type and its charset", async (path, type) => {
    const { headers } = await ask(path);
    expect(headers).toMatchObject({
      "content-type": type,
      "content-security-policy": "default-src 'none'",
      "x-content-type-options": "nosniff",
    });
  });

  test("to a path with a rule of its own have that too, and to others not", async () => {
    const allowed = async (path: string) => (await ask(path)).headers["access-control-allow-origin"];
    expect([await allowed("/data/pladser.csv"), await allowed("/data/")]).toEqual(["*", undefined]);
  });
});

describe("a text", () => {
  test("is compressed for those who can read it so", async () => {
    const { headers, body } = await ask("/", { headers: { "accept-encoding": "gzip, br" } });
    expect(headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
    expect(body.length).toBeLessThan(100);
    expect(brotliDecompressSync(body).toString()).toBe(FILES["site/index.html"]);
  });

  test("is sent as it is to others, and so is a picture to all", async () => {
    const plain = await ask("/");
    const picture = await ask("/prik.png", { headers: { "accept-encoding": "br" } });
    expect([plain.headers["content-encoding"], plain.body.toString()]).toEqual([undefined, FILES["site/index.html"]]);
    expect([picture.headers["content-encoding"], picture.body.length]).toEqual([undefined, 600]);
  });
});

test("only reading is answered", async () => {
  const head = await ask("/", { method: "HEAD" });
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(await ask("/", { method: "POST" })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

test("a range of a file is given as the file lies, whatever encoding is accepted", async () => {
  const headers = { Range: "bytes=0-7", "Accept-Encoding": "br" };
  const { status, headers: answered, body } = await ask("/", { headers });
  const whole = FILES["site/index.html"] ?? "";
  expect([status, body.toString()]).toEqual([206, whole.slice(0, 8)]);
  expect(answered["content-range"]).toBe(`bytes 0-7/${whole.length}`);
  expect(answered["content-encoding"]).toBeUndefined();
  expect((await ask("/", { headers: { Range: "bytes=99999-" } })).status).toBe(416);
});

test.each([
  "/findes-ikke/",
  "/data",
  "/_headers",
  "/%5Fheaders",
  "/../hemmelig.txt",
  "/../../hemmelig.txt",
  "/data/../../hemmelig.txt",
  "/./../hemmelig.txt",
  "/%2e%2e/hemmelig.txt",
  "/%2e%2e%2fhemmelig.txt",
  "/..%2fhemmelig.txt",
  "/..%2Fhemmelig.txt",
  "/data%2f..%2f..%2fhemmelig.txt",
  "/..%5chemmelig.txt",
  "/..\\hemmelig.txt",
  "/%252e%252e%252fhemmelig.txt",
  "/....//hemmelig.txt",
  "/..;/hemmelig.txt",
  "/../site-to/",
  "/..%2fsite-to%2findex.html",
  "/%2fetc%2fpasswd",
  "//etc/passwd",
  "/%",
  "/%c0%ae%c0%ae/hemmelig.txt",
  "/index.html%00.txt",
])("%s is answered with the page for what is not there", async (path) => {
  const { status, body } = await ask(path);
  expect([status, body.toString()]).toEqual([404, "Her er intet."]);
});

test("slashes alone are the front page", async () => {
  const { status, body } = await ask("//");
  expect([status, body.toString()]).toEqual([200, FILES["site/index.html"]]);
});
