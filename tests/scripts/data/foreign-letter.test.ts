import { expect, test } from "vitest";
import { foreignLetter } from "../../../scripts/data/foreign-letter.ts";

test.each([
  ["В\u0430ekst og drift", "danske bogstaver; »В« i »В\u0430ekst« er fra det kyrilliske alfabet"],
  ["Nye V\u0430ekstkunder", "danske bogstaver; »\u0430« i »V\u0430ekstkunder« er fra det kyrilliske alfabet"],
  ["V\u03bfkst", "danske bogstaver; »\u03bf« i »V\u03bfkst« er fra det græske alfabet"],
])("%j is told with the letter, the word and the alphabet", (text, expected) => {
  expect(foreignLetter(text)).toEqual({
    expected,
    action: "Skriv ordet forfra i hånden. Bogstavet kan ligne et dansk, men er et andet tegn.",
  });
});

test.each(["Vækstkunder på Læsø", "Café Müller", "5 µg/m³ – ½ å 3 kr.", "e\u0301n"])(
  "%j is written in our letters",
  (text) => {
    expect(foreignLetter(text)).toBeUndefined();
  },
);
