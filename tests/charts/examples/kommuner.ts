import outlines from "../../../data/outlines.json" with { type: "json" };
import type { KommuneMapOptions, KommuneValue } from "../../../src/charts/kommune-values.ts";
import { number } from "../../../src/lib/format.ts";
import { outlinesFile, ringsByCode, type Ring } from "../../../src/model/outlines.ts";

const rings = ringsByCode(outlinesFile.parse(outlines));
const outlineOf = (kommunekode: number): Ring[] => rings.get(kommunekode) ?? [];

/** Four neighbours with their true outlines, Læsø with markup in its name and one value in doubt. */
export const kommuner: KommuneValue[] = [
  { code: "813", name: "Frederikshavn", value: 12.5, outline: outlineOf(813), tile: { x: 2, y: 0 } },
  { code: "825", name: "Læsø <b>", value: 0, outline: outlineOf(825), tile: { x: 3, y: 0 } },
  { code: "820", name: "Vesthimmerlands", value: 180, outline: outlineOf(820), tile: { x: 0, y: 1 } },
  {
    code: "851",
    name: "Aalborg",
    value: 1306,
    outline: outlineOf(851),
    tile: { x: 1, y: 1 },
    doubt: "usikkert tal",
  },
];

export const options: KommuneMapOptions = {
  scale: { thresholds: [10, 100, 500, 1000], format: (value) => number(value) },
  format: (value) => number(value, Number.isInteger(value) ? 0 : 1),
  valueTitle: "Private pladser",
};
