import { sum } from "d3";
import { count, number } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { bothSizes, type Chart, type Size } from "../../charts/chart.ts";
import { element, svg, textElement } from "../../charts/svg.ts";
import { textLines } from "../../charts/text-lines.ts";
import { lowerCase } from "../../lib/lower-case.ts";

/** What one row has in one column: the things themselves, at least one. */
export interface RoleMark {
  group: string;
  row: string;
  column: string;
  items: readonly string[];
}

export interface RoleMatrixOptions {
  groups: { key: string; name: string }[];
  columns: { key: string; name: string }[];
  /** The column that the figure is about. */
  highlight: string;
  /** What is counted, in singular and plural. */
  unit: [string, string];
  titles: { row: string; group: string; column: string; items: string };
}

const LINE = 16;
const LABELS = { narrow: 126, wide: 200 };
const UNIT_RADIUS = 5.2;
const MOST_READ = 5;

/** A circle's area follows the number of things it stands for. */
const radius = (items: readonly string[]): number => UNIT_RADIUS * Math.sqrt(items.length);

/**
 * A matrix of circles, rows in groups, the number written in a circle that stands for more than one. Groups and columns
 * come in the order of the options, rows in that of the marks; a row in several groups is drawn in each.
 */
export function roleMatrix(marks: readonly RoleMark[], options: RoleMatrixOptions): Chart {
  return {
    ...bothSizes((size) => draw(marks, options, size)),
    description: describe(marks, options),
    table: table(marks, options),
  };
}

function draw(marks: readonly RoleMark[], options: RoleMatrixOptions, size: Size): string {
  const labels = size.narrow ? LABELS.narrow : LABELS.wide;
  const pitch = (size.width - labels) / options.columns.length;
  const centre = (key: string): number =>
    labels + pitch * (options.columns.findIndex((column) => column.key === key) + 0.5);
  let y = size.narrow ? 40 : 24;
  const content = options.groups.flatMap(({ key, name }) => {
    const rows = Map.groupBy(
      marks.filter((mark) => mark.group === key),
      (mark) => mark.row,
    );
    if (rows.size === 0) return [];
    const head = groupHead(name, y, size.width);
    y += 36;
    const drawn = [...rows].map(([row, own]) => {
      const lines = textLines(row, labels - 8);
      const height = Math.max(25, lines.length * LINE + 6, 2 * Math.max(...own.map((mark) => radius(mark.items))) + 5);
      const middle = y + height / 2;
      y += height;
      return (
        element("line", { x1: 0, x2: size.width, y1: y, y2: y, stroke: "var(--rule)" }) +
        label(lines, middle) +
        own.map((mark) => circle(mark, centre(mark.column), middle, options)).join("")
      );
    });
    y += 8;
    return [head, ...drawn];
  });
  const band = element("rect", {
    x: centre(options.highlight) - pitch / 2,
    y: 0,
    width: pitch,
    height: y - 8,
    fill: "var(--panel)",
  });
  return svg(size, y - 6, band + columnHeads(options, centre, size) + content.join(""));
}

function groupHead(name: string, y: number, width: number): string {
  return (
    textElement({ x: 0, y: y + 26, "text-anchor": "start", "font-size": 15, "font-weight": 600 }, name) +
    element("line", { x1: 0, x2: width, y1: y + 35, y2: y + 35, stroke: "var(--ink)" })
  );
}

function label(lines: readonly string[], middle: number): string {
  const first = middle + 4.5 - ((lines.length - 1) * LINE) / 2;
  return lines.map((line, at) => textElement({ x: 0, y: first + at * LINE, "text-anchor": "start" }, line)).join("");
}

function circle(mark: RoleMark, x: number, y: number, options: RoleMatrixOptions): string {
  const fill = mark.column === options.highlight ? "var(--signal)" : "var(--ink-soft)";
  const many = mark.items.length > 1;
  return (
    element("circle", { cx: x, cy: y, r: radius(mark.items), fill, "data-v": readText(mark, options) }) +
    (many ? textElement({ x, y: y + 4.5, fill: "var(--on-mark)", "font-weight": 600 }, number(mark.items.length)) : "")
  );
}

/** Names over the columns; in the narrow form in two lines by turns, as the columns are narrower than their names. */
function columnHeads(options: RoleMatrixOptions, centre: (key: string) => number, size: Size): string {
  return options.columns
    .map(({ key, name }, at) => {
      const last = size.narrow && at === options.columns.length - 1;
      const attributes = {
        x: last ? size.width : centre(key),
        y: size.narrow ? 14 + (at % 2) * 18 : 17,
        "text-anchor": last ? "end" : undefined,
        "font-weight": 600,
        fill: key === options.highlight ? "var(--signal)" : "var(--ink)",
      };
      return textElement(attributes, name);
    })
    .join("");
}

const nameOf = (list: readonly { key: string; name: string }[], key: string): string => {
  const found = list.find((entry) => entry.key === key);
  if (!found) throw new Error(`no group or column is called ${key}`);
  return found.name;
};

function readText(mark: RoleMark, { columns, unit }: RoleMatrixOptions): string {
  const column = lowerCase(nameOf(columns, mark.column));
  return `${mark.row}, ${column}, ${count(mark.items.length, ...unit)}: ${itemsText(mark.items)}`;
}

/** The things in a mark, cut where the text would grow so long that it covers the figure it is read in. */
function itemsText(items: readonly string[]): string {
  if (items.length <= MOST_READ) return items.join("; ");
  const shown = items.slice(0, MOST_READ - 1);
  return `${shown.join("; ")} – og ${number(items.length - shown.length)} mere i tabellen`;
}

function describe(marks: readonly RoleMark[], { columns, unit }: RoleMatrixOptions): string {
  const all = count(
    sum(marks, (mark) => mark.items.length),
    ...unit,
  );
  const sentences = columns.map(({ key, name }) => {
    const rows = Map.groupBy(
      marks.filter((mark) => mark.column === key),
      (mark) => mark.row,
    );
    const texts = [...rows].map(([row, own]) => `${row} (${number(sum(own, (mark) => mark.items.length))})`);
    return `${name}: ${texts.length > 0 ? listAnd(texts) : "ingen"}.`;
  });
  return `I alt ${all}. ${sentences.join(" ")}`;
}

/** A row for each single thing: all of an actor's in one cell would be as tall as a telephone. */
function table(marks: readonly RoleMark[], { groups, columns, titles }: RoleMatrixOptions): Chart["table"] {
  return {
    columns: [
      { title: titles.row, numeric: false },
      { title: titles.column, numeric: false },
      { title: titles.items, numeric: false },
      { title: titles.group, numeric: false },
    ],
    rows: marks.flatMap((mark) =>
      mark.items.map((item) => [mark.row, nameOf(columns, mark.column), item, nameOf(groups, mark.group)]),
    ),
  };
}
