import { lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { quantity } from "../lib/quantity.ts";
import { FORM_TITLES } from "../views/forms-for.ts";
import { isRefusal } from "../views/refusal.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ExploredTable } from "../views/table-file.ts";
import type { View } from "../views/view.ts";
import { viewTitle } from "../views/words.ts";
import { chosenText } from "./chosen-text.ts";
import { codeOptions, optionsLeft, splitters } from "./options.ts";
import { ORDER_TITLES } from "./order-options.ts";
import { shown } from "./shown.ts";

/** The names of what stands out in a picture. */
function highlighted({ x, series, view }: Resolved): string[] {
  const items = [...x.items, ...(series?.items ?? [])];
  return view.highlight.flatMap((code) => items.find((item) => item.code === code)?.label ?? []);
}

const isSame = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What a reader has changed, in short sentences: `Nu søjler.`, `Fjordland er fremhævet.`, `Socialtilsyn: Nord, 2 tal.` */
function changes(table: ExploredTable, before: View, now: Resolved): string[] {
  const { view } = now;
  const names = highlighted(now);
  const narrowed = splitters(table)
    .filter(({ name }) => !isSame(before.filters[name], view.filters[name]))
    .map((column) => {
      const options = codeOptions(table, column);
      const said = chosenText(options, view.filters[column.name], optionsLeft(table, column, view));
      return `${column.title}: ${said}, ${quantity(now.marks.length, "tal")}.`;
    });
  return [
    ...narrowed,
    ...(before.form === view.form ? [] : [`Nu ${lowerFirst(FORM_TITLES[view.form])}.`]),
    ...(before.order === view.order ? [] : [`Nu ${lowerFirst(ORDER_TITLES[view.order])}.`]),
    ...(isSame(before.highlight, view.highlight)
      ? []
      : [names.length === 0 ? "Intet er fremhævet." : `${listAnd(names)} er fremhævet.`]),
  ];
}

/** What is said of a picture that comes in place of another: its title where that is a new one, and what has been changed. */
export function changeTold(table: ExploredTable, before: View, now: Resolved): string {
  const was = shown(table, before);
  const told = changes(table, before, now);
  const isTitleKept = !isRefusal(was) && viewTitle(was) === viewTitle(now);
  return [...(isTitleKept && told.length > 0 ? [] : [`Figuren viser nu: ${viewTitle(now)}.`]), ...told].join(" ");
}
