import { codeOf as usualCode } from "../client/search/codes.ts";
import { tableFile } from "../components/dataset/table-file.ts";
import { isSum } from "../model/is-sum.ts";
import type { Published } from "../model/published.ts";
import type { Code, Codes } from "../site/search-record.ts";
import { addressOf } from "../views/address.ts";
import { fitting } from "../views/fitting.ts";
import { ownBase } from "../views/per-one.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import { tableOf } from "../views/table-file.ts";
import { ROW_COUNT, type View } from "../views/view.ts";
import { askedCodes } from "./asked-codes.ts";
import { toldWithBefore } from "./told-before.ts";
import { valueAt } from "./value-at.ts";
import { viewAt } from "./view-at.ts";

const PER_INHABITANT = "pr-indbygger";

/** A view that a code leads to: its label, the code, the query of its address and what it tells. */
interface CodeView {
  label: string;
  code: string;
  query: string;
  told?: string;
}

/** The views of categories: not of times or places. */
function ofCategories(dataset: Published, standard: View): CodeView[] {
  return dataset.columns.flatMap((column) =>
    askedCodes(dataset, column).flatMap(({ label, asked }): CodeView[] => {
      // A whole is not drawn beside its parts, but alone.
      const usual = viewAt(dataset, standard, [asked]);
      const viewOf = usual || !isSum(column, asked[1]) ? viewAt : valueAt;
      const found = usual ?? viewOf(dataset, standard, [asked]);
      if (!found) return [];
      const { query } = found;
      const told = toldWithBefore(dataset, [asked], found, (all) => viewOf(dataset, standard, all));
      return [{ label, code: asked[1], query, ...(told === undefined ? {} : { told }) }];
    }),
  );
}

/** The views of the other measures, and of the same for each inhabitant, or each of what the dataset counts beside it. */
function ofMeasures(dataset: Published, standard: View): CodeView[] {
  const isOfKommuner = dataset.columns.some(({ codeList }) => codeList === "kommune");
  const population = isOfKommuner ? tableOf(tableFile(dataset, standard)).population : undefined;
  const others = dataset.columns.filter(({ name, role }) => role === "measure" && name !== standard.measure);
  const one = ownBase(dataset, false)?.one;
  const views: { label: string; code: string; view: View }[] = [
    ...others.map(({ name, title }) => ({ label: title, code: name, view: { ...standard, measure: name } })),
    { label: "pr. indbygger", code: PER_INHABITANT, view: { ...standard, shown: PER_INHABITANT } },
    ...(one === undefined ? [] : [{ label: `pr. ${one}`, code: "pr", view: { ...standard, shown: "pr" as const } }]),
  ];
  return views.flatMap(({ label, code, view }) => {
    const shown = (one: View) => resolve(dataset, one, population);
    if (isRefusal(shown(view))) return [];
    // What the values are divided by stands last, whatever form that asks for.
    const query = addressOf(fitting(view, shown), standard).replace(/^(vis=[^&]+)&(.+)$/, "$2&$1");
    return [{ label, code, query }];
  });
}

function packed({ label, told, code }: CodeView): string | Code {
  if (code !== label) return [label, told ?? "", code === usualCode(label) ? "" : code];
  return told === undefined ? label : [label, told];
}

/** What a dataset has views of beside its first: what its values are divided by, and its other measures. */
export function codeViews(dataset: Published, standard: View | undefined): Codes {
  const codes: Codes = {};
  if (!standard || standard.measure === ROW_COUNT) return codes;
  for (const view of [...ofCategories(dataset, standard), ...ofMeasures(dataset, standard)]) {
    const ending = new URLSearchParams([["", view.code]]).toString();
    // A code that is not what its address ends with cannot be told apart from the rest of it.
    if (!view.query.endsWith(ending)) continue;
    (codes[view.query.slice(0, -ending.length)] ??= []).push(packed(view));
  }
  return codes;
}
