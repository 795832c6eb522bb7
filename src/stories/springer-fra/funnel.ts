import { max } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { allOf, percentIn, shareIn, wholesTold } from "../../charts/wholes.ts";
import { number } from "../../lib/format.ts";

/** Some of those who go into a funnel: those who leave it on the way, or those who come through. */
export interface FunnelPart {
  /** What becomes of them: `trak sig`. */
  name: string;
  count: number;
  colour: string;
}

export interface Funnel {
  name: string;
  /** Those who come through, then those who leave, the last of whom leave first. */
  parts: readonly [through: FunnelPart, ...leaving: FunnelPart[]];
}

export interface FunnelOptions {
  /** What goes in: `ansøgninger`. */
  unit: string;
  titles: { funnel: string; all: string };
}

const TOP = 46;
const MOUTH = 20;
const TURN = 16;
const BETWEEN = 10;
/** What a line of words takes in height beside a stream that is thinner. */
const HEIGHT_OF_WORDS = 44;
const FOOT = 64;

/** Streams that are all equally wide where they begin: those who leave turn off to the right, those who come through run on. */
export function funnels(all: readonly Funnel[], options: FunnelOptions): Chart {
  return {
    ...framed((size) => draw(all, options, size)),
    ...wholesTold(all, {
      unit: options.unit,
      before: ", hvoraf ",
      titles: { whole: options.titles.funnel, all: options.titles.all },
    }),
  };
}

function draw(all: readonly Funnel[], options: FunnelOptions, size: Size): Drawing {
  if (size.narrow) {
    const at = (y: number) => ({ x: 0, y, width: size.width * 0.42 });
    const tall = max(all, (funnel) => stream(funnel, options, at(0)).bottom) ?? 0;
    const drawn = all.map((funnel, index) => {
      const y = index * (tall + FOOT);
      return stream(funnel, options, { ...at(y), bottom: y + tall }).content;
    });
    return { content: drawn.join(""), height: all.length * (tall + FOOT) - 8 };
  }
  const room = size.width / all.length;
  const at = (index: number) => ({ x: index * room, y: 0, width: room * 0.46 });
  const bottom = max(all, (funnel, index) => stream(funnel, options, at(index)).bottom) ?? 0;
  const drawn = all.map((funnel, index) => stream(funnel, options, { ...at(index), bottom }).content);
  return { content: drawn.join(""), height: bottom + FOOT };
}

interface Place {
  x: number;
  y: number;
  width: number;
  /** Where those who come through end; as soon as all others have left when it is left out. */
  bottom?: number;
}

/** One funnel with its words, and where it ends. */
function stream(
  funnel: Funnel,
  { unit }: FunnelOptions,
  { x, y, width, ...place }: Place,
): { content: string; bottom: number } {
  const [through, ...leaving] = funnel.parts;
  const thickness = (part: FunnelPart): number => shareIn(funnel, part) * width;
  const top = y + TOP;
  const exit = x + width + TURN + 14;
  let [left, turn] = [x + width, top + MOUTH];
  const gone = leaving.toReversed().map((part) => {
    const thick = thickness(part);
    left -= thick;
    const drawn = turnedOff({ left, thick, top, turn, exit }, part.colour, readOf(funnel, part));
    const middle = turn + TURN + thick / 2 + 2;
    const words = wordsAt(part, funnel, exit + 8, middle);
    turn += Math.max(TURN + thick + BETWEEN, HEIGHT_OF_WORDS);
    return drawn + words;
  });
  const bottom = place.bottom ?? turn + BETWEEN;
  const straight = element("path", {
    d: `M${x} ${top}h${thickness(through).toFixed(1)}V${bottom.toFixed(1)}h${(-thickness(through)).toFixed(1)}z`,
    fill: through.colour,
    "data-v": readOf(funnel, through),
  });
  const start = { x, "text-anchor": "start" };
  return {
    bottom,
    content:
      textElement({ ...start, y: y + 14, "font-size": 15, "font-weight": 600 }, funnel.name) +
      textElement({ ...start, y: y + 35 }, `${number(allOf(funnel))} ${unit}`) +
      straight +
      gone.join("") +
      element("path", { d: `M${x} ${top}h${width.toFixed(1)}`, stroke: "var(--ink)", "stroke-width": 2 }) +
      wordsAt(through, funnel, x, bottom + 22),
  };
}

const readOf = (funnel: Funnel, part: FunnelPart): string =>
  `${funnel.name}: ${number(part.count)} ${part.name} (${percentIn(funnel, part)})`;

/** The share of a part, large, and under it how many they are. */
function wordsAt(part: FunnelPart, funnel: Funnel, x: number, y: number): string {
  const start = { x, "text-anchor": "start" };
  return (
    textElement({ ...start, y, "font-size": 20, "font-weight": 600 }, percentIn(funnel, part)) +
    textElement({ ...start, y: y + 17 }, `${number(part.count)} ${part.name}`)
  );
}

interface Bend {
  left: number;
  thick: number;
  top: number;
  turn: number;
  exit: number;
}

/** A stream that runs down and turns off to the right. */
function turnedOff({ left, thick, top, turn, exit }: Bend, fill: string, read: string): string {
  const [right, outer] = [left + thick, thick + TURN];
  const at = (value: number): string => value.toFixed(1);
  return element("path", {
    d:
      `M${at(left)} ${at(top)}V${at(turn)}a${at(outer)} ${at(outer)} 0 0 0 ${at(outer)} ${at(outer)}H${at(exit)}v${at(-thick)}` +
      `H${at(right + TURN)}a${TURN} ${TURN} 0 0 1 ${-TURN} ${-TURN}V${at(top)}z`,
    fill,
    "data-v": read,
  });
}
