import { describe, expect, test } from "vitest";
import { comparisonSentence } from "../../src/kommuner/comparison-sentence.ts";
import { measured, landet, placed, formerly, traced } from "./a-measure.ts";

const said = (...placing: Parameters<typeof placed>): string => comparisonSentence(placed(...placing));
const MIDDLE = "Midt i feltet: 868.";

describe("the sentence on the comparison", () => {
  test("names a place near the top or the bottom, and the middle", () => {
    expect(said(1, 11)).toBe(`Antallet var det største blandt de 11 kommuner i KKR Nordjylland. ${MIDDLE}`);
    expect(said(2, 11)).toContain("Antallet var det næststørste blandt");
    expect(said(11, 11)).toContain("Antallet var det mindste blandt");
    expect(said(10, 11)).toContain("Antallet var det næstmindste blandt");
    expect(said(8, 11)).toContain("Antallet var det fjerdemindste blandt");
    expect(said(89, 98, landet)).toContain("Antallet var det tiendemindste blandt landets 98 kommuner");
    expect(said(10, 98, landet)).toContain("Antallet var det tiendestørste blandt landets 98 kommuner");
  });

  test("tells how many have more where a place would have to be counted out", () => {
    expect(said(63, 98, landet)).toBe(`I 62 af landets 98 kommuner var antallet højere. ${MIDDLE}`);
  });

  test("says so of the middle one itself, and does not tell what the middle is", () => {
    expect(said(6, 11, { value: 868 })).toBe("Antallet lå midt i feltet blandt de 11 kommuner i KKR Nordjylland.");
  });

  test("says so of the two in the middle of an even number", () => {
    expect(said(49, 98, landet)).toBe("Antallet lå tæt på midten blandt landets 98 kommuner.");
    expect(said(50, 98, landet)).toBe("Antallet lå tæt på midten blandt landets 98 kommuner.");
    expect(said(51, 98, landet)).toContain("I 50 af landets 98 kommuner var antallet højere.");
  });

  test("says how many share the place, few of them in words", () => {
    expect(said(47, 98, landet, 1)).toContain("var antallet højere, og én anden havde det samme.");
    expect(said(3, 98, landet, 4)).toContain(
      "Antallet var det tredjestørste blandt landets 98 kommuner, og fire andre havde det samme.",
    );
    expect(said(76, 98, landet, 22)).toContain("Ingen af landets 98 kommuner lå lavere, men 22 andre havde det samme.");
  });

  test("counts those that have none", () => {
    expect(said(76, 98, { ...landet, value: 0 }, 22)).toBe(
      `Læsø var en af landets 23 kommuner, hvor antallet var nul. ${MIDDLE}`,
    );
    expect(said(10, 11, { value: 0 }, 1)).toContain(
      "Læsø var en af de to kommuner i KKR Nordjylland, hvor antallet var nul",
    );
    expect(said(74, 75, { ...landet, value: 0, groupSize: 98 }, 1)).toContain(
      "Læsø var en af de to blandt de 75 kommuner, som bilagene har tallet for, hvor antallet var nul",
    );
  });

  test("does not speak of the whole country where one municipality has no number", () => {
    expect(said(96, 97, { ...landet, value: 0, groupSize: 98 }, 1)).toContain(
      "Læsø var en af de to blandt de 97 kommuner, som bilagene har tallet for, hvor antallet var nul",
    );
  });

  test("tells how few have less where others have the same, and not a place that they share", () => {
    expect(said(89, 98, landet, 3)).toBe(
      `Kun i seks af landets 98 kommuner var antallet lavere, og tre andre havde det samme. ${MIDDLE}`,
    );
    expect(said(92, 98, landet)).toContain("Antallet var det syvendemindste blandt");
  });

  test("says of which year it is where another has just been told", () => {
    const earlier = { earlier: formerly(2018, 4) };
    expect(said(11, 11, earlier)).toContain("Antallet i 2024 var det mindste blandt de 11 kommuner");
    expect(said(1, 11, earlier, 10)).toContain("Antallet i 2024 var det samme i alle");
    const quota = { ...earlier, measure: { ...measured().measure, period: "{aar+1} (beregnet i {aar})" } };
    expect(said(11, 11, quota)).toContain("Antallet i 2025 var det mindste blandt");
  });

  test("calls the largest the largest also when most have the same", () => {
    expect(said(1, 11, { value: 868 }, 8)).toContain("midt i feltet");
    expect(said(1, 11, {}, 3)).toContain(
      "Antallet var det største blandt de 11 kommuner i KKR Nordjylland, og tre andre havde det samme.",
    );
  });

  test("calls a share a share, money an amount, and a rate a number", () => {
    expect(said(1, 11, { unit: "pct." })).toContain("Andelen var den største blandt");
    expect(said(1, 11, { unit: "kr." })).toContain("Beløbet var det største blandt");
    expect(said(1, 11, { unit: "pr. 10.000 indbyggere" })).toContain("Tallet var det største blandt");
    expect(said(1, 11, { unit: "pct." }, 10)).toBe("Andelen var den samme i alle de 11 kommuner i KKR Nordjylland.");
  });

  test("says that all have the same", () => {
    expect(said(1, 11, {}, 10)).toBe("Antallet var det samme i alle de 11 kommuner i KKR Nordjylland.");
  });

  test("tells halves of a small middle, and writes a middle of none as 0", () => {
    const middle = (value: number) => ({
      standing: { rank: { place: 1, of: 12 }, sharedWith: 0, middle: traced(value) },
    });
    expect(said(1, 12, middle(6.5))).toContain("Midt i feltet: 6,5.");
    expect(said(1, 12, middle(868.5))).toContain("Midt i feltet: 869.");
    expect(said(1, 12, { ...middle(4), value: 9 })).toContain("Midt i feltet: fire.");
    expect(said(1, 12, { ...middle(0), value: 9 })).toContain("Midt i feltet: 0.");
  });

  test("never begins with a digit", () => {
    const all = Array.from({ length: 98 }, (_, index) => said(index + 1, 98, landet, Math.min(1, 97 - index)));
    expect(all.filter((sentence) => /(?:^|\. )\d/.test(sentence))).toEqual([]);
  });

  test("says why there is none", () => {
    expect(comparisonSentence(measured())).toBe("Så få kommuner har tallet, at vi ikke sammenligner dem.");
    const measure = { ...measured().measure, incomparable: "Tallene er gjort op forskelligt." };
    expect(comparisonSentence(measured({ measure }))).toBe("Tallene er gjort op forskelligt.");
  });
});
