import { z } from "zod";
import { evidenceIn, type Evidence } from "./evidence.ts";

const byLine = z.record(z.string().regex(/^\d+$/), z.array(z.number()));

/** What is kept of a text extract, so that numbers can be looked up where the document is not at hand. Lines count from 1. */
export const digestSchema = z.strictObject({
  /** Number of lines. */
  linjer: z.number().int().min(1),
  /** Line → the numbers printed on it in digits. */
  tal: byLine,
  /** Line → the numbers on it in words. */
  ord: byLine,
  /** The lines that speak of a fall. */
  fald: z.array(z.number().int()),
});

export type Digest = z.infer<typeof digestSchema>;

/** The digest of a text extract. */
export function digestOf(text: string): Digest {
  const lines = text.replace(/\n$/, "").split("\n").map(evidenceIn);
  const numbers = (kind: "printed" | "spelled"): Record<string, number[]> =>
    Object.fromEntries(
      lines.flatMap((line, index) => (line[kind].size > 0 ? [[String(index + 1), [...line[kind]]]] : [])),
    );
  const falls = lines.flatMap(({ falls }, index) => (falls ? [index + 1] : []));
  return { linjer: lines.length, tal: numbers("printed"), ord: numbers("spelled"), fald: falls };
}

/** A digest as JSON with a line for each line of the document, so that a change of one is a change of one. */
export function digestText({ linjer, tal, ord, fald }: Digest): string {
  const lines = (numbers: Record<string, number[]>): string =>
    Object.entries(numbers)
      .map(([line, values]) => `\n"${line}":${JSON.stringify(values)}`)
      .join(",");
  return `{"linjer":${linjer},\n"tal":{${lines(tal)}},\n"ord":{${lines(ord)}},\n"fald":${JSON.stringify(fald)}}\n`;
}

/** What a line of a digested extract gives. */
export function evidenceOn(digest: Digest, line: number): Evidence {
  return {
    printed: new Set(digest.tal[line]),
    spelled: new Set(digest.ord[line]),
    falls: digest.fald.includes(line),
  };
}
