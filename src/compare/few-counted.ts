import { listAnd } from "../lib/list.ts";
import type { ComparedKommune, ComparedMeasure } from "../model/comparison.ts";
import type { Resolved } from "../views/resolved.ts";

/** How few things the value of a municipality rests on, as `kun én flygtning`: where it is a rate or share of so few that one more moves it far. */
export function fewCounted(
  { few }: Pick<ComparedMeasure, "few">,
  { measure }: Pick<Resolved, "measure">,
  { kommunekode }: Pick<ComparedKommune, "kommunekode">,
): string | undefined {
  const counted = few[kommunekode];
  return counted === undefined || measure.kind === "count" ? undefined : `kun ${counted}`;
}

/** What is told of those that are compared whose values rest on few things; empty for none. */
export function fewTold(few: readonly { name: string; few: string | undefined }[]): string {
  const told = few.flatMap((one) => (one.few === undefined ? [] : [{ name: one.name, few: one.few }]));
  const all = told.map(({ name, few: counted }, at) =>
    at === 0 ? `Tallet for ${name} hviler på ${counted}` : `tallet for ${name} på ${counted}`,
  );
  return all.length === 0
    ? ""
    : `${listAnd(all)}. Én mere eller mindre ville ændre ${all.length === 1 ? "det" : "dem"} meget.`;
}
