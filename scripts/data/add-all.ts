/** Adds every item to a list, however many there are: the arguments of a call, as in `push(...items)`, have a limit. */
export function addAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
