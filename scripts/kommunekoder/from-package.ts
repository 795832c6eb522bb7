import { readFileSync } from "node:fs";
import { csv } from "../../src/lib/csv.ts";

const AREA = /display_name:"([^"]+)",code:"(\d{3})"/g;
const MUNICIPALITIES = 98;

/**
 * `data/kommunekoder.csv` as text: the code and name of every municipality, as the bundled module of react-denmark-map has them.
 * Throws when they are not 98. Regions have codes of four digits there.
 */
export function kommunekoder(bundle: URL): string {
  const areas = [...readFileSync(bundle, "utf8").matchAll(AREA)];
  const names = new Map(areas.map(([, kommune = "", code]) => [Number(code), kommune]));
  if (names.size !== MUNICIPALITIES)
    throw new Error(`expected 98 municipalities in ${bundle.pathname}, found ${names.size}`);
  const rows = [...names].sort(([a], [b]) => a - b).map(([kommunekode, kommune]) => ({ kommunekode, kommune }));
  return csv(["kommunekode", "kommune"], rows).replaceAll("\r\n", "\n");
}
