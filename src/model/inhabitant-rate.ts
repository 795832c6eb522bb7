import { INHABITANTS, perInhabitants } from "./per-inhabitants.ts";
import { isAdditive, type MeasureKind } from "./role.ts";

/** What inhabitants are counted in. */
export const PEOPLE = "indbyggere";

type Unit = string | null | undefined;

/** Whether values of a unit are told for one inhabitant, not for 10,000. */
const isForOne = (unit: Unit): boolean => unit === "kr.";

/** Whether values can be told for inhabitants: what is counted or paid, but not the inhabitants themselves. */
export const hasInhabitantRate = (kind: MeasureKind, unit: Unit): boolean => isAdditive(kind) && unit !== PEOPLE;

/** Whom values of a unit are told for: kroner `pr. indbygger`, what is counted `pr. 10.000 indbyggere`. */
export const perWhom = (unit: Unit): string => (isForOne(unit) ? "pr. indbygger" : perInhabitants(""));

/** How values of a unit are told for inhabitants: for how many of them, in what unit and with how many decimals. */
export const inhabitantRate = (unit: Unit): { times: number; unit: string; decimals: number } => ({
  ...(isForOne(unit) ? { times: 1, decimals: 2 } : { times: INHABITANTS, decimals: 1 }),
  unit: `${unit ?? ""} ${perWhom(unit)}`.trim(),
});
