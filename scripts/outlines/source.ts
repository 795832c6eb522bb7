import { readFileSync } from "node:fs";

/** One municipality as the package draws it: its three-digit code and one SVG path. */
export interface SourceArea {
  readonly code: string;
  readonly d: string;
}

const AREA = /code:"(\d{3})",d:"([^"]+)"/g;

/**
 * Reads the 98 municipalities out of the bundled module of react-denmark-map.
 *
 * The package exports React components only, not its data, so the text of the bundle is read:
 * regions have four-digit codes there, the country and the islands none.
 */
export function readSource(bundle: URL): SourceArea[] {
  const text = readFileSync(bundle, "utf8");
  const areas = [...text.matchAll(AREA)].map(([, code = "", d = ""]) => ({ code, d }));
  const codes = new Set(areas.map((area) => area.code));
  if (areas.length !== 98 || codes.size !== 98) {
    throw new Error(`expected 98 municipalities in ${bundle.pathname}, found ${String(areas.length)}`);
  }
  return areas.sort((a, b) => a.code.localeCompare(b.code, "en"));
}
