import { toldTogether } from "../lib/told-together.ts";

/** The values of a ranking as a strip reads them: for each group that is compared, code and text, the lowest first. */
type Groups = [code: string, text: string][][];

type Reading = SVGElement;

/** Lays a reading over every stroke of a strip whose strokes are one path, in the place of those at both its ends. */
function lay(path: SVGElement, groups: Groups): void {
  const all = [...(path.parentElement?.querySelectorAll<Reading>("[data-v]") ?? [])];
  const own = all.find(({ dataset }) => dataset["k"] !== undefined);
  const [low, middle, high] = all.filter((one) => one !== own);
  const code = own?.dataset["k"];
  const group = groups.find((members) => members.some(([member]) => member === code)) ?? [];
  const strokes = [...(path.getAttribute("d") ?? "").matchAll(/M([\d.]+)/g)];
  const others = group.filter(([member]) => member !== code);
  if (!own || !low || !middle || others.length !== strokes.length) return;
  const readings = others.map(([k, v], at) => {
    const reading = low.cloneNode();
    if (!(reading instanceof SVGElement)) return own;
    reading.setAttribute("x", String(Number(strokes[at]?.[1]) - 2));
    Object.assign(reading.dataset, { k, v });
    return reading;
  });
  low.remove();
  high?.remove();
  readings.splice(
    group.findIndex(([member]) => member === code),
    0,
    own,
  );
  // Half of them are no higher than the middle.
  readings.splice(Math.ceil(readings.length / 2), 0, middle);
  path.after(...readings);
  const placed = [middle, ...readings.filter((one) => one !== middle)].map((one) => ({
    one,
    at: Number(one.getAttribute("x")) + Number(one.getAttribute("width")) / 2,
    text: one.dataset["v"] ?? "",
  }));
  for (const [at, here] of toldTogether(placed).entries())
    if (here) Object.assign(placed[at]?.one.dataset ?? {}, { here });
}

async function fetchReadings(canvas: HTMLElement): Promise<void> {
  const link = canvas.closest("figure")?.querySelector<HTMLAnchorElement>('a[href^="/kommuner/tal/"]');
  if (!link) return;
  const response = await fetch(link.pathname.replace(/\/$/, ".json"));
  const groups: Groups = await response.json();
  for (const path of canvas.querySelectorAll<SVGElement>("path.all")) lay(path, groups);
  document.dispatchEvent(new Event("figures"));
}

/**
 * Fetches the ranking beside a strip when a reader first points at it or comes to it by keyboard, so that each of its strokes can
 * be read: a page would be twice as heavy with the values of all municipalities by each measure.
 */
export function stripReadings(): void {
  for (const canvas of document.querySelectorAll<HTMLElement>(".canvas:has(path.all)")) {
    // The arrows begin at the page's own municipality, and go from there to those nearest to it.
    for (const own of canvas.querySelectorAll<Reading>("[data-k]")) own.dataset["first"] = "";
    let begun: Promise<void> | undefined;
    const begin = (): void => {
      // Those that the strip came with can be read where the others do not come.
      begun ??= fetchReadings(canvas).catch(() => (begun = undefined));
    };
    for (const type of ["pointerenter", "focus"]) canvas.addEventListener(type, begin);
  }
}
