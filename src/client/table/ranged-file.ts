import { fetched } from "../fetched.ts";
import { orForget } from "../or-forget.ts";

/** A file that is read in pieces, each fetched when it is asked for. */
export interface RangedFile {
  byteLength: number;
  slice: (start: number, end?: number) => Promise<ArrayBuffer>;
  /** All of it, in one piece. */
  whole: () => Promise<ArrayBuffer>;
}

/** The end of the file is fetched first, since that is where it says what it holds, in bytes. */
const TAIL = 65_536;

const piece = (address: string, range: string): Promise<Response> =>
  fetched(address, { headers: { Range: `bytes=${range}` } });

/** Opens a file on a server that gives ranges of it, or of one that does not, fetches it whole. */
export async function rangedFile(address: string): Promise<RangedFile> {
  const last = await piece(address, `-${TAIL}`);
  const tail = await last.arrayBuffer();
  const [, first, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(last.headers.get("content-range") ?? "") ?? [];
  const isPart = last.status === 206 && first !== undefined;
  const [start, byteLength] = isPart ? [Number(first), Number(total)] : [0, tail.byteLength];
  let all: Promise<ArrayBuffer> | undefined = start === 0 ? Promise.resolve(tail) : undefined;
  return {
    byteLength,
    async slice(from, to = byteLength) {
      if (from >= start) return tail.slice(from - start, to - start);
      if (all) return (await all).slice(from, to);
      const response = await piece(address, `${from}-${to - 1}`);
      const bytes = await response.arrayBuffer();
      // A server may give up on ranges between one answer and the next.
      return response.status === 206 ? bytes : bytes.slice(from, to);
    },
    whole: () =>
      (all ??= orForget(
        fetched(address).then((response) => response.arrayBuffer()),
        () => (all = undefined),
      )),
  };
}
