import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { number } from "../../lib/format.ts";

/** Those who help: how many they are, and whom they help. */
export interface Helpers {
  name: string;
  staff: number;
  helped: readonly string[];
}

export interface HelpersOptions {
  /** After the number of those who help, and after that of those who are helped, with what stands before it. */
  staff: string;
  helped: string;
  before: string;
  titles: { name: string; staff: string; helped: string };
}

const PERSON = { width: 46, height: 62, gap: 12 };
const TILE = { height: 30, gap: 5 };
const start = { "text-anchor": "start" } as const;

/** Those who help as persons, one for each, over a tile for each of those they help. */
export function helpersBoard(helpers: Helpers, options: HelpersOptions): Chart {
  const { name, staff, helped } = helpers;
  const { titles } = options;
  return {
    ...framed((size) => draw(helpers, options, size)),
    description: `${name}: ${titles.staff}: ${number(staff)}. ${titles.helped}: ${number(helped.length)}.`,
    table: {
      columns: [titles.name, titles.staff, titles.helped].map((title) => ({ title, numeric: false })),
      rows: [[name, number(staff), number(helped.length)]],
    },
  };
}

function draw({ name, staff, helped }: Helpers, options: HelpersOptions, { width, narrow }: Size): Drawing {
  const read = `${name}: ${number(staff)} ${options.staff}`;
  const persons = Array.from({ length: staff }, (_, at) => person(at * (PERSON.width + PERSON.gap), 2, read));
  const beside = staff * (PERSON.width + PERSON.gap) + 4;
  const middle = 2 + PERSON.height / 2;
  const top = PERSON.height + 34;
  const tiles = tilesOf(helped, { y: top + 14, width, across: narrow ? 3 : 6 });
  return {
    content: [
      ...persons,
      textElement({ x: beside, y: middle + 4, ...start, "font-size": 36, "font-weight": 600 }, number(staff)),
      textElement({ x: beside, y: middle + 26, ...start, "font-size": 15 }, options.staff),
      textElement(
        { x: 0, y: top + 2, ...start, "font-weight": 600 },
        `${options.before} ${number(helped.length)} ${options.helped}`,
      ),
      tiles.content,
    ].join(""),
    height: top + 14 + tiles.height,
  };
}

/** Head and shoulders. */
function person(x: number, y: number, read: string): string {
  const look = { fill: "var(--signal)" };
  const bottom = y + PERSON.height;
  const body = `M${x + 1} ${bottom}v-11a15 15 0 0 1 15 -15h${PERSON.width - 32}a15 15 0 0 1 15 15v11z`;
  return (
    element("circle", { cx: x + PERSON.width / 2, cy: y + 16, r: 14, ...look }) +
    element("path", { d: body, ...look, "data-v": read })
  );
}

interface Place {
  y: number;
  width: number;
  across: number;
}

function tilesOf(names: readonly string[], { y, width, across }: Place): Drawing {
  const side = (width + TILE.gap) / across - TILE.gap;
  const drawn = names.map((name, at) => {
    const left = (at % across) * (side + TILE.gap);
    const top = y + Math.floor(at / across) * (TILE.height + TILE.gap);
    return (
      element("rect", { x: left, y: top, width: side, height: TILE.height, rx: 3, fill: "var(--panel)" }) +
      textElement({ x: left + side / 2, y: top + TILE.height / 2 + 4.5 }, name)
    );
  });
  return { content: drawn.join(""), height: Math.ceil(names.length / across) * (TILE.height + TILE.gap) };
}
