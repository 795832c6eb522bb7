import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import dk2020 from "../../../src/datasets/dk2020-roller.ts";
import { annexesOf } from "../../../src/stories/dk2020/annexes.ts";
import { answered } from "../../../src/stories/dk2020/questions.ts";
import { withRows } from "../changed-tables.ts";

const rows = rowsOf(dk2020);
const answers = (those: typeof rows) =>
  new Map(answered(annexesOf(withRows({ [dk2020.id]: those }))).map(({ question, answers: said }) => [question, said]));

test("the same questions are answered by the tasks of each annex, and by none where it says nothing", () => {
  const said = answers(rows);
  expect(said.get("Mødes med hver kommune")).toEqual(["Hver måned", "Hver måned"]);
  expect(said.get("Ansatte til at hjælpe")).toEqual([undefined, "Tre"]);
  expect(said.get("Laver klimaplanen")).toEqual(["Kommunen", "Kommunen"]);
  expect(said.get("Betaler dem, der hjælper")).toEqual([undefined, undefined]);
});

test("what another than the one who helps does is not told of it", () => {
  const others = rows.map((row) => (row.aktoer === "Den fremskudte enhed" ? { ...row, aktoer: "Eksterne" } : row));
  expect(answers(others).get("Mødes med hver kommune")).toEqual([undefined, "Hver måned"]);
});

test("an answer that is gone from an annex is not told of it", () => {
  const without = rows.filter(({ opgave }) => !opgave.startsWith("Udarbejder klimahandlingsplanen"));
  expect(answers(without).get("Laver klimaplanen")).toEqual([undefined, "Kommunen"]);
});
