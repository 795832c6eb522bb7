import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import dk2020 from "../../../src/datasets/dk2020-roller.ts";
import { needed } from "../../../src/lib/needed.ts";
import { annexesOf } from "../../../src/stories/dk2020/annexes.ts";
import { ACTORS, answered, QUESTIONS } from "../../../src/stories/dk2020/questions.ts";
import { withRows } from "../changed-tables.ts";

const rows = rowsOf(dk2020);
const answers = (those: typeof rows, label: string) => {
  const actor = needed(
    ACTORS.find((one) => one.label === label),
    label,
  );
  const all = answered(annexesOf(withRows({ [dk2020.id]: those })), actor);
  return new Map(all.map(({ question, answers: said }) => [question, said]));
};

test("the same questions are answered of the same actor by each annex, and by none where it says nothing", () => {
  const helpers = answers(rows, "Hjælperne");
  expect(helpers.get("Hjælper med")).toEqual([
    "Møde hver måned og workshops",
    "Fast kontakt, møde hver måned, workshops og data",
  ]);
  expect(helpers.get("Betaler")).toEqual([undefined, undefined]);
  expect(answers(rows, "Kommunen").get("Betaler")).toEqual(["Arbejdstimer til projektet", "Arbejdstimer til planen"]);
  expect(answers(rows, "Realdania").get("Betaler")).toEqual(["Viden fra CONCITO og C40", undefined]);
});

test("what another than the one who helps does is not told of it", () => {
  const others = rows.map((row) => (row.aktoer === "Den fremskudte enhed" ? { ...row, aktoer: "Eksterne" } : row));
  expect(answers(others, "Hjælperne").get("Hjælper med")?.[0]).toBeUndefined();
});

test("an answer that is gone from an annex is not told of it, and one who pays is told in the words of the annex", () => {
  const without = rows.filter(({ bidrag }) => bidrag !== "medarbejdertimer");
  expect(answers(without, "Kommunen").get("Betaler")).toEqual([undefined, undefined]);
  const paying = rows.map((row) =>
    row.aktoer === "Regionerne" && row.aar === 2022 ? { ...row, funktion: "betaler" as const } : row,
  );
  expect(answers(paying, "Regionerne").get("Betaler")).toEqual([undefined, "Er med i DK2020-partnerskabet"]);
});

test("every short answer stands for a task of one of those who can be chosen", () => {
  const names = new Set(ACTORS.flatMap((one) => one.names));
  const told = rows.filter(({ aktoer }) => names.has(aktoer));
  for (const [start] of QUESTIONS.flatMap(({ short }) => short))
    expect(told.some(({ opgave }) => opgave.startsWith(start))).toBe(true);
});
