import { isRefusal } from "../views/refusal.ts";
import { withExtras } from "../views/extras.ts";
import { inUnitOfRows } from "../views/unit-of-rows.ts";
import { narrowed, type Channels } from "../views/narrowed.ts";
import { standingColumn } from "../views/standing-column.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { orderColumn } from "../views/order-column.ts";
import { CHANNELS, timeChannel, type ChannelName } from "../views/time-channel.ts";
import { isAgainstBase, type View } from "../views/view.ts";
import { codesOf } from "../views/view-table.ts";
import { fitted } from "./shown.ts";
import { answerOf } from "./answer.ts";
import { splitAgain, unsplitByOne } from "./one-part.ts";

/** The channels of a view, with one of them changed; where the column is on another channel, the two change places. */
function swapped(view: View, channel: ChannelName, column: string | undefined): Channels {
  const before = view[channel];
  const next: Record<ChannelName, string | undefined> = { x: view.x, series: view.series, facet: view.facet };
  const other = CHANNELS.find((name) => name !== channel && column !== undefined && view[name] === column);
  if (other) next[other] = before;
  next[channel] = column;
  const { x = view.x, series, facet } = next;
  return {
    ...{ measure: view.measure, x },
    ...(series === undefined ? {} : { series }),
    ...(facet === undefined ? {} : { facet }),
  };
}

/**
 * A view of other channels: what the reader has chosen stays, what must have one value is narrowed to the newest or the whole,
 * and a column that has come onto a channel shows all its codes.
 */
function through(table: ExploredTable, view: View, channels: Channels): View {
  const drawn = [channels.x, channels.series, channels.facet];
  const before = [view.x, view.series, view.facet];
  const kept = Object.entries(view.filters).filter(
    ([name, codes]) => !drawn.includes(name) || before.includes(name) || codes.length > 1,
  );
  const plain = narrowed(table, channels, Object.fromEntries(kept));
  const isKept = standingColumn(table, plain) === standingColumn(table, view);
  const next = withExtras({ ...plain, highlight: isKept ? view.highlight : [] }, table.standard);
  const same = {
    ...next,
    shown: view.shown,
    order: view.order,
    form: view.form,
    ...withBase(view),
    ...withOrder(table, view, next),
  };
  const allowed = isRefusal(answerOf(table, same)) ? { ...next, form: view.form } : same;
  return fitted(table, allowed);
}

/** The time whose values rows were ordered by, while it still is beside others. */
const withOrder = (table: ExploredTable, { orderBy, ...before }: View, next: View): Pick<View, "orderBy"> =>
  orderBy === undefined || orderColumn(table, before) !== orderColumn(table, next) ? {} : { orderBy };

const withBase = ({ base }: View): Pick<View, "base"> => (base === undefined ? {} : { base });

/** The view with another measure. */
export const chooseMeasure = (table: ExploredTable, view: View, measure: string): View =>
  through(table, view, { ...swapped(view, "x", view.x), measure });

/** The view with another column on a channel, or none. */
export const chooseChannel = (
  table: ExploredTable,
  view: View,
  channel: ChannelName,
  column: string | undefined,
): View => through(table, view, swapped(view, channel, column));

/** The view with other codes of a column; none is all of them. A single one splits nothing, until there are several again. */
export function chooseCodes(table: ExploredTable, view: View, name: string, codes: readonly string[]): View {
  const { [name]: before, ...others } = view.filters;
  const chosen = (some: readonly string[]): View => ({
    ...view,
    filters: some.length === 0 ? others : { ...others, [name]: some },
  });
  const added = chosen(codes.filter((code) => !before?.includes(code)));
  const inOwnUnit = inUnitOfRows(table, added, name);
  // Values of another unit stand on no axis with those that were chosen before.
  const next = inOwnUnit === added ? inUnitOfRows(table, chosen(codes), name) : inOwnUnit;
  const isWider = before?.length === 1 && codes.length !== 1;
  return fitted(table, isWider ? splitAgain(table, next, name) : unsplitByOne(table, next, name));
}

/** The channel that is free for years: one that shows a single code, or none. */
const freeChannel = (view: View): ChannelName | undefined =>
  (["series", "facet"] as const).find((channel) => {
    const name = view[channel];
    const chosen = name === undefined ? undefined : view.filters[name];
    return name === undefined || chosen?.length === 1;
  });

/** The view split by years too, where it shows one and there is room for several. */
function withYears(table: ExploredTable, view: View): View {
  if (timeChannel(table, view) !== undefined) return view;
  const time = table.columns.find(
    ({ name, role }) => role === "time" && table.key.includes(name) && codesOf(table.rows, name).size > 1,
  );
  const free = freeChannel(view);
  return time === undefined || free === undefined ? view : chooseChannel(table, view, free, time.name);
}

/** The view with its values shown in another way; one that is against a base year gets the years that it needs. */
export function chooseShown(table: ExploredTable, { base: _base, ...view }: View, shown: View["shown"]): View {
  const years = isAgainstBase(shown) ? withYears(table, { ...view, shown: "absolut" }) : view;
  return fitted(table, { ...years, shown });
}
