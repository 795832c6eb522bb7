import type { PlaceViews } from "../site/search-record.ts";

/** A view of a place: what is measured and the year, where they are told, and its query. */
interface ViewOfPlace {
  t: string | undefined;
  y: string | undefined;
  q: string;
}

/** Views of places that differ by the place alone, in the order in which the first of each kind is added. */
export function viewGroups() {
  const groups = new Map<string, PlaceViews>();
  return {
    add({ t, y, q }: ViewOfPlace, entry: PlaceViews["p"][number]): void {
      const key = `${t ?? ""}|${q}|${y ?? ""}`;
      const group = groups.get(key) ?? {
        ...(t === undefined ? {} : { t }),
        ...(y === undefined ? {} : { y }),
        ...{ q, p: [] },
      };
      groups.set(key, group);
      group.p.push(entry);
    },
    all: (): PlaceViews[] => [...groups.values()],
  };
}
