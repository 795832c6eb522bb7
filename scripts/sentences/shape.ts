import { kommuneName, type Kommune } from "../../src/model/kommune.ts";

/** Turns a sentence into its shape: what a template made it of, with its names and numbers left out. */
export type ShapeOf = (sentence: string) => string;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * The shape of sentences on municipalities: `På Læsø er 26 af 26 pladser private` is `[på sted] er [tal] af [tal] pladser private`. 0 and 1 stay
 * as they are, since they are the rarest forms, as do the words that a name brings with it in its own form.
 */
export function shapeOf(kommuner: readonly Pick<Kommune, "kommune" | "sted" | "kkr">[]): ShapeOf {
  const longestFirst = (names: readonly string[]): string =>
    [...new Set(names)]
      .toSorted((a, b) => b.length - a.length)
      .map(escaped)
      .join("|");
  const name = new RegExp(
    String.raw`(?<![\p{L}-])(?:${longestFirst(kommuner.flatMap((one) => [one.kommune, kommuneName(one)]))})(['’]|s)?(?![\p{L}-])`,
    "gu",
  );
  const council = new RegExp(`(KKR|Region|Socialtilsyn) (?:${longestFirst(kommuner.map(({ kkr }) => kkr))})`, "gu");
  return (sentence) =>
    sentence
      .replace(council, "$1 [del]")
      .replace(name, (_whole, genitive?: string) => `[sted${genitive ?? ""}]`)
      .replace(/\b(?:19|20)\d\d\b/g, "[år]")
      .replace(/(?<![\d,.])(?!(?:0|1)(?![\d,.]*\d))\d+(?:\.\d{3})*(?:,\d+)?/g, "[tal]")
      .replace(/\[sted\](?:(?:, | og )\[sted\])+/g, "[steder]");
}
