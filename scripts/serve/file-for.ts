import { statSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/** What a host reads and does not hand out. */
const PRIVATE = new Set(["_headers", "_redirects"]);

/**
 * The file in `folder` that answers for a path of the site, or undefined when none does. A path that ends in a slash is
 * its index.html; one that names a folder without the slash has no file, as a plain host would have to redirect it.
 */
export function fileFor(folder: string, pathname: string): string | undefined {
  const root = resolve(folder);
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // No file's name holds a NUL, and the file system answers a question about one with an error.
  if (decoded.includes("\0")) return undefined;
  const file = resolve(join(root, decoded.endsWith("/") ? `${decoded}index.html` : decoded));
  const inside = file.startsWith(root + sep) && !PRIVATE.has(file.slice(root.length + 1));
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
