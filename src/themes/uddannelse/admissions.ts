import { factOf } from "../../model/fact.ts";
import { countOf, countWhere } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import optag from "../../datasets/velfaerdsuddannelser-optag.ts";
import { spelledAlike } from "../../lib/format.ts";
import type { Tables } from "../../model/tables.ts";
import { say } from "../../model/words.ts";
import { datasetTable } from "../../views/computed-table.ts";
import { newestOf } from "../../analysis/newest.ts";

/** How many were admitted to the educations for welfare, from the first year to the newest. */
export function admissions({ rowsOf }: Tables): FigureSpec {
  const rows = rowsOf(optag);
  const { year: last } = newestOf(rows, "optag på velfærdsuddannelserne");
  const first = Math.min(...rows.map(({ aar }) => aar));
  const trace = tracer(optag, rows);
  const pairs = [...new Set(rows.map(({ uddannelse }) => uddannelse))].map((uddannelse) => ({
    before: trace.one("optagne", { uddannelse, aar: first }),
    after: trace.one("optagne", { uddannelse, aar: last }),
  }));
  const declined = countWhere(
    pairs,
    ({ before, after }) => after.value < before.value,
    ({ before, after }) => [before, after],
    "uddannelser",
  );
  const [fellText, allText] = spelledAlike(declined.value, pairs.length);
  const fell = factOf(declined, `Uddannelser med færre optagne i ${last} end i ${first}`, () => fellText);
  const all = factOf(
    countOf(trace.kinds("uddannelse", {}), "uddannelser"),
    "Velfærdsuddannelser med tal",
    () => allText,
  );
  const which = fell.value === all.value ? say`alle ${fell}` : say`${fell} af ${all}`;
  return viewFigure({
    of: datasetTable(optag, rows),
    id: "optag",
    headline: say`Optaget faldt på ${which} velfærdsuddannelser i Region Sjælland fra ${first} til ${last}`,
    subtitle: "Studerende, der er optaget gennem Den Koordinerede Tilmelding",
    note: "Antallet af uddannelser med færre optagne er optalt af os.",
    views: [
      {
        value: "optag",
        label: "Optagne",
        view: { measure: "optagne", x: "aar", series: "uddannelse", form: "linjer" },
      },
    ],
  });
}
