import { expect, test } from "vitest";
import { hasWords, soughtIn } from "../../src/client/list/sought.ts";

const text = soughtIn("Sanktioner fra socialtilsynene: påbud efter § 8, og hvem der fik dem");

test.each(["sanktion", "sanktionerne", "PÅBUDDET", "pabud", "tilsyn", "§ 8", "påbud sanktioner", "ktion"])(
  "a list is narrowed to what has the word in any form: %s",
  (asked) => {
    expect(hasWords(text, asked)).toBe(true);
  },
);

test.each(["§ 9", "påbud takst", "sagsbehandling"])("what lacks a word is left out: %s", (asked) => {
  expect(hasWords(text, asked)).toBe(false);
});
