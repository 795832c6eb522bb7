import { fetchedOnce } from "./fetched-once.ts";
import { getQuery, setQuery } from "./query.ts";

/** Fetches what works the filter of a page when a reader first touches it, or at once where the address asks for something. */
function load(filter: HTMLElement): void {
  const start = fetchedOnce(filter, "Filteret", async () => (await import("./list/list-filter.ts")).listFilter(filter));
  for (const type of ["pointerdown", "focusin", "input"]) filter.addEventListener(type, () => void start());
  filter.querySelector(".fold-all")?.addEventListener("click", async () => (await start())?.foldAll());
  // Addresses that were written before have the words under another name.
  const words = getQuery("ord");
  if (words !== null) setQuery({ ord: "", q: getQuery("q") ?? words });
  if (location.search !== "") void start();
}

document.querySelectorAll<HTMLElement>(".list-filter").forEach(load);
