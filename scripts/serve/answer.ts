import { readFile } from "node:fs/promises";
import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { contentType } from "./content-type.ts";
import { fileFor } from "./file-for.ts";
import { headersFor, type HeaderRule } from "./host-headers.ts";
import { squeezable, squeezer } from "./squeeze.ts";

/** What a host sends back. */
export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body?: Buffer;
}

/**
 * How a static host answers requests for a folder: the headers that its rules give, a charset with every text, and its
 * 404.html for whatever is not there. Texts are compressed to that quality of brotli, 1 to 11; without one, not at all.
 */
export function answerer(
  folder: string,
  rules: readonly HeaderRule[],
  quality?: number,
): (request: IncomingMessage) => Promise<Answer> {
  const squeeze = quality === undefined ? undefined : squeezer(quality);
  return async ({ method, url = "/", headers: asked }) => {
    if (method !== "GET" && method !== "HEAD") return { status: 405, headers: { Allow: "GET, HEAD" } };
    const [pathname = "/"] = url.split(/[?#]/);
    const found = fileFor(folder, pathname);
    const file = found ?? fileFor(folder, "/404.html");
    const status = found ? 200 : 404;
    const headers: OutgoingHttpHeaders = headersFor(rules, pathname);
    if (!file) return { status, headers };
    const type = contentType(file);
    headers["Content-Type"] = type;
    let body: Buffer = await readFile(file);
    if (squeeze && squeezable(type)) {
      headers["Vary"] = "Accept-Encoding";
      if (/\bbr\b/.test(String(asked["accept-encoding"]))) {
        headers["Content-Encoding"] = "br";
        body = await squeeze(file, body);
      }
    }
    headers["Content-Length"] = body.length;
    return method === "HEAD" ? { status, headers } : { status, headers, body };
  };
}
