import { lowerCase } from "../lib/lower-case.ts";

/** The code lists, by name. */
export type CodeListName = "kommune" | "erhvervshus" | "kilde";

/** One code list: every accepted spelling, lower-cased, and the official name it stands for. */
export interface CodeList {
  /** What a member is called in Danish: `kommune`. */
  noun: string;
  /** Lower-cased spelling → official name. */
  spellings: Map<string, string>;
  /** The file that the list is kept in. */
  file: string;
}

/** The code lists that raw tables are resolved against. */
export interface CodeLists {
  lists: Record<CodeListName, CodeList>;
  /** Official municipality name → municipality. */
  kommuner: Map<string, { kommunekode: number; region: string }>;
}

/** The official name for a spelling, or undefined. `X Kommune` is accepted for `X`. */
export function resolve(list: CodeList, written: string): string | undefined {
  const lower = lowerCase(written);
  return list.spellings.get(lower) ?? list.spellings.get(lower.replace(/ kommune$/, ""));
}
