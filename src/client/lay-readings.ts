import { toldTogether } from "../lib/told-together.ts";

/** The values of a ranking as a strip reads them: for each group that is compared, code and text, the lowest first. */
export type Groups = [code: string, text: string][][];

type Reading = SVGElement;

/** Lays a reading over every stroke of a strip whose strokes are one path, in the place of those at both its ends. */
export function layReadings(path: SVGElement, groups: Groups): void {
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
  const read = [middle, ...readings.filter((one) => one !== middle)];
  const told = toldTogether(
    read.map((one) => ({
      at: Number(one.getAttribute("x")) + Number(one.getAttribute("width")) / 2,
      text: one.dataset["v"] ?? "",
    })),
  );
  for (const [at, one] of read.entries()) if (told[at] !== undefined) one.dataset["here"] = told[at];
}
