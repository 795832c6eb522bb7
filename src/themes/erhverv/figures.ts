import { countOf, countWhere } from "../../analysis/trace.ts";
import { tracedCell } from "../../analysis/traced-cell.ts";
import { tracer } from "../../analysis/tracer.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import forloeb from "../../datasets/vejledte-kunder-og-forloeb.ts";
import { capital, lowerFirst, spelledAlike } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { needed } from "../../lib/needed.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { say } from "../../model/words.ts";
import { datasetTable } from "../../views/computed-table.ts";
import { newestOf } from "../../analysis/newest.ts";
import type { ToldTheme } from "../tell.ts";

const HALFWAY = 50;

/** How far a house had come towards its targets after the first half of the newest year. */
export function tell({ rowsOf }: Tables): ToldTheme {
  const halves = rowsOf(forloeb).flatMap((row) =>
    row.periode === "1. halvår" && row.andel_af_maal_pct !== null
      ? { row, aar: row.aar, share: row.andel_af_maal_pct }
      : [],
  );
  const { year, rows: found } = newestOf(halves, "forløb i procent af årets mål efter første halvår");
  const rows = found.map(({ row }) => row);
  const [house, another] = new Set(rows.map(({ erhvervshus }) => erhvervshus));
  needed(
    another === undefined || undefined,
    `en figur for flere huse: ${house} og ${another} har begge tal for ${year}`,
  );
  const shares = rows.map((row) => tracedCell(forloeb, row, "andel_af_maal_pct"));
  const over = countWhere(
    shares,
    ({ value }) => value > HALFWAY,
    (share) => [share],
    "slags forløb",
  );
  const [overText, allText] = spelledAlike(over.value, rows.length);
  const reached = factOf(over, "Slags forløb, der var over halvvejs til målet", () => overText);
  const all = factOf(
    countOf(tracer(forloeb, rows).cells("gruppe", {}), "slags forløb"),
    "Slags forløb med et mål",
    () => allText,
  );

  /** What the house itself says of those that are short of halfway. */
  const said = Map.groupBy(
    found.filter(({ share }) => share < HALFWAY),
    ({ row }) => row.forbehold,
  );
  const remarks = [...said].flatMap(([remark, of]) =>
    remark === null ? [] : `${capital(listAnd(of.map(({ row }) => lowerFirst(row.gruppe))))}: ${remark}.`,
  );

  const courses = viewFigure({
    of: datasetTable(forloeb, rows),
    id: "forloeb",
    headline: say`Ved halvåret var ${reached} af ${all} slags forløb over halvvejs til målet`,
    subtitle: `${house}, første halvår ${year}: forløb i procent af årets mål`,
    views: [
      {
        value: "andel",
        label: "Andel af målet",
        view: {
          ...{ measure: "andel_af_maal_pct", x: "gruppe", form: "prikker" },
          target: { value: HALFWAY, label: "halvvejs" },
          side: "antal",
        },
      },
    ],
    note: ["Tallene er husets egne. Hvor mange der er over halvvejs, er optalt af os.", ...remarks].join(" "),
    years: `første halvår ${year}`,
  });
  return { figures: [courses] };
}
