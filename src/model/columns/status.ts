import { z } from "zod";
import { column } from "../column.ts";
import { STATUS, type Status } from "../status.ts";

/** The column `status`, with the kinds that a table has. Selvrapporteret: whoever is measured has made the figure. */
export const status = <const S extends readonly [Status, ...Status[]]>(...kinds: S) => statusCalled(kinds, STATUS);

/** The same where the kinds have other names than in most tables: what has happened is `Sket`, rather than `Opgjort`. */
export function statusCalled<const S extends readonly [Status, ...Status[]]>(
  kinds: S,
  names: Readonly<Record<S[number], string>>,
) {
  return column(z.enum(kinds), {
    role: "status",
    title: "Status",
    description: "Hvilken slags tal eller oplysning det er.",
    labels: Object.fromEntries(kinds.map((kind: S[number]) => [kind, names[kind]])),
  });
}
