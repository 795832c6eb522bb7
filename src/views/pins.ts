import { FILTER } from "./address-words.ts";
import { codesLeft } from "./codes-left.ts";
import { drawnColumns } from "./time-channel.ts";
import type { View } from "./view.ts";
import { ownKey, type ViewTable } from "./view-table.ts";

/** The columns of time that tell the rows of a table apart. */
const timesOf = ({ columns, key }: ViewTable): string[] =>
  columns.filter(({ name, role }) => role === "time" && ownKey({ key }).includes(name)).map(({ name }) => name);

/** The only time that a view has numbers of in a column, whatever it asks for there. */
function onlyTime(table: ViewTable, view: View, name: string): string | undefined {
  const [code, other] = codesLeft(table, view, name);
  return code === "" || other !== undefined ? undefined : code;
}

/** The one time that a view is of, in words of an address: it keeps to its numbers when rows of a later time are added. */
export function pinsOf(table: ViewTable, view: View): string {
  const drawn = drawnColumns(view);
  const pins = new URLSearchParams();
  for (const name of timesOf(table).filter((own) => !drawn.includes(own))) {
    const [asked, another] = view.filters[name] ?? [];
    const code = asked === undefined ? onlyTime(table, view, name) : another === undefined ? asked : undefined;
    if (code !== undefined) pins.set(FILTER + name, code);
  }
  return pins.toString();
}

/** A query with the pins of its view, which it names once. */
export function pinned(query: string, pins: string): string {
  const all = new URLSearchParams(query);
  for (const [name, code] of new URLSearchParams(pins)) if (!all.has(name)) all.append(name, code);
  return all.toString();
}

/** The filters of a view without the times that it would be of all the same. */
export function unpinned(table: ViewTable, view: View, usual: View["filters"]): View["filters"] {
  const idle = timesOf(table).filter((name) => {
    const codes = view.filters[name];
    return usual[name] === undefined && codes?.length === 1 && onlyTime(table, view, name) === codes[0];
  });
  return Object.fromEntries(Object.entries(view.filters).filter(([name]) => !idle.includes(name)));
}
