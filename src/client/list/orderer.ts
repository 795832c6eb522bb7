import { byDanish } from "../../lib/collate.ts";

/** The name of something that is listed. */
const nameOf = (listed: HTMLElement): string => listed.querySelector("a")?.textContent ?? "";

/**
 * Puts what is listed in another order than the page's own, in the one list for that: `navn` by name, and by any other key by
 * what `data-<key>` says, the last first. Without a key everything is back where it was.
 */
export function orderer(all: readonly HTMLElement[]): (key: string) => void {
  const list = document.querySelector<HTMLElement>(".listed-sorted");
  const places = Map.groupBy(all, (listed) => listed.parentElement);
  const byName = byDanish(nameOf);
  return (key) => {
    if (!list) return;
    list.hidden = key === "";
    if (key === "") for (const [place, own] of places) place?.append(...own);
    else list.append(...all.toSorted(key === "navn" ? byName : (a, b) => last(key, a, b) || byName(a, b)));
  };
}

const last = (key: string, a: HTMLElement, b: HTMLElement): number =>
  (b.dataset[key] ?? "").localeCompare(a.dataset[key] ?? "");
