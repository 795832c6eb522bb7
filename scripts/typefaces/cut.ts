import { readFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { BrandFace } from "./brand.ts";

/** Pairs of letters that are drawn closer, letters that are drawn as one, and digits of one width. */
const FEATURES = ["kern", "liga", "tnum"];

/** A typeface with nothing in it but the letters and weights that the site uses, ready to be served. */
export async function cut({ whole, letters, weights }: BrandFace): Promise<Buffer> {
  const [min = 0, max = min] = [weights.at(0), weights.at(-1)];
  return subsetFont(await readFile(join("node_modules", whole)), letters, {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    // What screens have done without since their dots grew small.
    noHinting: true,
    ...(min < max && { variationAxes: { wght: { min, max, default: min } } }),
  });
}
