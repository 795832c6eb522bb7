import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { number, percent } from "../../lib/format.ts";

/** The visits of a year that somebody opened to, and those that nobody did. */
export interface DoorYear {
  name: string;
  met: number;
  unmet: number;
}

export interface DoorsOptions {
  /** What follows the number of dark doors in the picture, and that of the others: `lukkede`. */
  shut: string;
  open: string;
  /** Under the number of dark doors, how many there were another year: `42 i 2023`. */
  compared?: string;
  titles: { year: string; all: string; met: string; unmet: string; share: string };
}

const ALL = 100;
const HEAD = 24;
/** How high a number beside the doors is, and what it takes in height with its word. */
const NUMBER = 36;
const BESIDE = 58;

const shareShut = ({ met, unmet }: DoorYear): number => (ALL * unmet) / (met + unmet);

/** A year as a hundred doors: those that nobody opens stay dark and stand last. */
export function doors(year: DoorYear, options: DoorsOptions): Chart {
  const { titles } = options;
  const all = number(year.met + year.unmet);
  return {
    ...framed((size) => draw(year, options, size)),
    description: `${year.name}: ${titles.unmet.toLowerCase()} ved ${number(year.unmet)} af ${all}, ${percent(shareShut(year))}.`,
    table: {
      columns: [
        { title: titles.year, numeric: false },
        ...[titles.all, titles.met, titles.unmet, titles.share].map((title) => ({ title, numeric: true })),
      ],
      rows: [[year.name, all, number(year.met), number(year.unmet), percent(shareShut(year))]],
    },
  };
}

function draw(year: DoorYear, options: DoorsOptions, { width, narrow }: Size): Drawing {
  const across = narrow ? 10 : 20;
  const step = Math.min(width / across, narrow ? 23 : 22);
  const door = { width: step * 0.66, height: step * (narrow ? 0.98 : 1.12) };
  const down = door.height + step * 0.42;
  const bottom = HEAD + (ALL / across) * down;
  const shut = Math.round(shareShut(year));
  const cells = Array.from({ length: ALL }, (_, index) => ({
    x: (index % across) * step,
    y: HEAD + Math.floor(index / across) * down,
  }));
  const read = `${year.name}, ${number(year.met + year.unmet)} besøg`;
  const border = HEAD + ((ALL - shut) / across) * down;
  return {
    content: element(
      "g",
      { class: "doors" },
      textElement({ x: 0, y: 14, "text-anchor": "start", "font-weight": 600, "font-size": 15 }, year.name),
      openDoors(cells.slice(0, ALL - shut), door, `${read}: ${number(year.met)} ${options.open}`),
      shutDoors(cells.slice(ALL - shut), door, `${read}: ${number(year.unmet)} ${options.shut}`),
      beside([ALL - shut, shut], options, across * step + 14, [HEAD, border, bottom]),
    ),
    height: bottom + 12,
  };
}

type Ends = readonly [top: number, border: number, bottom: number];

/** How many doors are open and how many shut, large beside them. */
function beside(
  [open, shut]: readonly [number, number],
  names: DoorsOptions,
  x: number,
  [top, border, bottom]: Ends,
): string {
  // Where hardly any is open, their number still stands within the picture.
  const upper = Math.max((top + border) / 2, NUMBER);
  const lower = Math.max(Math.min((border + bottom) / 2, bottom - BESIDE / 2), upper + BESIDE);
  const other = { x, y: lower + 46, "text-anchor": "start", fill: "var(--muted)" };
  const told = (count: number, name: string, y: number): string =>
    textElement({ x, y, "text-anchor": "start", "font-size": NUMBER, "font-weight": 600 }, number(count)) +
    textElement({ x, y: y + 27, "text-anchor": "start", "font-size": 15 }, name);
  return (
    told(open, names.open, upper) +
    told(shut, names.shut, lower) +
    (names.compared === undefined ? "" : textElement(other, names.compared))
  );
}

interface Cell {
  x: number;
  y: number;
}
type Door = Record<"width" | "height", number>;

const r = (value: number): number => Math.round(value * 10) / 10;
const each = (cells: readonly Cell[], path: (cell: Cell) => string): string => cells.map(path).join("");

/** Doorways with light in them, and the leaf of each ajar. */
function openDoors(cells: readonly Cell[], { width, height }: Door, read: string): string {
  const way = each(cells, ({ x, y }) => `M${r(x)} ${r(y)}h${r(width)}v${r(height)}h${r(-width)}z`);
  const leaf = each(
    cells,
    ({ x, y }) =>
      `M${r(x)} ${r(y)}l${r(width * 0.42)} ${r(height * 0.1)}v${r(height)}l${r(-width * 0.42)} ${r(-height * 0.1)}z`,
  );
  const edge = { stroke: "var(--muted)", "stroke-width": 1 };
  return (
    element("path", { d: way, fill: "var(--lit)", ...edge, "data-v": read }) +
    element("path", { d: leaf, fill: "var(--paper)", ...edge })
  );
}

/** Doors that are shut, each with its handle. */
function shutDoors(cells: readonly Cell[], { width, height }: Door, read: string): string {
  const leaf = each(cells, ({ x, y }) => `M${r(x)} ${r(y)}h${r(width)}v${r(height)}h${r(-width)}z`);
  const handle = each(cells, ({ x, y }) => `M${r(x + width * 0.72)} ${r(y + height * 0.52)}v${r(height * 0.1)}`);
  return (
    element("path", { d: leaf, fill: "var(--unlit)", stroke: "var(--muted)", "stroke-width": 1, "data-v": read }) +
    element("path", { d: handle, stroke: "var(--lit)", "stroke-width": 1.6 })
  );
}
