import { fetchedOnce } from "./fetched-once.ts";

/** Fetches what works a list of rows when a reader first touches its tools, or at once where the address asks for something of them. */
function load(root: HTMLElement): void {
  const start = fetchedOnce(root, "Søgningen", async () => (await import("./row-list.ts")).rowList(root));
  const tools = root.querySelector(".table-tools");
  for (const type of ["focusin", "input"]) tools?.addEventListener(type, () => void start());
  root.querySelector(".fold-all")?.addEventListener("click", async () => (await start())?.foldAll());
  addEventListener("hashchange", () => void start());
  if (location.search + location.hash !== "") void start();
}

document.querySelectorAll<HTMLElement>(".row-list").forEach(load);
