import { z } from "zod";
import { column } from "../column.ts";

/** What kind of figure or statement a row holds: whether it happened, was planned, or is somebody's own word for it. The firmest first. */
const STATUS = {
  opgjort: "Opgjort",
  opkraevet: "Opkrævet",
  regnskab: "Regnskab",
  budget: "Budget",
  prognose: "Prognose",
  skoen: "Skøn",
  maal: "Mål",
  selvrapporteret: "Selvrapporteret",
  aftalt: "Aftalt",
  gaeldende: "Gældende",
  planlagt: "Planlagt",
  foreslaaet: "Foreslået",
  udkast: "Udkast",
  regneeksempel: "Regneeksempel",
} as const;

export type Status = keyof typeof STATUS;

const FIRMEST_FIRST = Object.keys(STATUS);

/** How far a status is from what has happened: 0 is the firmest; no status at all is as firm as that. */
export const looseness = (status: string): number => Math.max(0, FIRMEST_FIRST.indexOf(status));

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
