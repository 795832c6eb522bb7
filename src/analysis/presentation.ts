import type { Published } from "../model/published.ts";
import { defaultView } from "../views/default-view.ts";
import { whyNotForm } from "../views/forms-for.ts";
import { narrowed } from "../views/narrowed.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import { readingOf } from "./reading/reading-of.ts";

/** What a reader is shown of a dataset: a picture of its numbers, or its rows as a list; and whether it can be seen on a map. */
export type Presentation = "figur" | "kort" | "liste";

/** Whether one of its numbers can be drawn on a map of municipalities, or its rows are members that lie on one. */
function isMappable(dataset: Published): boolean {
  if (readingOf(dataset).as === "members") return true;
  const place = dataset.columns.find(({ codeList }) => codeList === "kommune");
  const measures = dataset.columns.filter(({ role }) => role === "measure");
  return measures.some(({ name }) => {
    if (!place) return false;
    const resolved = resolve(dataset, narrowed(dataset, { measure: name, x: place.name }));
    return !isRefusal(resolved) && whyNotForm("kort", resolved) === undefined;
  });
}

/** How a dataset can be seen: as a figure or a list, and besides on a map where its municipalities allow it. */
export function presentations(dataset: Published): Presentation[] {
  const { as } = readingOf(dataset);
  const isFigure = (as === "table" || as === "figures") && defaultView(dataset) !== undefined;
  return [isFigure ? "figur" : "liste", ...(isMappable(dataset) ? (["kort"] as const) : [])];
}
