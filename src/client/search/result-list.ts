import type { SearchRecord } from "../../site/search-record.ts";
import { pinnedYear } from "./pinned-year.ts";
import type { Group } from "./groups.ts";

/** More than this are listed when the reader asks for them. */
const FIRST = 5;

function part<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...content);
  return element;
}

function resultItem({ u, t, k, d, n, y }: SearchRecord, isMixed: boolean): HTMLElement {
  const link = part("a", "", t);
  link.href = pinnedYear(u, y);
  return part(
    "li",
    "",
    ...(isMixed ? [part("p", "kicker", k)] : []),
    link,
    ...(n === undefined ? [] : [part("p", "hit-number", n)]),
    ...(d === undefined || d === "" ? [] : [part("p", "", d)]),
  );
}

/** A group of results with its heading; those after the first few come when the reader asks for them. */
function groupSection({ heading, records, isMixed }: Group): HTMLElement {
  const list = part("ol", "entries", ...records.slice(0, FIRST).map((record) => resultItem(record, isMixed)));
  const section = part("section", "", part("h2", "", heading), list);
  const others = records.slice(FIRST);
  if (others.length === 0) return section;
  const more = part("button", "", `Vis alle ${records.length}`);
  more.type = "button";
  more.addEventListener("click", () => {
    const items = others.map((record) => resultItem(record, isMixed));
    list.append(...items);
    more.remove();
    items[0]?.querySelector("a")?.focus();
  });
  section.append(more);
  return section;
}

/** Shows groups of results in place of those that were there. */
export function showResults(place: HTMLElement, groups: readonly Group[]): void {
  place.replaceChildren(...groups.map(groupSection));
}
