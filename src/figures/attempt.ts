import { MissingError } from "../lib/needed.ts";
import type { Fault } from "../model/fault-text.ts";
import type { Tables } from "../model/tables.ts";
import { failedClaims } from "./failed-claims.ts";
import type { FigureSpec } from "./figure.ts";
import { needAnomalies } from "./need-anomalies.ts";
import type { Tellable } from "./tellable.ts";

/**
 * What is made of something told of tables, or why they do not bear it, with whose fault it is: claims that fail, or something
 * that is missing.
 */
export function attempt<Whose extends object, T extends Tellable, R>(
  whose: Whose,
  page: string,
  tables: Tables,
  tell: (tables: Tables) => T,
  make: (told: T) => R,
): R | { fault: Whose & Fault } {
  try {
    const told = tell(tables);
    const failed = failedClaims(page, told);
    if (failed.length > 0) return { fault: { ...whose, failed } };
    needAnomalies(Object.values<FigureSpec>(told.figures), tables.anomalies);
    return make(told);
  } catch (error) {
    if (error instanceof MissingError) return { fault: { ...whose, failed: [], missing: error.message } };
    throw error;
  }
}

/** What every attempt made. Throws the error that names all faults, where there are any. */
export function allMade<R extends object, F extends Fault>(
  attempts: readonly (R | { fault: F })[],
  error: (faults: readonly F[]) => Error,
): R[] {
  const faults = attempts.flatMap((one) => ("fault" in one ? one.fault : []));
  if (faults.length > 0) throw error(faults);
  return attempts.flatMap((one) => ("fault" in one ? [] : one));
}
