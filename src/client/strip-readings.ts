import type { Groups } from "./lay-readings.ts";

async function fetchReadings(canvas: HTMLElement): Promise<void> {
  const link = canvas.closest("figure")?.querySelector<HTMLAnchorElement>('a[href^="/kommuner/tal/"]');
  if (!link) return;
  const [response, { layReadings }] = await Promise.all([
    fetch(link.pathname.replace(/\/$/, ".json")),
    import("./lay-readings.ts"),
  ]);
  const groups: Groups = await response.json();
  for (const path of canvas.querySelectorAll<SVGElement>("path.all")) layReadings(path, groups);
  document.dispatchEvent(new Event("figures"));
}

/**
 * Fetches the ranking beside a strip when a reader first points at it or comes to it by keyboard, so that each of its strokes can
 * be read: a page would be twice as heavy with the values of all municipalities by each measure.
 */
export function stripReadings(): void {
  for (const canvas of document.querySelectorAll<HTMLElement>(".canvas:has(path.all)")) {
    // The arrows begin at the page's own municipality, and go from there to those nearest to it.
    for (const own of canvas.querySelectorAll<SVGElement>("[data-k]")) own.dataset["first"] = "";
    let begun: Promise<void> | undefined;
    const begin = (): void => {
      // Those that the strip came with can be read where the others do not come.
      begun ??= fetchReadings(canvas).catch(() => (begun = undefined));
    };
    for (const type of ["pointerenter", "focus"]) canvas.addEventListener(type, begin);
  }
}
