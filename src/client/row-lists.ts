import { getQuery } from "./query.ts";

/** Fetches what works a list of rows when a reader first touches its tools, or at once where the address asks for a search. */
function load(root: HTMLElement): void {
  let started: Promise<{ foldAll: () => void }> | undefined;
  const start = (): Promise<{ foldAll: () => void }> =>
    (started ??= import("./row-list.ts").then(({ rowList }) => rowList(root)));
  root.querySelector(".table-tools")?.addEventListener("focusin", start);
  root.querySelector(".fold-all")?.addEventListener("click", async () => (await start()).foldAll());
  if (getQuery("søg")) void start();
}

document.querySelectorAll<HTMLElement>(".row-list").forEach(load);
