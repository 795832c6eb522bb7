import { expect, test } from "vitest";
import { choiceProblems } from "../../../scripts/data/choice-problems.ts";
import begivenheder from "../../../src/datasets/begivenheder.ts";
import owners from "../../../src/datasets/tilbud-efter-driftsherre.ts";

const said = (kolonne: string, vaerdi: string, dataset = owners.id): string[] =>
  choiceProblems([{ dataset, kolonne, vaerdi, navn: "Navn" }], [owners, begivenheder]).map(
    ({ row, column, expected }) => `${row} ${column}: ${expected}`,
  );

test("a value is added to a column of fixed values that does not have it", () => {
  expect(said("driftsherre", "fond")).toEqual([]);
  expect(said("driftsherre", "privat")).toEqual(["2 vaerdi: en værdi, som driftsherre ikke har i forvejen"]);
});

test("a column that takes no more values is told with those that do", () => {
  expect(said("status", "gættet")).toEqual([
    "2 kolonne: en kolonne, der kan få flere faste værdier: tilsyn, type eller driftsherre",
  ]);
  expect(said("findes-ikke", "x")[0]).toContain("tilsyn, type eller driftsherre");
});
