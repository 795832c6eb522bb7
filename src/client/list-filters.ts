import { fetchedOnce } from "./fetched-once.ts";

/** Fetches what works the filter of a page when a reader first touches it, or at once where the address asks for something. */
function load(filter: HTMLElement): void {
  const start = fetchedOnce(filter, "Filteret", async () => (await import("./list/list-filter.ts")).listFilter(filter));
  for (const type of ["pointerdown", "focusin", "input"]) filter.addEventListener(type, () => void start());
  filter.querySelector(".fold-all")?.addEventListener("click", async () => (await start()).foldAll());
  const asked = new URLSearchParams(location.search);
  if ([...filter.querySelectorAll("[name]")].some((field) => asked.has(field.getAttribute("name") ?? ""))) void start();
}

document.querySelectorAll<HTMLElement>(".list-filter").forEach(load);
