import { max, range } from "d3";
import { factReader } from "../../analysis/fact-reader.ts";
import { namesOf } from "../../analysis/names-of.ts";
import { isGrave } from "../../analysis/severity.ts";
import { doubtedTable } from "../../figures/doubted-table.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import { datasetTable } from "../../views/computed-table.ts";
import whistleblow from "../../datasets/whistleblow.ts";
import { needed } from "../../lib/needed.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import type { Tables } from "../../model/tables.ts";
import { say } from "../../model/words.ts";
import { newestOf } from "../../analysis/newest.ts";
import type { ToldTheme } from "../tell.ts";

/** How many have told the social supervision of what worried them, year by year. */
export function tell({ rowsOf, anomalies }: Tables): ToldTheme {
  const rows = rowsOf(whistleblow).filter(({ omraade }) => omraade === "alle");
  const { year: last } = newestOf(rows, "henvendelser til socialtilsynene");
  const first = Math.min(...rows.map(({ aar }) => aar));
  const nord = rows.filter(({ tilsyn }) => tilsyn === "Nord");
  const read = factReader(whistleblow, nord, "henvendelser");
  const highest = needed(
    max(nord, (row) => row.henvendelser),
    "henvendelser til Socialtilsyn Nord",
  );
  const most = namesOf(
    nord.filter((row) => row.henvendelser === highest).map(({ aar }) => ({ name: String(aar), by: read.one({ aar }) })),
    "Året med flest henvendelser til Socialtilsyn Nord",
  );
  const years = nord.map(({ aar }) => aar);
  const newest = Math.max(...years);
  const peak = Math.max(...nord.filter((row) => row.henvendelser === highest).map(({ aar }) => aar));
  const fell =
    peak < newest &&
    say`Henvendelserne til Socialtilsyn Nord faldt fra ${read.one({ aar: peak })} i ${peak} til ${read.one({ aar: newest })} i ${newest}`;
  const gaps = range(first, last).filter((aar) => !nord.some((row) => row.aar === aar));

  const table = datasetTable(whistleblow, rows);
  const grave = anomalies.filter((one) => one.dataset === whistleblow.id && isGrave(one));
  const doubted = doubtedTable(table, { measure: "henvendelser" }, grave);

  const whistleblowOverTime = viewFigure({
    of: doubted?.table ?? table,
    id: "bekymringer-over-tid",
    headline:
      fell || say`Af de år, vi har tal for, fik Socialtilsyn Nord flest henvendelser om bekymrende forhold i ${most}`,
    subtitle: `Henvendelser til Socialtilsyn Nord og Socialtilsyn Øst, ${yearSpans(rows.map(({ aar }) => aar))}`,
    views: [
      {
        value: "antal",
        label: "Antal",
        view: {
          ...{ measure: "henvendelser", x: "aar", series: "tilsyn", form: "linjer" },
          ...(doubted ? { doubt: doubted.doubt } : {}),
          breaks: gaps.map((aar) => ({ at: String(aar), isMissing: true as const, series: "Nord" })),
        },
      },
    ],
    note: "Tallene siger, hvor mange der henvendte sig. De siger ikke, hvor mange bekymringer der var grund til.",
  });
  return { figures: [whistleblowOverTime] };
}
