import { max } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textLines } from "../../charts/text-lines.ts";
import { number } from "../../lib/format.ts";

/** Those who help by a paper: how many they are, and whom they help; undefined where the paper does not say. */
export interface Helpers {
  name: string;
  paper: string;
  staff: number | undefined;
  helped: readonly string[] | undefined;
}

export interface HelpersOptions {
  /** What stands under persons that are not counted, and in the place of names that are not given. */
  unsaidStaff: string;
  unsaidHelped: string;
  /** After the number of those who help, and before those who are helped. */
  staff: string;
  helped: string;
  titles: { name: string; paper: string; staff: string; helped: string };
}

const PERSON = { width: 46, height: 62, gap: 12 };
const TILE = { height: 30, gap: 5 };
const HEAD = 44;
const LINE = 17;
const start = { "text-anchor": "start" } as const;

/** Those who help as persons, one for each, over a tile for each of those they help. */
export function helpersBoard(all: readonly Helpers[], options: HelpersOptions): Chart {
  const { titles, unsaidStaff, unsaidHelped } = options;
  const rows = all.map(({ name, paper, staff, helped }) => [
    name,
    paper,
    staff === undefined ? unsaidStaff : number(staff),
    helped === undefined ? unsaidHelped : number(helped.length),
  ]);
  return {
    ...framed((size) => draw(all, options, size)),
    description: rows
      .map(
        ([name = "", paper = "", staff = "", helped = ""]) =>
          `${name}, ${paper}: ${titles.staff}: ${staff}. ${titles.helped}: ${helped}.`,
      )
      .join(" "),
    table: {
      columns: [titles.name, titles.paper, titles.staff, titles.helped].map((title) => ({ title, numeric: false })),
      rows,
    },
  };
}

function draw(all: readonly Helpers[], options: HelpersOptions, { width, narrow }: Size): Drawing {
  if (narrow) {
    let y = 0;
    const drawn = all.map((one) => {
      const { content, height } = column(one, options, { x: 0, y, width, across: 3 });
      y += height + 30;
      return content;
    });
    return { content: drawn.join(""), height: y - 30 };
  }
  // Those of whom more is said have more room.
  const rooms = all.map(({ helped }) => (helped ? 0.66 : 0.3) * width);
  const drawn = all.map((one, at) =>
    column(one, options, {
      x: at === 0 ? 0 : width - (rooms[at] ?? 0),
      ...{ y: 0, width: rooms[at] ?? 0, across: 5 },
    }),
  );
  return { content: drawn.map(({ content }) => content).join(""), height: max(drawn, ({ height }) => height) ?? 0 };
}

interface Place {
  x: number;
  y: number;
  width: number;
  across: number;
}

function column({ name, paper, staff, helped }: Helpers, options: HelpersOptions, place: Place): Drawing {
  const { x, y, width, across } = place;
  const head =
    textElement({ x, y: y + 15, ...start, "font-size": 15, "font-weight": 600 }, name) +
    textElement({ x, y: y + 34, ...start, fill: "var(--muted)" }, paper);
  const read = `${name}, ${paper}: ${staff === undefined ? options.unsaidStaff : `${number(staff)} ${options.staff}`}`;
  const persons = Array.from({ length: staff ?? 1 }, (_, at) =>
    person(x + at * (PERSON.width + PERSON.gap), y + HEAD + 8, staff !== undefined, read),
  );
  const beside = x + (staff ?? 1) * (PERSON.width + PERSON.gap) + 4;
  const middle = y + HEAD + 8 + PERSON.height / 2;
  const said =
    staff === undefined
      ? textLines(options.unsaidStaff, x + width - beside).map((line, at) =>
          textElement({ x: beside, y: middle - 6 + at * LINE, ...start, fill: "var(--muted)" }, line),
        )
      : [
          textElement({ x: beside, y: middle + 4, ...start, "font-size": 36, "font-weight": 600 }, number(staff)),
          textElement({ x: beside, y: middle + 26, ...start, "font-size": 15 }, options.staff),
        ];
  const top = y + HEAD + PERSON.height + 34;
  const tiles = helped
    ? tilesOf(helped, { x, y: top + 14, width, across })
    : {
        content: textLines(options.unsaidHelped, width)
          .map((line, at) => textElement({ x, y: top + 14 + LINE + at * LINE, ...start, fill: "var(--muted)" }, line))
          .join(""),
        height: 2 * LINE,
      };
  const over = textElement(
    { x, y: top + 2, ...start, "font-weight": 600 },
    helped ? `${number(helped.length)} ${options.helped}` : options.titles.helped,
  );
  return {
    content: head + persons.join("") + said.join("") + over + tiles.content,
    height: top + 14 + tiles.height - y,
  };
}

/** Head and shoulders: filled where it is one of a number, dashed where nobody says how many there are. */
function person(x: number, y: number, isCounted: boolean, read: string): string {
  const look = isCounted
    ? { fill: "var(--signal)" }
    : { fill: "none", stroke: "var(--muted)", "stroke-width": 1.5, "stroke-dasharray": "4 3" };
  const middle = x + PERSON.width / 2;
  const bottom = y + PERSON.height;
  const body = `M${x + 1} ${bottom}v-11a15 15 0 0 1 15 -15h${PERSON.width - 32}a15 15 0 0 1 15 15v11z`;
  return (
    element("circle", { cx: middle, cy: y + 16, r: 14, ...look }) +
    element("path", { d: body, ...look, "data-v": read })
  );
}

function tilesOf(names: readonly string[], { x, y, width, across }: Place): Drawing {
  const side = (width + TILE.gap) / across - TILE.gap;
  const drawn = names.map((name, at) => {
    const left = x + (at % across) * (side + TILE.gap);
    const top = y + Math.floor(at / across) * (TILE.height + TILE.gap);
    return (
      element("rect", { x: left, y: top, width: side, height: TILE.height, rx: 3, fill: "var(--panel)" }) +
      textElement({ x: left + side / 2, y: top + TILE.height / 2 + 4.5 }, name)
    );
  });
  const lines = Math.ceil(names.length / across);
  return { content: drawn.join(""), height: lines * (TILE.height + TILE.gap) };
}
