import { max } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { allOf, percentIn, wholesTold } from "../../charts/wholes.ts";
import { number } from "../../lib/format.ts";

/** Some of the places of a house: those of one owner. */
export interface HousePart {
  /** What they are: `private`. */
  name: string;
  count: number;
  colour: string;
}

export interface House {
  name: string;
  /** The owners, the one that the picture is about first. */
  parts: readonly [HousePart, ...HousePart[]];
}

export interface HousesOptions {
  /** What a window stands for: `pladser`. */
  unit: string;
  titles: { house: string; all: string };
}

const [HEAD, WALL, FLOOR] = [44, 10, 8];
const LINE = 20;
const KEY = 11;

const told = ({ parts }: House): HousePart[] => parts.filter(({ count }) => count > 0);

/** Houses side by side with a window for each place, in the colour of who owns it. */
export function houses(all: readonly House[], options: HousesOptions): Chart {
  return {
    ...framed((size) => draw(all, options, size)),
    ...wholesTold(all, {
      unit: options.unit,
      before: ", ",
      titles: { whole: options.titles.house, all: options.titles.all },
    }),
  };
}

/** How windows stand: so many beside each other, so far apart. */
interface Grid {
  across: number;
  step: number;
  down: number;
}

function draw(all: readonly House[], options: HousesOptions, { width, narrow }: Size): Drawing {
  const gap = narrow ? 18 : 64;
  const room = (width - gap * (all.length - 1)) / all.length;
  const across = narrow ? 16 : 24;
  // Rows of dashes come out even only where a step is of whole tenths.
  const step = Math.floor((10 * (room - 2 * WALL)) / across) / 10;
  const grid = { across, step, down: r(step * 1.15) };
  const roof = room * 0.2;
  const floors = Math.ceil((max(all, allOf) ?? 0) / across);
  const wall = FLOOR + floors * grid.down + FLOOR - 2;
  const ground = HEAD + roof + wall;
  const drawn = all.map((house, at) => {
    const x = at * (room + gap);
    const own = FLOOR + Math.ceil(allOf(house) / across) * grid.down + FLOOR - 2;
    const top = ground - own;
    const line = { x, "text-anchor": "start" };
    return (
      textElement({ ...line, y: 15, "font-size": narrow ? 15 : 17, "font-weight": 600 }, house.name) +
      textElement({ ...line, y: 34, fill: "var(--muted)" }, `${number(allOf(house))} ${options.unit}`) +
      shell({ x, top, room, roof, ground }) +
      windows(house, grid, x + (room - across * step) / 2, top + FLOOR) +
      words(house, x, ground + 26, narrow)
    );
  });
  const lines = max(all, (house) => told(house).length) ?? 0;
  return { content: drawn.join(""), height: ground + 26 + lines * LINE + 8 };
}

interface Walls {
  x: number;
  top: number;
  room: number;
  roof: number;
  ground: number;
}

/** The roof and the walls. */
function shell({ x, top, room, roof, ground }: Walls): string {
  const edge = { stroke: "var(--muted)", "stroke-width": 1.2, "stroke-linejoin": "round" };
  const chimney = x + room * 0.74;
  return (
    element("path", {
      d: `M${r(chimney)} ${r(top - 2)}v${r(-roof * 0.85)}h12v${r(roof)}z`,
      fill: "var(--rule)",
      ...edge,
    }) +
    element("path", {
      d: `M${r(x)} ${r(top)}L${r(x + room / 2)} ${r(top - roof)}L${r(x + room)} ${r(top)}z`,
      ...{ fill: "var(--rule)", ...edge },
    }) +
    element("path", {
      d: `M${r(x + 4)} ${r(top)}V${r(ground)}H${r(x + room - 4)}V${r(top)}z`,
      ...{ fill: "var(--panel)", ...edge },
    })
  );
}

/** A window for each place, floor by floor, those of one owner after those of another. */
function windows(house: House, { across, step, down }: Grid, left: number, top: number): string {
  let from = 0;
  return told(house)
    .map(({ name, count, colour }) => {
      const side = r(step * 0.68);
      const pane = r(down * 0.7);
      const pieces: string[] = [];
      for (let at = from; at < from + count;) {
        const [floor, column] = [Math.floor(at / across), at % across];
        const taken = Math.min(across - column, from + count - at);
        const y = top + floor * down + pane / 2;
        pieces.push(`M${r(left + column * step + (step - side) / 2)} ${r(y)}h${r(taken * step - (step - side))}`);
        at += taken;
      }
      from += count;
      return element("path", {
        d: pieces.join(""),
        ...{ stroke: colour, "stroke-width": pane },
        // A line of dashes is a row of windows.
        "stroke-dasharray": `${side} ${r(step - side)}`,
        "data-v": `${house.name}: ${number(count)} ${name} (${percentIn(house, { count })})`,
      });
    })
    .join("");
}

/** Under a house: how large a part is of the first owner, and how many places each of them has. */
function words(house: House, x: number, y: number, narrow: boolean): string {
  const [first] = house.parts;
  const start = { x, "text-anchor": "start" };
  const share = first.count === 0 ? `Ingen ${first.name}` : `${percentIn(house, first)} ${first.name}`;
  const keys = told(house).map(({ name, count, colour }, at) => {
    const line = y + 6 + (at + 1) * LINE;
    return (
      element("rect", { x, y: line - KEY + 1, width: KEY, height: KEY, fill: colour }) +
      textElement({ ...start, x: x + KEY + 6, y: line }, `${number(count)} ${name}`)
    );
  });
  return textElement({ ...start, y, "font-size": narrow ? 17 : 22, "font-weight": 600 }, share) + keys.join("");
}

const r = (value: number): number => Math.round(value * 10) / 10;
