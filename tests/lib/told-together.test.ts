import { expect, test } from "vitest";
import { toldTogether } from "../../src/lib/told-together.ts";

test("those that share a place are told by their names before the value they have, and one alone is not told so", () => {
  const all = [
    { at: 8, text: "Fanø: 0 pladser" },
    { at: 8.4, text: "Læsø: 0 pladser" },
    { at: 7.9, text: "Ærø: 1 plads (skøn: 1 til 2)" },
    { at: 20, text: "Aalborg: 1.306 pladser" },
  ];
  const told = "Fanø og Læsø: 0 pladser; Ærø: 1 plads (skøn: 1 til 2)";
  expect(toldTogether(all)).toEqual([told, told, told, undefined]);
});
