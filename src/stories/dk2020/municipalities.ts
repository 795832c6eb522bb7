import { countOf, rateOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { newestYear } from "../../analysis/newest.ts";
import klyngemidler from "../../datasets/klyngemidler-sjaelland.ts";
import { number } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Traced } from "../../model/traced.ts";

/** The municipalities of Sjælland, of which the papers on DK2020 give no list: as another annex to the same meeting lists them. */
export function municipalities(tables: Tables, staff: Traced) {
  const all = tables.rowsOf(klyngemidler);
  const aar = newestYear(all, "kommunerne på Sjælland");
  const rows = all.filter((row) => row.aar === aar);
  const count = countOf(tracer(klyngemidler, rows).kinds("kommune", {}), "kommuner");
  return {
    rows,
    names: [...new Set(rows.map(({ kommune }) => kommune))],
    count: factOf(count, `Kommuner i Region Sjælland, ${aar}`, number),
    each: factOf(rateOf(count, staff, 1, "kommuner"), "Kommuner for hver medarbejder i Sjællands Klimaforum", (value) =>
      number(value, 1),
    ),
  };
}

export type Municipalities = ReturnType<typeof municipalities>;
