import { expect, test } from "vitest";
import { introSentence } from "../../src/kommuner/intro.ts";
import { measured, laesoe } from "./a-measure.ts";

/** The introduction to so many measures of so many datasets, and to mentions of the datasets with these ids. */
function intro(measures: number, datasets: number, mentioned: string[] = []): string {
  const of = (id: string) => ({ ...measured().dataset, id });
  return introSentence({
    kommune: laesoe,
    measures: Array.from({ length: measures }, (_, index) => measured({ dataset: of(`d${index % datasets}`) })),
    mentions: mentioned.map((id) => ({ dataset: of(id), sentences: ["Læsø er med."] })),
    datasets: 0,
  });
}

test("only datasets that give the page a number are counted", () => {
  expect(intro(14, 6, ["d0", "n1", "n2"])).toBe("Her er 14 tal om Læsø fra 6 datasæt.");
});

test("few measures and their datasets are counted in words, and it is said why they are few", () => {
  expect(intro(5, 1, ["n"])).toMatch(
    /^Vi har kun læst bilagene til .+ møder\. I dem står fem tal om Læsø fra ét datasæt\.$/,
  );
  expect(intro(1, 1)).toMatch(/møder\. I dem står ét tal om Læsø\.$/);
});

test("a municipality that the annexes hardly know leads on to the others of its council", () => {
  expect(intro(0, 1)).toBe("Bilagene har ingen tal om Læsø. Her er i stedet de andre kommuner i KKR Nordjylland.");
  expect(intro(0, 1, ["n"])).toContain("Bilagene nævner Læsø, men har ingen tal om kommunen.");
});
