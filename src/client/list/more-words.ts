import { fetched } from "../fetched.ts";

/** More words that what is listed is found by, by the address of its first link. */
export type MoreWords = Readonly<Record<string, string>>;

/** What a filter says is to be fetched of them. Without them it works as well on what stands on the page. */
export async function moreWords({ dataset }: HTMLElement): Promise<MoreWords> {
  if (dataset["words"] === undefined) return {};
  try {
    const words: MoreWords = await (await fetched(dataset["words"])).json();
    return words;
  } catch {
    return {};
  }
}
