import objektivFinansiering from "../../datasets/objektiv-finansiering.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import * as col from "../../model/columns.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Children, Payment, ToldChildren } from "./children.ts";

/** What has moved of a bill is told to whole thousands of kroner. */
const NEAREST = 1000;

/** What is told of each municipality: how many more or fewer children it has, and what it pays because of that. */
const changeTable = (told: readonly Children[], bill: readonly Payment[]): RestingTable =>
  computedTable(
    {
      ...col.kommune("Kommunen."),
      flere: col.change("Forskel", "Så mange flere eller færre børn og unge.", "børn"),
      aendring: col.change("Ændring", "Ændringen i antallet af børn og unge.", "pct.", { decimals: 1 }),
      flyttet: col.change(
        "Forskel i kr.",
        "Hvad kommunen skulle betale mere eller mindre, end hvis børnene var fordelt som det første år.",
        "kr.",
      ),
    },
    ["kommune"],
    told.map(({ name, kommunekode, more, change, moved, rows }) => ({
      cells: {
        kommune: name,
        kommunekode,
        flere: more.value,
        aendring: change.value,
        flyttet: Math.round(moved.value / NEAREST) * NEAREST,
      },
      rests: sourceRows(objektivFinansiering, [...rows, ...bill.filter((row) => row.kommunekode === kommunekode)]),
    })),
  );

/** How many more or fewer children each municipality has than the year before the last count. */
const lastStepTable = (steps: ToldChildren["lastSteps"]): RestingTable =>
  computedTable(
    {
      ...col.kommune("Kommunen."),
      flere: col.change("Forskel", "Så mange flere eller færre børn og unge.", "børn"),
      aendring: col.change("Ændring", "Ændringen i antallet af børn og unge.", "pct.", { decimals: 1 }),
    },
    ["kommune"],
    steps.map(({ name, kommunekode, more, change, rows }) => ({
      cells: { kommune: name, kommunekode, flere: more, aendring: change },
      rests: sourceRows(objektivFinansiering, rows),
    })),
  );

/** The three figures: who has lost children and who has not, the same in the last year, and what the bill has moved. */
export function figures(told: ToldChildren) {
  const { everyone, northern, loser, gainer, emptied, yearBefore, firstYear, lastYear, first, last, year } = told;
  const payers = everyone
    .filter(({ moved }) => moved.value > 0)
    .sort((a, b) => b.moved.value - a.moved.value)
    .map(({ name }) => name);
  const barsWith = (...named: readonly Children[]) =>
    ({ x: "kommune", form: "soejler", highlight: named.map(({ name }) => name) }) as const;
  const [drawn, onOneYear] = [barsWith(emptied, loser, gainer), barsWith(gainer)];
  return {
    lead: viewFigure({
      of: changeTable(northern, []),
      id: "faerre-boern",
      headline: say`${loser.by} færre børn ${loser.place}, ${emptied.by} færre ${emptied.place}, ${gainer.by} flere ${gainer.place}`,
      subtitle: say`Forskel i antallet af børn og unge i de nordjyske kommuner fra ${firstYear} til ${lastYear}`,
      views: [labelled("Børn", { measure: "flere", ...drawn }), labelled("Procent", { measure: "aendring", ...drawn })],
      note: `${listAnd(told.uncounted)} er ikke på regningen, for den deles kun af dem, som Socialtilsyn Nord dækker.`,
      years: `${first} og ${last}`,
    }),
    lastStep: viewFigure({
      of: lastStepTable(told.lastSteps),
      id: "faldet-paa-et-aar",
      headline: say`Fra ${yearBefore.year} til ${lastYear} blev der færre børn i alle ${spelled(northern.length)} nordjyske kommuner`,
      subtitle: say`Forskel i antallet af børn og unge i de nordjyske kommuner fra ${yearBefore.year} til ${lastYear}`,
      views: [
        labelled("Børn", { measure: "flere", ...onOneYear }),
        labelled("Procent", { measure: "aendring", ...onOneYear }),
      ],
      years: `${last - 1} og ${last}`,
    }),
    moved: viewFigure({
      of: changeTable(everyone, told.newest),
      id: "flyttet-regning",
      headline: `Regningen flyttede til ${listAnd(payers)}`,
      subtitle: say`Hvad hver kommune skulle betale mere eller mindre i ${year}, end hvis børnene var fordelt som i ${firstYear}`,
      views: [labelled("Kroner", { measure: "flyttet", x: "kommune", form: "soejler", highlight: payers })],
      years: String(year),
    }),
  };
}
