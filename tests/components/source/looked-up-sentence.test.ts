import { describe, expect, test } from "vitest";
import { lookedUpSentence, readInSentence } from "../../../src/components/source/looked-up-sentence.ts";

const [june, september] = [
  { titel: "Bilag, juni", laest_ind: true },
  { titel: "Bilag, september", laest_ind: false },
];

describe("what is said of looking numbers up", () => {
  test("holds for every number where all sources have been read in", () => {
    expect(lookedUpSentence([june])).toBe("En kontrol finder hvert afskrevet tal på de linjer, rækken nævner.");
    expect(readInSentence(june)).toBe("Hvert afskrevet tal er slået op på de linjer, rækken nævner.");
  });

  test("names the sources whose numbers have not been looked up", () => {
    expect(lookedUpSentence([june, september])).toBe(
      "En kontrol finder hvert afskrevet tal på de linjer, rækken nævner, når kildens tekst er læst ind. " +
        "Det er den ikke for »Bilag, september«, så tallene derfra er ikke slået op.",
    );
    expect(readInSentence(september)).toBe("Tallene herfra er ikke slået op, for kildens tekst er ikke læst ind.");
  });
});
