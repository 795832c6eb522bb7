import { capital, fullStops, lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { quantity } from "../lib/quantity.ts";
import { columnName } from "../views/column-name.ts";
import { FORM_TITLES } from "../views/forms-for.ts";
import { isRefusal } from "../views/refusal.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { CHANNELS } from "../views/time-channel.ts";
import { toldLabel } from "../views/told-label.ts";
import type { View } from "../views/view.ts";
import { columnOf } from "../views/view-table.ts";
import { viewTitle } from "../views/words.ts";
import { chosenText } from "./chosen-text.ts";
import { CHANNEL_TITLES } from "./channel-titles.ts";
import { figureWords } from "./figure-words.ts";
import { codeOptions, optionsLeft, splitters } from "./options.ts";
import { orderOf, orderOptions, orderTold } from "./order-options.ts";
import { shown } from "./shown.ts";

/** The names of what stands out in a picture. */
function highlighted({ x, series, view }: Resolved): string[] {
  const drawn = [x, ...(series ? [series] : [])];
  const items = drawn.flatMap((channel) => channel.items.map((item) => ({ ...item, column: channel.column })));
  return view.highlight.flatMap((code) => {
    const item = items.find((one) => one.code === code);
    return item ? toldLabel(item.column, item.label) : [];
  });
}

const isSame = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What has come onto the channels of a picture, as the controls call them: `Små figurer: Niveau.` */
const laid = (table: ExploredTable, before: View, view: View): string[] =>
  CHANNELS.flatMap((channel) => {
    const name = view[channel];
    return name === undefined || name === before[channel]
      ? []
      : [`${CHANNEL_TITLES[channel]}: ${columnOf(table, name).title}.`];
  });

/** What a reader has changed, in short sentences: `Nu søjler.`, `Fjordland er fremhævet.`, `Socialtilsyn: Nord, 2 tal.` */
function changes(table: ExploredTable, before: View, now: Resolved): string[] {
  const { view } = now;
  const names = highlighted(now);
  const ordered = orderOf(orderOptions(table, view), view);
  const narrowed = splitters(table)
    .filter(({ name }) => !isSame(before.filters[name], view.filters[name]))
    .map((column) => {
      const options = codeOptions(table, column);
      const said = chosenText(options, view.filters[column.name], optionsLeft(table, column, view));
      return `${capital(columnName(column))}: ${said}, ${quantity(now.marks.length, "tal")}.`;
    });
  return [
    ...narrowed,
    ...(before.form === view.form ? [] : [`Nu ${lowerFirst(FORM_TITLES[view.form])}.`]),
    ...(!ordered || (before.order === view.order && before.orderBy === view.orderBy)
      ? []
      : [`Nu ${orderTold(ordered)}.`]),
    ...(isSame(before.highlight, view.highlight)
      ? []
      : [names.length === 0 ? "Intet er fremhævet." : `${capital(listAnd(names))} er fremhævet.`]),
  ];
}

/**
 * What is said of a picture that comes in place of another: its title, with what the reader has
 * narrowed it to, where that is a new one, and what has been changed.
 */
export function changeTold(table: ExploredTable, before: View, now: Resolved): string {
  const was = shown(table, before);
  const isTitleKept = !isRefusal(was) && viewTitle(was) === viewTitle(now);
  const told = [...(isTitleKept ? laid(table, before, now.view) : []), ...changes(table, before, now)];
  return fullStops(
    [...(isTitleKept && told.length > 0 ? [] : [`Figuren viser nu: ${figureWords(table, now).title}.`]), ...told].join(
      " ",
    ),
  );
}
