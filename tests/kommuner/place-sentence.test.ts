import { expect, test } from "vitest";
import { placeSentence } from "../../src/kommuner/place-sentence.ts";
import { landet, placed } from "./a-measure.ts";

function said(...placing: Parameters<typeof placed>): string {
  const measured = placed(...placing);
  if (!measured.standing) throw new Error("it is not compared");
  return placeSentence(measured, measured.standing);
}

test("what is counted is flest or færrest at an end, and has a number for its place near it", () => {
  expect(said(1, 98, landet)).toBe("Det var flest af landets 98 kommuner.");
  expect(said(3, 98, landet)).toBe("Det var det tredjestørste antal blandt landets 98 kommuner.");
  expect(said(11, 11)).toBe("Det var færrest af de 11 kommuner i KKR Nordjylland.");
  expect(said(97, 98, landet)).toBe("Det var det næstmindste antal blandt landets 98 kommuner.");
});

test("a share, an amount and a rate are large or small", () => {
  expect(said(2, 98, { ...landet, unit: "pct." })).toBe("Det var den næststørste andel blandt landets 98 kommuner.");
  expect(said(11, 11, { unit: "kr." })).toBe("Det var det mindste beløb blandt de 11 kommuner i KKR Nordjylland.");
  expect(said(1, 98, { ...landet, unit: "pr. 10.000 indbyggere" })).toBe(
    "Det var det største tal blandt landets 98 kommuner.",
  );
});

test("those between are told by how many have more", () => {
  expect(said(16, 98, { ...landet, unit: "pct." })).toBe("I 15 af landets 98 kommuner var andelen højere.");
});

test("the middle is said to be", () => {
  expect(said(6, 11, { value: 868 })).toBe("Det var midt i feltet blandt de 11 kommuner i KKR Nordjylland.");
  expect(said(49, 98, landet)).toBe("Det var tæt på midten blandt landets 98 kommuner.");
});

test("a place that is shared is said to be, and one that is low is told by how few lie lower", () => {
  expect(said(4, 98, landet, 2)).toBe("Det var det fjerdestørste antal blandt landets 98 kommuner, delt med to andre.");
  expect(said(88, 98, { ...landet, unit: "pct." }, 3)).toBe("Kun i syv af landets 98 kommuner var andelen lavere.");
  expect(said(1, 98, landet, 1)).toBe("Det var flest af landets 98 kommuner, delt med én anden.");
});

test("of none it is said how many have none", () => {
  expect(said(76, 98, { ...landet, value: 0 }, 22)).toBe("Det gjaldt 23 af landets 98 kommuner.");
  expect(said(11, 11, { value: 0 })).toBe("Det gjaldt ingen andre af de 11 kommuner i KKR Nordjylland.");
});
