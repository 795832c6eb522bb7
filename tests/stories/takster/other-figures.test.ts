import { describe, expect, test } from "vitest";
import type { Takst } from "../../../src/analysis/takster.ts";
import { rowsOf, tables } from "../../../src/catalogue.ts";
import socialaftaleNoegletal from "../../../src/datasets/socialaftale-noegletal.ts";
import takstaendringer from "../../../src/datasets/takstaendringer.ts";
import tilsynstakster from "../../../src/datasets/tilsynstakster.ts";
import { textOf } from "../../../src/model/words.ts";
import { greatestRise } from "../../../src/stories/takster/greatest-rise.ts";
import { figures } from "../../../src/stories/takster/figures.ts";
import { toldPrices } from "../../../src/stories/takster/prices.ts";
import { tryStory, type ToldStory } from "../../../src/stories/tell.ts";
import { allSizes } from "../../analysis/prices.ts";
import { meetingIn, withRows } from "../changed-tables.ts";
import { declarations } from "../declarations.ts";
import { everything } from "../told-text.ts";

type Row = Record<string, unknown>;

const rows = rowsOf(tilsynstakster);
const last = Math.max(...rows.map(({ aar }) => aar));
const next = last + 1;
const source = meetingIn(next);

function attempt(changed: Record<string, Row[]>) {
  const declaration = declarations["takster"];
  if (!declaration) throw new Error("no such story");
  return tryStory("takster", declaration, withRows(changed, [source]));
}

function told(changed: Record<string, Row[]>): ToldStory {
  const tried = attempt(changed);
  if ("fault" in tried) throw new Error(JSON.stringify(tried.fault));
  return tried;
}

function failing(changed: Record<string, Row[]>): string {
  const tried = attempt(changed);
  if ("story" in tried) throw new Error("the story can still be told");
  return tried.fault.failed.map(({ sentence, values }) => `${sentence} ${values}`).join("\n");
}

/** The prices of the newest year with others for some sizes. */
const priced = (prices: Partial<Record<Takst["stoerrelse"], number>>): Record<string, Row[]> => ({
  [tilsynstakster.id]: rows.map((row) =>
    row.aar === last && row.ydelse === "tilsyn" ? { ...row, takst_kr: prices[row.stoerrelse] ?? row.takst_kr } : row,
  ),
});

describe("where other prices jump", () => {
  test("the step that makes a place dearest is the one that is told of, in the text and in the picture", () => {
    const steep = priced({ "25-49": 60_000, "50+": 180_000 });
    const changed = withRows(steep, [source]);
    const { lead } = figures(toldPrices(changed));
    expect(textOf(lead.headline)).toContain("Plads nummer 50 koster 120.000\u00a0kr.");
    expect(lead.views[0]?.chart.description).toContain("Ved plads nummer 50 stiger prisen med 120.000");
    expect(toldPrices(changed).free).toBeUndefined();
  });

  test("a price list that is another stair than the others stops the sentence that calls them alike", () => {
    const said = failing(priced({ "25-49": 95_000 }));
    expect(said).toContain("trappen har samme form");
    expect(said).toContain("12");
  });

  test("a step of another height than the title tells stops the sentence that says so", () => {
    expect(failing(priced({ "25-49": 95_000 }))).toContain("to tredjedele dyrere");
  });
});

test("prices that have been paid are not called a budget", () => {
  const paid = allSizes(next, 46_000, { kilde: "kkr-nordjylland-2024-09" });
  expect(everything(told({ [tilsynstakster.id]: [...rows, ...paid] }))).toContain(
    `Sådan er priserne i ${next} hos Socialtilsyn Nord`,
  );
});

test("the size of the step is told beside what a place costs, and stops where it is no longer small", () => {
  const { jump } = toldPrices(tables);
  expect(jump.moreEach.text).toBe("1.350\u00a0kr.");
  expect(failing(priced({ "25-49": 119_982, "50+": 179_973 }))).toMatch(
    /Det er lidt af den samlede pris.*Budget pr\. plads/,
  );
});

