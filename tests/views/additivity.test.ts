import { expect, test } from "vitest";
import { z } from "zod";
import { publishedDataset } from "../../src/catalogue.ts";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { places, viewOf } from "./tables.ts";

/** What is said when amounts are added over a column that has two codes. */
function refusalOver(name: string, schema: z.ZodType, codes: readonly [string, string]): string {
  const row = z.object({
    ejer: col.category("Ejer", "Ejeren."),
    [name]: schema,
    beloeb: col.amount("Beløb", "Beløbet.", "kr."),
  });
  const rows = codes.map((code, index) => ({ ejer: "privat", [name]: code, beloeb: index + 1 }));
  const view = viewOf({ measure: "beloeb", x: "ejer" });
  const answer = resolve({ columns: columns(row), key: ["ejer", name], rows }, view);
  return isRefusal(answer) ? answer.refused : "";
}

test("amounts of unlike status are not added", () => {
  expect(refusalOver("status", col.status("budget", "regnskab"), ["budget", "regnskab"])).toContain("Vælg én status");
});

test("amounts in prices of different years are not added", () => {
  expect(refusalOver("prisniveau", col.priceLevel("Prisniveauet."), ["2024-priser", "2025-priser"])).toContain(
    "Vælg ét prisniveau",
  );
});

test("a number that is a name is not drawn", () => {
  const answer = resolve(places, viewOf({ measure: "aar", filters: { aar: ["2018"], ejer: ["privat"] } }));
  expect(isRefusal(answer) && answer.refused).toBe("»År« er ikke et tal, der kan tegnes. Vælg et af tallene.");
});

test("there is no share of what is not divided into parts that make a whole", () => {
  const row = z.object({
    ...{ aar: col.year("Året."), gruppe: col.category("Gruppe", "Gruppen.") },
    beloeb: col.amount("Beløb", "Beløbet.", "kr."),
  });
  const rows = ["børn", "piger"].map((gruppe, index) => ({ aar: 2024, gruppe, beloeb: 2 - index }));
  const view = viewOf({ measure: "beloeb", x: "aar", series: "gruppe", shown: "andel" });
  const answer = resolve({ columns: columns(row), key: ["aar", "gruppe"], rows }, view);
  expect(isRefusal(answer) && answer.refused).toContain("En andel kræver");
});

test("socialtilsyn are not added, since the years do not tell of the same ones", () => {
  const answer = resolve(
    publishedDataset("magtindberetninger"),
    viewOf({ measure: "indberetninger", x: "aar", series: "omraade" }),
  );
  expect(isRefusal(answer) && answer.refused).toMatch(/^Kilderne har ikke tal for dem alle i »Socialtilsyn« hvert år/);
});
