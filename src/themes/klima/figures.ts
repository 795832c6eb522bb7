import { sum } from "d3";
import { factReader } from "../../analysis/fact-reader.ts";
import { extremeOf, rateOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import bidrag from "../../datasets/biokul-kommunebidrag.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import { kroner, number, spelled } from "../../lib/format.ts";
import * as col from "../../model/columns.ts";
import { factOf } from "../../model/fact.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import { say } from "../../model/words.ts";
import { computedTable, datasetTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { newestOf } from "../../analysis/newest.ts";
import type { ToldTheme } from "../tell.ts";

/** How far from the whole amount that the headline names a municipality may lie. */
const ABOUT = 0.1;

/** What the municipalities contribute to the biochar project by its budget, for each inhabitant and in all. */
export function tell({ rowsOf }: Tables): ToldTheme {
  const { year, rows } = newestOf(rowsOf(bidrag), "kommunernes bidrag til biokulprojektet");
  const read = factReader(bidrag, rows, "bidrag_kr", kroner);
  const paid = tracer(bidrag, rows);
  const { year: counted, rows: peopled } = newestOf(rowsOf(flygtninge), "indbyggertal for kommunerne");
  const people = tracer(flygtninge, peopled);
  const rates = rows.map((row) => {
    const { kommunekode } = row;
    const rate = rateOf(
      paid.one("bidrag_kr", { kommunekode }),
      people.one("indbyggere", { kommunekode }),
      1,
      "kr. pr. indbygger",
    );
    return { row, rate, from: peopled.filter((other) => other.kommunekode === kommunekode) };
  });
  const all = rates.map(({ rate }) => rate);
  const mean = sum(all, ({ value }) => value) / all.length;
  const about = Math.round(mean);
  const written = (value: number): string => `${number(value, 2)}\u00a0kr.`;
  const least = factOf(extremeOf(all, "lavest"), "Mindste bidrag pr. indbygger", written);
  const most = factOf(extremeOf(all, "højest"), "Største bidrag pr. indbygger", written);
  const headline = claimOf(
    `I ansøgningen om biokulprojektet bidrager kommunerne med omkring ${spelled(about)} ${about === 1 ? "krone" : "kroner"} pr. indbygger`,
    all.every(({ value }) => Math.abs(value - about) <= ABOUT * about),
    [least, most],
  );

  const contributions = viewFigure({
    of: computedTable(
      {
        ...col.kommune("Den kommune, der skulle give bidraget."),
        pr_indbygger: col.price("Bidrag pr. indbygger", "Bidraget delt med indbyggertallet.", "kr.", { decimals: 2 }),
      },
      ["kommune"],
      rates.map(({ row: { kommunekode, kommune }, row, rate, from }) => ({
        cells: { kommunekode, kommune, pr_indbygger: rate.value },
        rests: [...sourceRows(bidrag, [row]), ...sourceRows(flygtninge, from)],
      })),
    ),
    id: "biokul-bidrag",
    headline: headline.sentence,
    subtitle: say`Bidragene fra de ${read.count("kommune", {}, "kommuner", "Kommuner, der skulle bidrage")} kommuner til Farming for the Future: fra ${least} til ${most} pr. indbygger, i alt ${read.sum({})}`,
    switchLabel: "Vis bidrag pr. indbygger eller i alt",
    views: [
      {
        value: "pr-indbygger",
        label: "Pr. indbygger",
        view: { measure: "pr_indbygger", x: "kommune", form: "soejler" },
      },
      {
        value: "bidrag",
        label: "Bidrag",
        view: { measure: "bidrag_kr", x: "kommune", form: "soejler" },
        of: datasetTable(bidrag, rows),
      },
    ],
    note: `Beløbene står i en ansøgning og er et budget. Summen og tallene pr. indbygger er beregnet af os med indbyggertallene fra ${counted}.`,
    years: `${year} og ${year + 1}`,
  });
  return { figures: [contributions], claims: [headline] };
}
