/** Bytes of a file from one to another, both included; `unsatisfiable` where the file has none of those that are asked for. */
export type ByteRange = { first: number; last: number } | "unsatisfiable";

/**
 * The part of a file of `length` bytes that a Range header asks for: `bytes=0-99`, `bytes=100-`, `bytes=-100`. Undefined where it
 * asks for none, or for several or something else, which a server may answer with the whole file (RFC 9110, 14.2).
 */
export function byteRange(header: string | undefined, length: number): ByteRange | undefined {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  const first = from === "" ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === "" || to === "" ? length - 1 : Math.min(Number(to), length - 1);
  if (from !== "" && to !== "" && Number(to) < first) return undefined;
  return first > last ? "unsatisfiable" : { first, last };
}
