import { count, number } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import type { Release } from "../model/release.ts";

/** What a release came to, in one sentence; the first is what there was when the log began. */
export function releaseSentence({ tabeller, nye, rettede, fjernede }: Release, isFirst: boolean): string {
  const tables = count(tabeller, "datasæt", "datasæt");
  if (isFirst) return `${tables} med ${number(nye)} rækker.`;
  if (tabeller === 0) return "Ingen tal er ændret. Det er andet på webstedet, der er nyt.";
  const did = [
    { rows: nye, what: "kommet til" },
    { rows: rettede, what: "rettet" },
    { rows: fjernede, what: "taget ud" },
  ].filter(({ rows }) => rows > 0);
  if (did.length === 0) return `Ingen tal er ændret, kun henvisninger til kildernes linjer i ${tables}.`;
  const parts = did.map(({ rows, what }, at) =>
    at === 0 ? `${count(rows, "række er", "rækker er")} ${what}` : `${number(rows)} ${what}`,
  );
  return `${listAnd(parts)} i ${tables}.`;
}
