/** The room that a text takes up, in pixels from the top left. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whether two boxes share anything. */
export const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The items, in the order given, without those whose box would cover that of one before them that is kept. */
export function uncovered<T>(items: readonly T[], boxOf: (item: T) => Box): T[] {
  const kept: { item: T; box: Box }[] = [];
  for (const item of items) {
    const box = boxOf(item);
    if (!kept.some((other) => touch(other.box, box))) kept.push({ item, box });
  }
  return kept.map(({ item }) => item);
}
