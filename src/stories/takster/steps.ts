import * as Plot from "@observablehq/plot";
import { greatest } from "d3";
import { bothSizes, type Chart, type Size } from "../../charts/chart.ts";
import { renderPlot } from "../../charts/plot.ts";
import { BOLD, textWidth } from "../../charts/text-lines.ts";
import { kroner, number } from "../../lib/format.ts";

/** A price that is the same from one number of places to another. */
export interface Step {
  name: string;
  from: number;
  to: number;
  price: number;
}

export interface StepsOptions {
  /** The number of places at which the jump stands that is told of. */
  told: number;
  valueTitle: string;
}

const HEIGHT = { narrow: 300, wide: 340 };

const amount = (kr: number): string => kroner(Math.round(kr));

/** What a number of places costs together: a stair, with the price on every step and the jump that is told of. */
export function steps(all: readonly Step[], options: StepsOptions): Chart {
  return {
    ...bothSizes((size) => draw(all, options, size)),
    description: describe(all, options),
    table: table(all, options),
  };
}

/** Where a step ends and the next begins, and the price on both sides. */
interface Jump {
  at: number;
  low: number;
  high: number;
}

const jumpsOf = (all: readonly Step[]): Jump[] =>
  all.slice(1).map(({ from, price }, at) => ({ at: from, low: all[at]?.price ?? price, high: price }));

function draw(all: readonly Step[], { told }: StepsOptions, size: Size): string {
  const top = Math.max(...all.map(({ price }) => price)) * 1.12;
  const jumps = jumpsOf(all);
  const highlighted = jumps.filter(({ at }) => at === told);
  const bold = { fontWeight: 600, fill: "var(--ink)" };
  const written = (price: number): string => (size.narrow ? number(Math.round(price)) : amount(price));
  const first = Math.min(...all.map(({ from }) => from));
  const last = Math.max(...all.map(({ to }) => to));
  /** Whether a price has room on its step in letters of the usual size. */
  const fits = ({ from, to, price }: Step): boolean =>
    textWidth(written(price)) * BOLD < ((to - from) / (last - first)) * size.width - 6;
  const free = all.filter(({ from, to }) => from === told && to < last);
  const middle = ({ from, to }: Step): number => (from + to) / 2;
  const beside = { x: "at", y: "high", dx: -8, textAnchor: "end", fontSize: 15, ...bold } as const;
  return renderPlot(size, {
    height: size.narrow ? HEIGHT.narrow : HEIGHT.wide,
    marginLeft: 2,
    marginRight: 2,
    marginTop: 4,
    marginBottom: 26,
    x: { domain: [first, last], axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      Plot.rect(all, {
        ...{ x1: "from", x2: "to", y1: 0, y2: "price", fill: "var(--rule)" },
        title: ({ name, price }: Step) => `${name}: ${amount(price)}`,
      }),
      Plot.ruleY(all, { y: "price", x1: "from", x2: "to", stroke: "var(--ink)", strokeWidth: 3 }),
      Plot.ruleX(jumps, { x: "at", y1: "low", y2: "high", stroke: "var(--ink)", strokeWidth: 1 }),
      Plot.ruleX(highlighted, { x: "at", y1: "low", y2: "high", stroke: "var(--signal)", strokeWidth: 5 }),
      ...[all.filter(fits), all.filter((step) => !fits(step))].map((some, at) =>
        Plot.text(some, {
          ...{ x: middle, y: "price", dy: 16, ...bold, ...(at === 1 ? { fontSize: 12 } : {}) },
          text: ({ price }: Step) => written(price),
        }),
      ),
      Plot.text(free, {
        ...{ x: middle, y: "price", dy: 36, fill: "var(--ink)" },
        text: ({ from, to }: Step) => `De næste ${to - 1 - from}: 0\u00a0kr.`,
      }),
      Plot.text(highlighted, { ...beside, dy: 4, text: ({ at }: Jump) => `Plads nummer ${at}:` }),
      Plot.text(highlighted, { ...beside, dy: 24, text: ({ low, high }: Jump) => `+${amount(high - low)}` }),
      Plot.text(all, {
        ...{ x: middle, y: 0, dy: 16, fill: "var(--muted)" },
        text: (step: Step, at: number) => range(step, at === all.length - 1, size.narrow && step !== widest(all)),
      }),
    ],
  });
}

/** The step with most room for words. */
const widest = (all: readonly Step[]): Step | undefined => greatest(all, ({ from, to }) => to - from);

/** The places of a step under it: `8-24 pladser`, and the last with no upper end. */
const range = ({ from, to }: Step, isLast: boolean, isShort: boolean): string =>
  `${from}${isLast ? "+" : `-${to - 1}`}${isShort ? "" : " pladser"}`;

function describe(all: readonly Step[], { told, valueTitle }: StepsOptions): string {
  const parts = all.map(({ name, price }) => `${amount(price)} for ${name}`);
  const jumps = jumpsOf(all)
    .filter(({ at }) => at === told)
    .map(({ at, low, high }) => ` Ved plads nummer ${at} stiger prisen med ${amount(high - low)}`);
  return `${valueTitle}: ${parts.join("; ")}.${jumps.join("")}`;
}

const table = (all: readonly Step[], { valueTitle }: StepsOptions): Chart["table"] => ({
  columns: [
    { title: "Antal pladser", numeric: false },
    { title: valueTitle, numeric: true },
  ],
  rows: all.map(({ name, price }) => [name, amount(price)]),
});
