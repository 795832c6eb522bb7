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
  titles: { year: string; all: string; met: string; unmet: string; share: string };
}

const ALL = 100;
const HEAD = 24;
/** Room under the doors, where they stand beside those of other years. */
const FOOT = 48;
const GUTTER = 20;
/** What a number and its word take in height beside the doors. */
const BESIDE = 58;

const shareShut = ({ met, unmet }: DoorYear): number => (ALL * unmet) / (met + unmet);

/** A hundred doors for each year: those that nobody opens stay dark and stand last. */
export function doors(years: readonly DoorYear[], options: DoorsOptions): Chart {
  const { titles } = options;
  return {
    ...framed((size) => draw(years, options, size)),
    description: years
      .map((year) => {
        const all = number(year.met + year.unmet);
        return `${year.name}: ${titles.unmet.toLowerCase()} ved ${number(year.unmet)} af ${all}, ${percent(shareShut(year))}.`;
      })
      .join(" "),
    table: {
      columns: [
        { title: titles.year, numeric: false },
        ...[titles.all, titles.met, titles.unmet, titles.share].map((title) => ({ title, numeric: true })),
      ],
      rows: years.map((year) => [
        year.name,
        ...[year.met + year.unmet, year.met, year.unmet].map((value) => number(value)),
        percent(shareShut(year)),
      ]),
    },
  };
}

function draw(years: readonly DoorYear[], options: DoorsOptions, { width, narrow }: Size): Drawing {
  const alone = years.length === 1;
  const room = (width - GUTTER * (years.length - 1)) / years.length;
  const across = narrow ? 10 : 20;
  const step = Math.min(room / across, narrow ? 23 : 18);
  const door = { width: step * 0.66, height: step * (narrow && alone ? 0.98 : 1.12) };
  const down = door.height + step * 0.42;
  const bottom = HEAD + (ALL / across) * down;
  const grids = years.map((year, at) => {
    const left = at * (room + GUTTER);
    const shut = Math.round(shareShut(year));
    const cells = Array.from({ length: ALL }, (_, index) => ({
      x: left + (index % across) * step,
      y: HEAD + Math.floor(index / across) * down,
    }));
    const read = `${year.name}, ${number(year.met + year.unmet)} besøg`;
    const start = { x: left, "text-anchor": "start", "font-weight": 600 };
    const border = HEAD + ((ALL - shut) / across) * down;
    const words = alone
      ? beside([ALL - shut, shut], options, left + across * step + 14, [HEAD, border, bottom])
      : below(year, [shut, options.shut], left, bottom);
    return (
      textElement({ ...start, y: 14, "font-size": 15 }, year.name) +
      openDoors(cells.slice(0, ALL - shut), door, `${read}: ${number(year.met)} ${options.open}`) +
      shutDoors(cells.slice(ALL - shut), door, `${read}: ${number(year.unmet)} ${options.shut}`) +
      words
    );
  });
  return { content: element("g", { class: "doors" }, ...grids), height: bottom + (alone ? 12 : FOOT) };
}

/** How many doors of a hundred are shut, and the visits that they stand for, under them. */
function below({ met, unmet }: DoorYear, [shut, name]: readonly [number, string], x: number, bottom: number): string {
  const line = { x, "text-anchor": "start" };
  return (
    textElement({ ...line, y: bottom + 20, "font-size": 17, "font-weight": 600 }, `${number(shut)} af ${ALL} ${name}`) +
    textElement({ ...line, y: bottom + 38 }, `${number(unmet)} af ${number(met + unmet)} besøg`)
  );
}

type Ends = readonly [top: number, border: number, bottom: number];

/** How many doors are open and how many shut, large beside them. */
function beside(
  [open, shut]: readonly [number, number],
  names: DoorsOptions,
  x: number,
  [top, border, bottom]: Ends,
): string {
  const upper = (top + border) / 2;
  const lower = Math.max(Math.min((border + bottom) / 2, bottom - BESIDE / 2), upper + BESIDE);
  const told = (count: number, name: string, y: number): string =>
    textElement({ x, y, "text-anchor": "start", "font-size": 36, "font-weight": 600 }, number(count)) +
    textElement({ x, y: y + 27, "text-anchor": "start", "font-size": 15 }, name);
  return told(open, names.open, upper) + told(shut, names.shut, lower);
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
