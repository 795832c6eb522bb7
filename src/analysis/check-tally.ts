import { sum } from "d3";
import type { CheckResult } from "../model/published.ts";

/** Checks as counts: how many there are, how many single things they examined, and how many of those did not hold. */
export interface CheckTally {
  checks: number;
  examined: number;
  broken: number;
}

/** Counts checks and what they examined. */
export function checkTally(checks: readonly CheckResult[]): CheckTally {
  return {
    checks: checks.length,
    examined: sum(checks, ({ outcomes }) => outcomes.length),
    broken: sum(checks, ({ outcomes }) => outcomes.filter(({ holds }) => !holds).length),
  };
}
