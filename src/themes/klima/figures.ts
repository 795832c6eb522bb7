import { max } from "d3";
import { computed } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import klimamaal from "../../datasets/klimamaal.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import { number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import * as col from "../../model/columns.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { say } from "../../model/words.ts";
import { computedTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { ToldTheme } from "../tell.ts";

const SHARE = "Landbrugets andel af klimaregnskabets udledning (CO2e)";

/** How large a part of what warms the climate comes from farming. */
export function tell({ rowsOf }: Tables): ToldTheme {
  const rows = rowsOf(klimamaal).filter(({ oplysning, status }) => oplysning === SHARE && status === "opgjort");
  const year = needed(
    max(rows, ({ aar }) => aar ?? undefined),
    "landbrugets andel af udledningen",
  );
  const own = rows.filter(({ aar }) => aar === year);
  const share = tracer(klimamaal, own).one("vaerdi", { aar: year });
  const told = factOf(share, `Landbrugets andel af udledningen i Nordjylland, ${year}`, percent);
  const rest = computed(100 - share.value, "pct.", [share], `100 - ${number(share.value)}`);
  const cells = { landbrug: share.value, andet: rest.value };
  const figure = viewFigure({
    of: computedTable(
      {
        fra: col.choice(
          "Fra",
          "Hvad udledningen kommer fra.",
          { landbrug: "Landbruget", andet: "Alt andet" },
          { disjoint: true },
        ),
        andel: col.share("Andel af udledningen", "Andel af udledningen af CO2e.", "pct.", { decimals: 0 }),
      },
      ["fra"],
      (["landbrug", "andet"] as const).map((fra) => ({
        cells: { fra, andel: cells[fra] },
        rests: sourceRows(klimamaal, own),
      })),
    ),
    id: "landbrugets-udledning",
    headline: say`${told} af Nordjyllands udledning kom fra landbruget`,
    subtitle: `CO2e i Nordjyllands klimaregnskab, ${year}`,
    views: [
      {
        value: "andel",
        label: "Andel",
        view: { measure: "andel", x: "fra", form: "soejler", order: "kilde", highlight: ["landbrug"] },
      },
    ],
    note: "Andelen siger ikke, om udledningen stiger eller falder. Resten er beregnet af os.",
    years: String(year),
  });
  return { figures: [figure] };
}
