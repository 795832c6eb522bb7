import { extent, max } from "d3";
import { NARROW } from "./chart.ts";
import { element, svg, textElement } from "./svg.ts";

/** A group that places are members of: a letter and a colour, so that it can be told from the others without its colour. */
export interface MemberGroup {
  letter: string;
  /** The place of its colour among those of series, from 1. */
  colour: number;
  title: string;
}

/** A municipality among equal tiles, with the groups that it is in: none where it is no member. */
export interface MemberTile {
  code: string;
  name: string;
  tile: { x: number; y: number };
  groups: readonly MemberGroup[];
}

/** What is said of those that are in no group, and what marks those in several. */
const [NOT_IN, SEVERAL] = ["ikke med", "*"];

/** A map of equal tiles that says who is a member of what: a letter on the colour of the group, nothing on an empty tile. */
export function memberTiles(places: readonly MemberTile[]): string {
  const [left = 0, right = 0] = extent(places, ({ tile }) => tile.x);
  const top = Math.min(...places.map(({ tile }) => tile.y));
  const bottom = max(places, ({ tile }) => tile.y) ?? 0;
  const side = NARROW.width / (right - left + 1);
  const tiles = places.map(({ code, name, tile, groups }) => {
    const [x, y] = [(tile.x - left) * side, (tile.y - top) * side];
    const [first] = groups;
    const titles = groups.map(({ title }) => title).join(", ");
    const box = element("rect", {
      ...{ x: x + 0.5, y: y + 0.5, width: side - 2, height: side - 2, rx: 2 },
      ...{ fill: first ? `var(--series-${first.colour})` : "none", stroke: first ? undefined : "var(--context)" },
      ...{ "data-v": `${name}: ${first ? titles : NOT_IN}`, "data-k": code },
    });
    const letter = first ? first.letter + (groups.length > 1 ? SEVERAL : "") : "";
    const at = {
      x: x + side / 2 - 0.5,
      y: y + side / 2 + 3.7,
      fill: "var(--on-mark)",
      "font-size": 12,
      "font-weight": 600,
    };
    return box + (letter === "" ? "" : textElement({ ...at, "pointer-events": "none" }, letter));
  });
  return svg(NARROW, (bottom - top + 1) * side, tiles.join(""), "narrow wide");
}
