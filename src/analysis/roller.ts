import type dk2020 from "../datasets/dk2020-roller.ts";
import type { RowOf } from "../model/dataset.ts";

/** What one actor is to do. */
export type Task = RowOf<typeof dk2020>;

/** What tasks must have in common to be counted together; what is left out does not matter. */
export type TaskFilter = Partial<Pick<Task, "aar" | "niveau" | "aktoer" | "funktion">>;

const KEYS = ["aar", "niveau", "aktoer", "funktion"] as const;

/** The tasks that answer to a filter, in the order of the source. */
export function tasks(rows: readonly Task[], filter: TaskFilter): Task[] {
  return rows.filter((row) => KEYS.every((key) => filter[key] === undefined || filter[key] === row[key]));
}

/** Whether a text names an amount of money. */
export const namesMoney = (text: string): boolean => /\d\s*(mio\.?\s*)?kr\b|\bkroner\b/i.test(text);
