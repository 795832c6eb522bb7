import { readFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { BrandFace } from "./brand.ts";

/** A typeface with nothing in it but the letters, features and weights that the site uses, ready to be served. */
export async function cut({ whole, letters, features, weights }: BrandFace): Promise<Buffer> {
  const [min = 0, max = min] = [weights.at(0), weights.at(-1)];
  return subsetFont(await readFile(join("node_modules", whole)), letters, {
    targetFormat: "woff2",
    keepFeatures: [...features],
    // What screens have done without since their dots grew small.
    noHinting: true,
    ...(min < max && { variationAxes: { wght: { min, max, default: min } } }),
  });
}
