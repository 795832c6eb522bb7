import { extent } from "d3";
import type { MapShapes } from "../model/map-shapes.ts";
import { element, textElement } from "./svg.ts";

/** The side of a tile, and the room between two. */
const [SIDE, GAP] = [18, 1.5];
const HEIGHT = 15;
/** So many names as show which way up the country lies. */
const NAMED = ["Aalborg", "Aarhus", "Odense", "København"];

/** Municipalities as equal tiles that say nothing but where each is, four of them by name, as SVG: a way to find one's own. */
export function placeTiles(codes: readonly number[], { tileOf, nameOf }: MapShapes): string {
  const placed = codes.map((code) => ({ code, tile: tileOf(code) }));
  const [left = 0, right = 0] = extent(placed, ({ tile }) => tile.x);
  const [top = 0, bottom = 0] = extent(placed, ({ tile }) => tile.y);
  const tiles = placed.map(({ code, tile }) =>
    element("rect", {
      x: (tile.x - left) * SIDE,
      y: (tile.y - top) * HEIGHT,
      width: SIDE - GAP,
      height: HEIGHT - GAP,
      rx: 1,
      "data-v": nameOf(code),
      "data-k": code,
    }),
  );
  const names = placed
    .filter(({ code }) => NAMED.includes(nameOf(code)))
    .map(({ code, tile }) => {
      const [x, y] = [(tile.x - left + 0.5) * SIDE, (tile.y - top + 0.85) * HEIGHT];
      const ink = { fill: "var(--ink)", stroke: "var(--paper)", "stroke-width": 3, "paint-order": "stroke" };
      // A name that begins in the right half would end outside the picture.
      const anchor = tile.x - left > (right - left) / 2 ? "end" : "start";
      return textElement({ x, y, "font-size": 13, "text-anchor": anchor, ...ink }, nameOf(code));
    });
  const box = `0 0 ${(right - left + 1) * SIDE - GAP} ${(bottom - top + 1) * HEIGHT - GAP}`;
  return element("svg", { viewBox: box, "aria-hidden": "true", fill: "var(--context)" }, ...tiles, ...names);
}
