import { unzipSync } from "fflate";

/** A part of a package, and how many bytes it says that it unfolds to. */
export interface Part {
  name: string;
  size: number;
}

/** The parts of a package by its own list; undefined when there is none, as in a file that was cut short. */
export function packageParts(bytes: Uint8Array): Part[] | undefined {
  const parts: Part[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts.push({ name, size: originalSize });
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return parts;
}

/** One part of a package as text. Throws a RangeError when it is not there or cannot be unfolded. */
export function partText(bytes: Uint8Array, wanted: string): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === wanted });
  const part = parts[wanted];
  if (!part) throw new RangeError(`the package has no ${wanted}`);
  return new TextDecoder().decode(part);
}
