import { overlaps, type Box } from "../lib/box.ts";

/** The items, in the order given, without those whose box would cover that of one before them that is kept. */
export function uncovered<T>(items: readonly T[], boxOf: (item: T) => Box): T[] {
  const kept: { item: T; box: Box }[] = [];
  for (const item of items) {
    const box = boxOf(item);
    if (!kept.some((other) => overlaps(other.box, box))) kept.push({ item, box });
  }
  return kept.map(({ item }) => item);
}
