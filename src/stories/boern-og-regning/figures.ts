import objektivFinansiering from "../../datasets/objektiv-finansiering.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import * as col from "../../model/columns.ts";
import { chosenFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { inClasses } from "./classes.ts";
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

/** So many of those that have lost most stand beside those that have gained: more lines could not be told apart. */
const LOSING = 2;
/** The children of the municipalities at both ends in each year in which they were counted. */
const countTable = ({ bills, northern, rising }: ToldChildren): RestingTable => {
  const losing = [...northern].sort((a, b) => a.more.value - b.more.value).slice(0, LOSING);
  return computedTable(
    {
      aar: col.year("Året, hvor børnene er talt."),
      ...col.kommune("Kommunen."),
      boern: col.count("Børn 0-17 år", "Antal børn og unge.", "børn"),
    },
    ["aar", "kommune"],
    bills.flatMap(({ boern_aar, rows }) =>
      rows
        .filter(({ kommunekode }) => [...losing, ...rising].some((one) => one.kommunekode === kommunekode))
        .map((row) => ({
          cells: { aar: boern_aar, kommune: row.kommune, kommunekode: row.kommunekode, boern: row.boern },
          rests: sourceRows(objektivFinansiering, [row]),
        })),
    ),
  );
};

const base = chosenFact(
  "100",
  "Det, hver kommunes første antal er sat til",
  "så kan store og små kommuner sammenlignes",
);

/** The three figures: who has lost children and who has not, year by year, and what the bill has moved. */
export function figures(told: ToldChildren, { oneOf }: ReturnType<typeof inClasses>) {
  const { everyone, northern, loser, gainer, emptied, bills, firstYear, lastYear, first, last, year } = told;
  const payers = everyone
    .filter(({ moved }) => moved.value > 0)
    .sort((a, b) => b.moved.value - a.moved.value)
    .map(({ name }) => name);
  const drawn = { x: "kommune", form: "soejler", highlight: told.rising.map(({ name }) => name) } as const;
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
    years: viewFigure({
      of: countTable(told),
      id: "boern-over-tid",
      headline: say`Fra ${firstYear} til ${lastYear} mistede ${emptied.name} hvert ${oneOf} barn`,
      subtitle: say`Børn og unge, når antallet i ${firstYear} er sat til ${base}, i de nordjyske kommuner, der fik flere, og i de ${spelled(LOSING)}, der mistede flest`,
      views: [
        labelled("Børn", {
          ...{ measure: "boern", x: "aar", series: "kommune", form: "linjer" },
          ...{ shown: "indeks", base: String(first), highlight: [emptied.name] },
        }),
      ],
      years: yearSpans(bills.map(({ boern_aar }) => boern_aar)),
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
