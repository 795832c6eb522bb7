import { expect, test } from "vitest";
import { published, publishedDataset } from "../../src/catalogue.ts";

/** A question within a sentence, standing as if it were one. */
const FRAGMENT = /^(Hvor|Hvad|Hvem|Hvilke[nt]?|Hvordan|Hvornår|Om)\b/u;
/** How a sentence begins that has its verb: what follows is something that is there, or is told. */
const SENTENCE = /^(Her (er|står)|[^.:]+ (er|forklarer|viser|har)) ?/u;

test("what a dataset is begins with a sentence, ends with a full stop, and does not say the title again", () => {
  const faults = published.flatMap(({ id, title, description }) => {
    const isSentence = !FRAGMENT.test(description) && SENTENCE.test(description) && description.endsWith(".");
    return isSentence && !description.startsWith(title) ? [] : [`${id}: ${description}`];
  });
  expect(faults).toEqual([]);
});

test("what was planned is not told as if it were done", () => {
  const told = publishedDataset("begivenheder").rows.flatMap(({ status, begivenhed }) =>
    status === "planlagt" && /\b\w*(bygges|udvides|opgraderes) fra\b/u.test(String(begivenhed)) ? [begivenhed] : [],
  );
  expect(told.length).toBeGreaterThan(0);
  for (const text of told) expect(text).toContain("skal efter planen");
});
