import { fetched } from "../client/fetched.ts";
import type { ComparisonFile } from "../model/comparison.ts";
import { urls } from "../site/urls.ts";

/** Fetches what municipalities are compared by. */
export async function fetchFile(): Promise<ComparisonFile> {
  const file: ComparisonFile = await (await fetched(urls.comparisonFile)).json();
  return file;
}
