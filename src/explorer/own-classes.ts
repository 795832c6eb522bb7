import { REGIONS } from "../model/regions.ts";
import type { Resolved } from "../views/resolved.ts";
import { isDecidedBy } from "../views/is-decided-by.ts";
import { isRefusal } from "../views/refusal.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { markClasses } from "../charts/forms/value-classes.ts";
import { answerOf } from "./answer.ts";

/** The limits between the colours of a map, as one text. */
const limits = (resolved: Resolved): string => markClasses(resolved, String).thresholds.join();

/**
 * That the colours of a map are divided by the numbers of the places that are chosen, where those of all places would divide them
 * otherwise: `Farverne er delt efter tallene i Sjælland.`
 */
export function ownClasses(table: ExploredTable, resolved: Resolved): string[] {
  const { view } = resolved;
  if (view.form !== "kort" && view.form !== "felter") return [];
  const chosen = Object.keys(view.filters).filter((name) => isDecidedBy(table, name, view.x));
  if (chosen.length === 0) return [];
  const others = Object.entries(view.filters).filter(([name]) => !chosen.includes(name));
  const all = answerOf(table, { ...view, filters: Object.fromEntries(others) });
  if (isRefusal(all) || all.marks.length === resolved.marks.length || limits(all) === limits(resolved)) return [];
  const [only, ...more] = chosen.flatMap((name) => view.filters[name] ?? []);
  const region = more.length === 0 ? REGIONS.find((name) => name === only) : undefined;
  return [`Farverne er delt efter tallene i ${region ?? "de valgte kommuner"}.`];
}
