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
  const { annexes, cases } = answered(annexesOf(withRows({ [dk2020.id]: those })), actor);
  return { annexes, of: new Map(cases.map(({ question, answers: said }) => [question, said])) };
};

test("the same questions are answered of the same actor by each annex, with where it works", () => {
  const helpers = answers(rows, "Hjælperne").of;
  expect(helpers.get("Hjælper med")).toEqual([
    "Møde hver måned og workshops",
    "Fast kontakt, møde hver måned, workshops og data",
  ]);
  expect(helpers.get("Arbejder")).toEqual(["På tværs af kommuner", "På tværs af kommuner"]);
  expect(answers(rows, "Kommunen").of.get("Betaler med")).toEqual([
    "Arbejdstimer",
    "Arbejdstimer og tid til at skrive planen og føre den ud i livet",
  ]);
  expect(answers(rows, "Regionerne").of.get("Arbejder")).toEqual(["På tværs af kommuner og på landsplan"]);
});

test("what no annex answers is not asked, and an annex that answers nothing is not shown", () => {
  expect(answers(rows, "Hjælperne").of.has("Betaler med")).toBe(false);
  const realdania = answers(rows, "Realdania");
  expect(realdania.annexes).toEqual(["model"]);
  expect(realdania.of.get("Betaler med")).toEqual(["Penge til viden fra CONCITO og C40"]);
});

test("what another than the one who helps does is not told of it", () => {
  const others = rows.map((row) => (row.aktoer === "Den fremskudte enhed" ? { ...row, aktoer: "Eksterne" } : row));
  expect(answers(others, "Hjælperne").annexes).toEqual(["sjaelland"]);
});

test("one who pays is told in the words of the annex", () => {
  const paying = rows.map((row) =>
    row.aktoer === "Regionerne" && row.aar === 2022 ? { ...row, funktion: "betaler" as const } : row,
  );
  expect(answers(paying, "Regionerne").of.get("Betaler med")).toEqual([undefined, "Er med i DK2020-partnerskabet"]);
});

test("every short answer stands for a task of one of those who can be chosen", () => {
  const names = new Set(ACTORS.flatMap((one) => one.names));
  const told = rows.filter(({ aktoer }) => names.has(aktoer));
  for (const [start] of QUESTIONS.flatMap(({ short }) => short))
    expect(told.some(({ opgave }) => opgave.startsWith(start))).toBe(true);
});
