import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type Served } from "../../scripts/serve/serve.ts";
import { rangedFile } from "../../src/client/table/ranged-file.ts";

const BYTES = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 251));

let folder: string;
let served: Served;
/** A server that knows nothing of ranges. */
const plain = createServer((_, response) => response.end(BYTES));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kkr-ranges-"));
  await writeFile(join(folder, "rows.parquet"), BYTES);
  served = await serve(folder, { quality: 5 });
  await new Promise<void>((ready) => plain.listen(0, "127.0.0.1", ready));
});
afterAll(async () => {
  await served.close();
  plain.close();
  await rm(folder, { recursive: true });
});

function plainUrl(): string {
  const address = plain.address();
  if (!address || typeof address === "string") throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}

test.each([
  ["that gives ranges", () => served.url],
  ["that does not", plainUrl],
])("a file is read in pieces from a server %s", async (_, url) => {
  const file = await rangedFile(`${url()}/rows.parquet`);
  expect(file.byteLength).toBe(BYTES.length);
  for (const [start, end] of [
    [0, 10],
    [1000, 5000],
    [130_000, 140_000],
    [199_000, undefined],
  ] as const) {
    expect(Buffer.from(await file.slice(start, end)).equals(BYTES.subarray(start, end))).toBe(true);
  }
  expect(Buffer.from(await file.whole()).equals(BYTES)).toBe(true);
});

test("a file that is not there is told of", async () => {
  await expect(rangedFile(`${served.url}/andet.parquet`)).rejects.toThrow("404");
});
