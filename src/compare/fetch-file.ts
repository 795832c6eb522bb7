import type { ComparisonFile } from "../model/comparison.ts";
import { urls } from "../site/urls.ts";

/** Fetches what municipalities are compared by. */
export async function fetchFile(): Promise<ComparisonFile> {
  const response = await fetch(urls.comparisonFile);
  if (!response.ok) throw new Error(`${urls.comparisonFile}: ${response.status}`);
  const file: ComparisonFile = await response.json();
  return file;
}
