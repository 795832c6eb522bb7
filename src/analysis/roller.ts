import type dk2020 from "../datasets/dk2020-roller.ts";
import { compareDanish } from "../lib/collate.ts";
import { needed } from "../lib/needed.ts";
import type { RowOf } from "../model/dataset.ts";

/** What one actor is to do. */
export type Task = RowOf<typeof dk2020>;
export type TaskLevel = Task["niveau"];
export type TaskFunction = Task["funktion"];

/** The levels, from the country to the municipality. */
export const LEVELS: readonly TaskLevel[] = ["nationalt", "tvaerkommunalt", "lokalt"];

/** The functions, from deciding to taking part, in the order they are always drawn. */
export const TASK_FUNCTIONS: readonly TaskFunction[] = [
  "beslutter",
  "leder",
  "raadgiver",
  "betaler",
  "udfoerer",
  "deltager",
];

/** What tasks must have in common to be counted together; what is left out does not matter. */
export type TaskFilter = Partial<Pick<Task, "aar" | "niveau" | "aktoer" | "funktion">>;

const KEYS = ["aar", "niveau", "aktoer", "funktion"] as const;

/** The tasks that answer to a filter, in the order of the source. */
export function tasks(rows: readonly Task[], filter: TaskFilter): Task[] {
  return rows.filter((row) => KEYS.every((key) => filter[key] === undefined || filter[key] === row[key]));
}

/** The actors behind the tasks that answer to a filter: the one with most tasks first, then in Danish order. */
export function actors(rows: readonly Task[], filter: TaskFilter): string[] {
  return [...Map.groupBy(tasks(rows, filter), (row) => row.aktoer)]
    .sort(([a, own], [b, others]) => others.length - own.length || compareDanish(a, b))
    .map(([name]) => name);
}

/** What one actor does in one function at one level: at least one task. */
export interface RoleCell {
  niveau: TaskLevel;
  aktoer: string;
  funktion: TaskFunction;
  opgaver: string[];
}

/** Every actor's tasks in one year by function: levels from the top, at each level the actor with most tasks first. */
export function roleCells(rows: readonly Task[], aar: number): RoleCell[] {
  return LEVELS.flatMap((niveau) =>
    actors(rows, { aar, niveau }).flatMap((aktoer) =>
      TASK_FUNCTIONS.flatMap((funktion) => {
        const opgaver = tasks(rows, { aar, niveau, aktoer, funktion }).map((row) => row.opgave);
        return opgaver.length > 0 ? [{ niveau, aktoer, funktion, opgaver }] : [];
      }),
    ),
  );
}

/** The one task of an actor in a year whose text begins so. Throws when none or several do. */
export function taskOf(rows: readonly Task[], aar: number, aktoer: string, start: string): Task {
  const found = tasks(rows, { aar, aktoer }).filter((row) => row.opgave.startsWith(start));
  return needed(found.length === 1 ? found[0] : undefined, `én opgave hos ${aktoer} i ${aar}, der begynder »${start}«`);
}

/** Whether a text names an amount of money. */
export const namesMoney = (text: string): boolean => /\d\s*(mio\.?\s*)?kr\b|\bkroner\b/i.test(text);
