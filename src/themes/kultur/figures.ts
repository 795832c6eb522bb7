import { factReader } from "../../analysis/fact-reader.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import orkestre from "../../datasets/orkestre.ts";
import type { Tables } from "../../model/tables.ts";
import { say } from "../../model/words.ts";
import { datasetTable } from "../../views/computed-table.ts";
import { ROW_COUNT } from "../../views/view.ts";
import { newestOf } from "../../analysis/newest.ts";
import type { ToldTheme } from "../tell.ts";

/** How many orchestras have lasting support, by group, in the newest list. */
export function tell({ rowsOf }: Tables): ToldTheme {
  const { year, rows } = newestOf(rowsOf(orkestre), "orkestre med fast støtte");
  const read = factReader(orkestre, rows, "aar");
  const orchestras = viewFigure({
    of: datasetTable(orkestre, rows),
    id: "orkestre",
    headline: say`${read.count("orkester", {}, "orkestre", "Orkestre på listen")} orkestre og ensembler står på oversigten over fast statsstøtte`,
    subtitle: `Orkestre efter slags i oversigten fra ${year}`,
    views: [{ value: "antal", label: "Antal", view: { measure: ROW_COUNT, x: "gruppe", form: "soejler" } }],
    note: "Optalt af os i oversigten.",
  });
  return { figures: [orchestras] };
}
