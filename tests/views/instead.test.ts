import { expect, test } from "vitest";
import { insteadOf, knownCodes, shownCodes } from "../../src/views/instead.ts";
import { columnOf, type ViewTable } from "../../src/views/view-table.ts";
import { places, things } from "./tables.ts";

/** The small table with so many municipalities. */
const withNames = (size: number): ViewTable => ({
  ...places,
  rows: Array.from({ length: size }, (_, at) => ({ ...places.rows[0], kommune: `Kommune ${at + 1}` })),
});

const kommune = columnOf(places, "kommune");
const codes = (size: number): string[] => Array.from({ length: size }, (_, at) => `Kommune ${at + 1}`);

test("six codes to choose among are named, and more are counted", () => {
  const known = (size: number) => knownCodes(withNames(size), kommune, { measure: "pladser" });
  expect(known(6)).toMatch(/^Vælg »Kommune 1«, .* eller »Kommune 6«\.$/);
  expect(known(7)).toBe("Der er 7 andre at vælge imellem.");
});

test("six codes that are shown instead are named, more are counted, and none are all", () => {
  const shown = (size: number) => shownCodes(withNames(7), kommune, codes(size));
  expect(shown(0)).toBe("Vist er alle.");
  expect(shown(6)).toMatch(/^Vist er i stedet »Kommune 1«, .* og »Kommune 6«\.$/);
  expect(shown(7)).toBe("Vist er de 7, som figuren ellers har.");
});

test("a column that is shown instead is named, and rows by what they are", () => {
  expect(insteadOf(places, "ejer")).toBe("Vist er i stedet »Ejer«.");
  expect(insteadOf(things, "raekker")).toBe("Vist er i stedet antal tilbud.");
  expect(insteadOf(places, undefined)).toBe("Figuren er vist uden den opdeling.");
});
