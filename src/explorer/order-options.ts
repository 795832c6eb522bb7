import { lowerFirst } from "../lib/format.ts";
import { atTime } from "../charts/time-words.ts";
import { isRefusal } from "../views/refusal.ts";
import type { Resolved } from "../views/resolved.ts";
import { rowChannel } from "../views/row-channel.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { FormName, Order, View } from "../views/view.ts";
import { answerOf } from "./answer.ts";
import type { Option } from "./options.ts";

/** The orders that rows may stand in. */
const ORDER_TITLES: Record<Order, string> = {
  vaerdi: "Efter værdi",
  navn: "Efter navn",
  kilde: "Som i kilden",
};

/** An order that rows may stand in: by their values, by those of one of several times, or by what they are. */
export interface OrderOption extends Option {
  order: Order;
  orderBy?: string;
}

/** The forms in which the place of a mark follows from its value or from where it lies. */
const PLACED: readonly FormName[] = ["linjer", "kort", "felter", "striber"];

/** The orders by the values of each time that a picture shows beside others, the newest first. */
function byTime({ series, facet }: Resolved): OrderOption[] {
  const time = [series, facet].find((channel) => channel?.column.role === "time");
  return (time?.items.toReversed() ?? []).map(({ code, label }) => ({
    ...{ value: `vaerdi ${code}`, label: `${ORDER_TITLES.vaerdi} ${atTime(label) ?? `i ${lowerFirst(label)}`}` },
    ...{ order: "vaerdi", orderBy: code },
  }));
}

/** The orders that there are for a picture. By value is by the newest of several times, where none is chosen. */
function ordersOf(answer: Resolved): OrderOption[] {
  const [newest, ...earlier] = byTime(answer);
  const [value, ...others] = (["vaerdi", "navn", "kilde"] as const).map((order) => ({
    ...{ value: order, label: ORDER_TITLES[order], order },
  }));
  if (value === undefined) return others;
  return [{ ...value, ...(newest === undefined ? {} : { label: newest.label }) }, ...earlier, ...others];
}

/** The orders that a reader may choose; none where all of them are one. */
export function orderOptions(table: ExploredTable, view: View): OrderOption[] {
  const x = table.columns.find(({ name }) => name === view.x);
  if (PLACED.includes(view.form) || x?.role === "time" || x?.ordered) return [];
  const answer = answerOf(table, view);
  if (isRefusal(answer)) return [];
  const { orderBy: _orderBy, ...plain } = answer.view;
  const codes = ({ order, orderBy }: OrderOption): string => {
    const asked = { ...answer, view: { ...plain, ...(orderBy === undefined ? {} : { orderBy }) } };
    return JSON.stringify(rowChannel(table, asked, order).items.map(({ code }) => code));
  };
  const options = ordersOf(answer);
  return new Set(options.map(codes)).size > 1 ? options : [];
}

/** The order that the rows of a view stand in, of those it may have. */
export const orderOf = (options: readonly OrderOption[], { order, orderBy }: View): OrderOption | undefined =>
  options.find((option) => option.order === order && option.orderBy === orderBy) ??
  options.find((option) => option.order === order);

/** The same, as it is said of a picture: `ordnet efter navn`, `i kildens rækkefølge`. */
export const orderTold = ({ order, label }: OrderOption): string =>
  order === "kilde" ? "i kildens rækkefølge" : `ordnet ${lowerFirst(label)}`;