test("the year in which the list rose most is told, and one that hardly rose stops the sentence", () => {
  const rise = greatestRise(tables);
  expect([rise.from.text, rise.to.text, rise.by.text]).toEqual(["2022", "2023", "11\u00a0%"]);
  const ofSize = new Map(
    rows
      .filter(
        ({ tilsyn, ydelse, aar, prisniveau }) =>
          [tilsyn, ydelse, aar, prisniveau].join() === "Nord,tilsyn,2019,løbende",
      )
      .map(({ stoerrelse, takst_kr }) => [stoerrelse, takst_kr]),
  );
  const flat = rows.map((row) =>
    row.tilsyn === "Nord" && row.ydelse === "tilsyn"
      ? { ...row, takst_kr: ofSize.get(row.stoerrelse) ?? row.takst_kr }
      : row,
  );
  expect(failing({ [tilsynstakster.id]: flat })).toContain("Mest steg Socialtilsyn Nords prisliste");
});

test("two places just below the step pay more than one of their size, and where they pay no more the sentence stops", () => {
  expect(everything(told({}))).toContain(
    "To bosteder med 24 pladser hver betaler tilsammen 107.970\u00a0kr. Ét bosted med 48 pladser slipper med 89.976\u00a0kr.",
  );
  expect(failing(priced({ "25-49": 120_000 }))).toContain("slipper med 120.000");
});

test("what a service of several departments may pay more is told where prices are compared, by whom it is written", () => {
  const text = everything(told({}));
  expect(text).toContain("kan der komme et tillæg til det årlige tilsyn, skriver Socialtilsyn Øst.");
  expect(text).toContain(
    "Har det flere afdelinger, skal hver af dem have mindst ét besøg om året, skriver Socialtilsyn Øst.",
  );
  const unread = rows.map((row) => (row.tilsyn === "Øst" ? { ...row, kilde: "kkr-nordjylland-2024-09" } : row));
  expect(failing({ [tilsynstakster.id]: unread })).toContain("ét stort sted kan også være flere besøg");
});

test("places are dearer the more services they are divided among, and what the parts pay rests on their own price", () => {
  const { splits } = toldPrices(tables);
  expect(splits.map(({ homes, places, bill }) => [homes, places.value, bill.text])).toEqual([
    [1, 48, "89.976\u00a0kr."],
    [2, 24, "107.970\u00a0kr."],
    [4, 12, "215.940\u00a0kr."],
    [8, 6, "359.904\u00a0kr."],
  ]);
  expect(everything(told({}))).toContain("Det er fire gange så meget, som hvis pladserne lå samlet.");
  expect(failing(priced({ "0-7": 46_000 }))).toContain("gange så meget");
});

test("what became of the prices in fixed prices is told of the year that the source tells it of, and not of another", () => {
  expect(everything(told({}))).toContain("I budgettet for 2025 faldt den 0,9\u00a0% i faste priser.");
  const paid = allSizes(next, 46_000, { kilde: "kkr-nordjylland-2024-09" });
  const later = attempt({ [tilsynstakster.id]: [...rows, ...paid] });
  expect("story" in later ? everything(later) : later.fault.failed).not.toContain("i faste priser.");
  const changes = rowsOf(takstaendringer).map((row) => (row.aar === last ? { ...row, aendring_pct: 0.9 } : row));
  expect(failing({ [takstaendringer.id]: changes })).toContain("faldt den 0,9");
});

test("a newer agreement must be read before the price of a place is told from an older one", () => {
  const agreements = rowsOf(socialaftaleNoegletal);
  const newer = agreements
    .filter(({ aftale }) => aftale === "2025-2026")
    .map((row) => ({ ...row, aftale: "2027-2028", aar: row.aar && next, kilde: source.kilde }));
  expect(failing({ [socialaftaleNoegletal.id]: [...agreements, ...newer] })).toContain(
    "dag- og døgnpladser regnet sammen",
  );
});

test("the place where the price jumps most is our finding, and rests on the prices it was found among", () => {
  const { jump, jumps } = toldPrices(tables);
  expect(jump.at.account.origin).toBe("beregnet");
  expect(jump.at.account.cells).toEqual(expect.arrayContaining(jumps.flatMap(({ change }) => change.account.cells)));
});
