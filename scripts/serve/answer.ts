import { readFile } from "node:fs/promises";
import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { byteRange } from "./byte-range.ts";
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
 * 404.html for whatever is not there. Whoever asks for a range of bytes gets it as the file lies. Texts are compressed to that quality of brotli, 1 to 11; without one, not at all.
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
    headers["Accept-Ranges"] = "bytes";
    const range = found ? byteRange(asked.range, body.length) : undefined;
    if (range === "unsatisfiable") {
      headers["Content-Range"] = `bytes */${body.length}`;
      return { status: 416, headers };
    }
    if (range) {
      headers["Content-Range"] = `bytes ${range.first}-${range.last}/${body.length}`;
      body = body.subarray(range.first, range.last + 1);
    } else if (squeeze && squeezable(type)) {
      headers["Vary"] = "Accept-Encoding";
      if (/\bbr\b/.test(String(asked["accept-encoding"]))) {
        headers["Content-Encoding"] = "br";
        body = await squeeze(file, body);
      }
    }
    headers["Content-Length"] = body.length;
    const answered = { status: range ? 206 : status, headers };
    return method === "HEAD" ? answered : { ...answered, body };
  };
}
