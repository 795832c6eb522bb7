import { isRefusal } from "../views/refusal.ts";
import { rowChannel } from "../views/row-channel.ts";
import type { ExploredTable } from "../views/table-file.ts";
import { ORDERS, type FormName, type Order, type View } from "../views/view.ts";
import { answerOf } from "./answer.ts";
import type { Option } from "./options.ts";

/** The orders that rows may stand in. */
export const ORDER_TITLES: Record<Order, string> = {
  vaerdi: "Efter værdi",
  navn: "Efter navn",
  kilde: "Som i kilden",
};

/** The same, as it is said of a picture. */
export const ORDERS_TOLD: Record<Order, string> = {
  vaerdi: "ordnet efter værdi",
  navn: "ordnet efter navn",
  kilde: "i kildens rækkefølge",
};

/** The forms in which the place of a mark follows from its value or from where it lies. */
const PLACED: readonly FormName[] = ["linjer", "kort", "felter", "striber"];

/** The orders that a reader may choose; none where all of them are one. */
export function orderOptions(table: ExploredTable, view: View): Option[] {
  const x = table.columns.find(({ name }) => name === view.x);
  if (PLACED.includes(view.form) || x?.role === "time" || x?.ordered) return [];
  const answer = answerOf(table, view);
  if (isRefusal(answer)) return [];
  const codes = (order: Order): string[] => rowChannel(table, answer, order).items.map(({ code }) => code);
  const orders = new Set(ORDERS.map((order) => JSON.stringify(codes(order))));
  return orders.size > 1 ? ORDERS.map((order) => ({ value: order, label: ORDER_TITLES[order] })) : [];
}
