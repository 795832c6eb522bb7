import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { framed, textElement } from "../../charts/svg.ts";
import { lowerFirst, number } from "../../lib/format.ts";
import { keysOf } from "../../lib/keys-of.ts";
import { listAnd } from "../../lib/list.ts";
import { OUTCOMES, outcomeMark, type Outcome } from "./outcome-mark.ts";

/** Projects of one kind by what became of each. */
export interface TileGroup {
  name: string;
  outcomes: readonly Outcome[];
}

export interface TileOptions {
  /** Whether the answers are drawn, or only that there are projects. */
  isAnswered: boolean;
  titles: { group: string; all: string };
}

const [TOP, SIDE, STEP, LINE] = [26, 24, 29, 20];

const tally = (outcomes: readonly Outcome[]): { outcome: Outcome; count: number }[] =>
  keysOf(OUTCOMES)
    .map((outcome) => ({ outcome, count: outcomes.filter((one) => one === outcome).length }))
    .filter(({ count }) => count > 0);

/** A square for each project, in a row for each kind, and under them what became of how many. */
export function projectTiles(groups: readonly TileGroup[], options: TileOptions): Chart {
  const { isAnswered, titles } = options;
  const shown = keysOf(OUTCOMES).filter((one) => groups.some(({ outcomes }) => outcomes.includes(one)));
  return {
    ...framed((size) => draw(groups, options, size)),
    description: groups
      .map(({ name, outcomes }) => {
        const told = tally(outcomes).map(({ outcome, count }) => `${number(count)} ${lowerFirst(OUTCOMES[outcome])}`);
        return `${name}: ${number(outcomes.length)} projekter${isAnswered ? `, hvoraf ${listAnd(told)}` : ""}.`;
      })
      .join(" "),
    table: {
      columns: [
        { title: titles.group, numeric: false },
        { title: titles.all, numeric: true },
        ...(isAnswered ? shown.map((one) => ({ title: OUTCOMES[one], numeric: true })) : []),
      ],
      rows: groups.map(({ name, outcomes }) => [
        name,
        number(outcomes.length),
        ...(isAnswered ? shown.map((one) => number(outcomes.filter((each) => each === one).length)) : []),
      ]),
    },
  };
}

function draw(groups: readonly TileGroup[], { isAnswered }: TileOptions, { width }: Size): Drawing {
  const across = Math.floor((width + STEP - SIDE) / STEP);
  let y = 0;
  const drawn = groups.map(({ name, outcomes }) => {
    const start = { x: 0, "text-anchor": "start" };
    const head = textElement(
      { ...start, y: y + 15, "font-size": 15, "font-weight": 600 },
      `${name}: ${number(outcomes.length)} projekter`,
    );
    const top = y + TOP;
    const ordered = keysOf(OUTCOMES).flatMap((one) => outcomes.filter((each) => each === one));
    const tiles = ordered.map((outcome, at) =>
      outcomeMark(
        isAnswered ? outcome : undefined,
        (at % across) * STEP,
        top + Math.floor(at / across) * STEP,
        SIDE,
        isAnswered ? `${name}: ${OUTCOMES[outcome]}` : name,
      ),
    );
    y = top + Math.ceil(outcomes.length / across) * STEP + 14;
    return head + tiles.join("");
  });
  const answers = isAnswered ? legend(groups, y + 8) : { content: "", bottom: y };
  return { content: drawn.join("") + answers.content, height: answers.bottom };
}

/** What each kind of square says, with how many there are of it in each group. */
function legend(groups: readonly TileGroup[], top: number): { content: string; bottom: number } {
  const shown = tally(groups.flatMap(({ outcomes }) => outcomes));
  const lines = shown.map(({ outcome }, at) => {
    const y = top + 14 + at * LINE;
    const counts = groups.flatMap(({ name, outcomes }) => {
      const count = outcomes.filter((one) => one === outcome).length;
      return count === 0 ? [] : [`${number(count)} til ${lowerFirst(name)}`];
    });
    return (
      outcomeMark(outcome, 0, y - 12, 14, OUTCOMES[outcome]) +
      textElement({ x: 22, y, "text-anchor": "start" }, `${OUTCOMES[outcome]}: ${listAnd(counts)}`)
    );
  });
  return { content: lines.join(""), bottom: top + shown.length * LINE + 6 };
}
