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
  expect(said.get("Laver planen")).toEqual(["Kommunen", "Kommunen"]);
  expect(said.get("Kan kommunen ringe til")).toEqual(["Den fremskudte enhed", "Sjællands Klimaforum"]);
  expect(said.get("Holder møde hver måned")).toEqual(said.get("Kan kommunen ringe til"));
  expect(said.get("Ansatte til at hjælpe")).toEqual([undefined, "Tre"]);
  expect(said.get("Lærer hjælperne op")).toEqual(["CONCITO og C40", undefined]);
  expect(said.get("Betaler hjælperne")).toEqual([undefined, undefined]);
  expect(said.get("Betaler for viden")).toEqual(["Realdania", undefined]);
  expect(said.get("Betaler med timer")).toEqual(["Kommunen", "Kommunen"]);
});

test("an answer that is gone from an annex is not told of it", () => {
  const without = rows.filter(({ opgave }) => !opgave.startsWith("Oplærer"));
  expect(answers(without).get("Lærer hjælperne op")).toEqual([undefined, undefined]);
});
