import type { Published } from "../model/published.ts";
import { ownBase } from "../views/per-one.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import type { View } from "../views/view.ts";
import { toldOf } from "./told-of.ts";
import { queryOf, viewWith } from "./view-at.ts";

/** What a municipality has for each one of what its rows count: `168,78 kr. pr. barn i 2025`. */
interface OwnRate {
  title: string;
  query: string;
  told: string | undefined;
  kommunekode: number;
  code: string;
}

/** The values of the first view for each one of what a dataset counts beside them; none where it counts nothing. */
export function ownRates(dataset: Published, standard: View, naming: string): OwnRate[] {
  const one = ownBase(dataset, false)?.one;
  if (one === undefined || standard.x !== naming) return [];
  const view: View = { ...standard, shown: "pr" };
  const resolved = resolve(dataset, view);
  if (isRefusal(resolved)) return [];
  return resolved.marks.flatMap((mark): OwnRate[] => {
    const kommunekode = dataset.rows[mark.rows[0] ?? -1]?.["kommunekode"];
    if (typeof kommunekode !== "number") return [];
    const asked = [naming, mark.x] as const;
    const query = queryOf(viewWith(view, asked), standard, asked);
    const told = toldOf(dataset, resolved, mark, [naming]);
    return [{ title: `${resolved.measure.title} pr. ${one}`, query, told, kommunekode, code: mark.x }];
  });
}
