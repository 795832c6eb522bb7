import objektivFinansiering from "../../datasets/objektiv-finansiering.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { byDanish } from "../../lib/collate.ts";
import { listAnd } from "../../lib/list.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import * as col from "../../model/columns.ts";
import { chosenFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Children, Payment, ToldChildren } from "./children.ts";

/** What is told of each municipality: how many more or fewer children it has, and what it pays because of that. */
const changeTable = (told: readonly Children[], bill: readonly Payment[]): RestingTable =>
  computedTable(
    {
      ...col.kommune("Kommunen."),
      flere: col.change("Forskel", "Så mange flere eller færre børn og unge.", "børn"),
      aendring: col.change("Ændring", "Ændringen i antallet af børn og unge.", "pct.", { decimals: 1 }),
      flyttet: col.change("Forskel i kr.", "Hvad kommunen betaler mere eller mindre, end den ellers ville.", "kr."),
    },
    ["kommune"],
    told.map(({ name, kommunekode, more, change, moved, rows }) => ({
      cells: {
        kommune: name,
        kommunekode,
        flere: more.value,
        aendring: change.value,
        flyttet: Math.round(moved.value),
      },
      rests: sourceRows(objektivFinansiering, [...rows, ...bill.filter((row) => row.kommunekode === kommunekode)]),
    })),
  );

/** So many of those that have lost most stand beside those that have gained: more lines could not be told apart. */
const LOSING = 3;

/** The children of the municipalities at both ends in each year in which they were counted. */
const countTable = ({ bills, northern, rising }: ToldChildren): RestingTable =>
  computedTable(
    {
      aar: col.year("Året, hvor børnene er talt."),
      ...col.kommune("Kommunen."),
      boern: col.count("Børn 0-17 år", "Antal børn og unge.", "børn"),
    },
    ["aar", "kommune"],
    bills.flatMap(({ boern_aar, rows }) =>
      rows
        .filter(({ kommunekode }) =>
          [...northern.slice(0, LOSING), ...rising].some((one) => one.kommunekode === kommunekode),
        )
        .map((row) => ({
          cells: { aar: boern_aar, kommune: row.kommune, kommunekode: row.kommunekode, boern: row.boern },
          rests: sourceRows(objektivFinansiering, [row]),
        })),
    ),
  );

const base = chosenFact(
  "100",
  "Det, hver kommunes første antal er sat til",
  "så kan store og små kommuner sammenlignes",
);

/** Those in Nordjylland that have got more children, by name. */
export const risingNames = ({ rising }: ToldChildren): string[] =>
  rising.map(({ name }) => name).sort(byDanish((name) => name));

/** The three figures: who has lost children and who has not, year by year, and what the bill has moved. */
export function figures(told: ToldChildren) {
  const { everyone, northern, loser, gainer, bills, firstYear, lastYear, first, last, year } = told;
  const highlight = risingNames(told);
  const drawn = { x: "kommune", form: "soejler", highlight: [loser.name, gainer.name] } as const;
  return {
    lead: viewFigure({
      of: changeTable(northern, []),
      id: "faerre-boern",
      headline: say`${loser.by} færre børn og unge ${loser.place}, ${gainer.by} flere ${gainer.place}`,
      subtitle: say`Forskel i antallet af børn og unge i de nordjyske kommuner fra ${firstYear} til ${lastYear}`,
      views: [labelled("Børn", { measure: "flere", ...drawn }), labelled("Procent", { measure: "aendring", ...drawn })],
      years: `${first} og ${last}`,
    }),
    years: viewFigure({
      of: countTable(told),
      id: "boern-over-tid",
      headline: `${listAnd(highlight)} fik flere børn`,
      subtitle: say`Børn og unge, når antallet i ${firstYear} er sat til ${base}. De tre andre faldt mest i procent`,
      views: [
        labelled("Børn", {
          ...{ measure: "boern", x: "aar", series: "kommune", form: "linjer" },
          ...{ shown: "indeks", base: String(first), highlight },
        }),
      ],
      years: yearSpans(bills.map(({ boern_aar }) => boern_aar)),
    }),
    moved: viewFigure({
      of: changeTable(everyone, told.newest),
      id: "flyttet-regning",
      headline: "Regningen er flyttet til dem, der har fået flere børn",
      subtitle: say`Hvad hver kommune skulle betale mere eller mindre i ${year}, end hvis børnene var fordelt som i ${firstYear}`,
      views: [labelled("Kroner", { measure: "flyttet", x: "kommune", form: "prikker", highlight })],
      years: String(year),
    }),
  };
}
