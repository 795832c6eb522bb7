import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { byteRange } from "../../scripts/serve/byte-range.ts";
import { bundle } from "./bundle.ts";
import { bundleRowLists } from "./bundle-row-lists.ts";
import { longTableFile } from "./long-table-file.ts";

const FOLDER = new URL("../fixtures/client/", import.meta.url);
const TYPES: Record<string, string> = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript" };
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; frame-src 'self'; connect-src 'self'";

/** Serves the fixture pages and the browser script under the site's own strict policy, on a free port. */
export async function serveFixtures(): Promise<{ origin: string; close: () => void }> {
  const scripts = new Map([...(await bundle()), ...(await bundleRowLists())]);
  const file = longTableFile();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/rows.parquet") {
      const range = byteRange(request.headers.range, file.length);
      if (!range || range === "unsatisfiable") response.end(file);
      else {
        const { first, last } = range;
        response.writeHead(206, { "content-range": `bytes ${first}-${last}/${file.length}` });
        response.end(file.subarray(first, last + 1));
      }
      return;
    }
    const script = scripts.get(pathname);
    const body = script === undefined ? readFile(new URL(`.${pathname}`, FOLDER), "utf8") : Promise.resolve(script);
    body.then(
      (text) => {
        response.setHeader("content-type", `${TYPES[extname(pathname)] ?? "text/plain"}; charset=utf-8`);
        response.setHeader("content-security-policy", POLICY);
        // A sandboxed page has no origin of its own and fetches its script as a stranger.
        response.setHeader("access-control-allow-origin", "*");
        response.end(text);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server got no port");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
