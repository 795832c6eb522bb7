import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { answerer } from "./answer.ts";
import { readHeaderRules, type HeaderRule } from "./host-headers.ts";

/** A running server: its address without a slash at the end, and how to stop it. */
export interface Served {
  url: string;
  close: () => Promise<void>;
}

interface ServeOptions {
  /** Any port that is free when it is 0 or left out. */
  port?: number;
  /** Brotli's quality, 1 to 11; left out, nothing is compressed. */
  quality?: number;
}

/** The folder's own rules for headers; a folder without a `_headers` file has none. */
function rulesOf(folder: string): HeaderRule[] {
  const file = join(folder, "_headers");
  return existsSync(file) ? readHeaderRules(readFileSync(file, "utf8")) : [];
}

/** Serves a built site as a static host would. Nothing outside the folder can be reached, and only from this machine. */
export async function serve(folder: string, { port = 0, quality }: ServeOptions = {}): Promise<Served> {
  const answer = answerer(folder, rulesOf(folder), quality);
  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      // A file may go between the look and the reading; where it lay is nobody's business.
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((ready, failed) => {
    server.once("error", failed).listen(port, "127.0.0.1", ready);
  });
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}
