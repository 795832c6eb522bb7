import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
const TEXT = /^text\/|json|xml|svg/;

/** Whether a file of such a type gets smaller by being compressed; pictures and typefaces are small already. */
export const squeezable = (type: string): boolean => TEXT.test(type);

/** Compresses with brotli, each file once: it is asked for again and again, and does not change. */
export function squeezer(quality: number): (file: string, body: Buffer) => Promise<Buffer> {
  const done = new Map<string, Promise<Buffer>>();
  return (file, body) => {
    const squeezed = done.get(file) ?? compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    done.set(file, squeezed);
    return squeezed;
  };
}
