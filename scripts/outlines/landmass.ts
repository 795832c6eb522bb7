import type { Ring } from "./flatten.ts";

/**
 * The lands of the source, each with the widest gap that is a border there, in the source's units: on Zealand it draws
 * borders thinner, and the mouth of a fjord is little wider.
 */
export const BORDER_WIDTH = {
  sjaelland: 54,
  amager: 54,
  oroe: 54,
  lolland_falster: 54,
  bornholm: 54,
  fyn: 60,
  mors: 60,
  jylland: 60,
} as const;

/** The name of a land. */
export type Land = keyof typeof BORDER_WIDTH;

const WEST_OF_AMAGER = 9700;
const WEST_OF_OROE = 8000;

/**
 * The land that a ring of a municipality is part of. Borders run within a land; a sound between two lands stays water, also
 * where it is as narrow as the gap that the source draws for a border.
 */
export function landmass(code: string, ring: Ring): Land {
  const west = Math.min(...ring.map(([x]) => x));
  if (code === "155" || code === "185" || (code === "101" && west > WEST_OF_AMAGER)) return "amager";
  if (code === "316" && west > WEST_OF_OROE) return "oroe";
  if (code === "360" || code === "376") return "lolland_falster";
  if (code === "773") return "mors";
  if (code === "400") return "bornholm";
  if (code < "400") return "sjaelland";
  return code < "500" ? "fyn" : "jylland";
}
