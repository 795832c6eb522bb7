import * as Plot from "@observablehq/plot";
import { ticks } from "d3";
import { bothSizes, type Chart, type Size } from "../../charts/chart.ts";
import { renderPlot } from "../../charts/plot.ts";
import { count, kroner, number } from "../../lib/format.ts";

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

/** A rim of paper, so that a text can lie on a line. With it a text must name its fill: Plot gives it none. */
const halo = { stroke: "var(--paper)", strokeWidth: 4, strokeOpacity: 1 };
const HEIGHT = { narrow: 320, wide: 380 };

const amount = (kr: number): string => kroner(Math.round(kr));
const places = (x: number): string => count(x, "plads", "pladser");

/** What a number of places costs together: a stair, with the price on every step and the size of the jump that is told of. */
export function steps(all: readonly Step[], options: StepsOptions): Chart {
  return {
    ...bothSizes((size) => draw(all, options, size)),
    description: describe(all, options),
    table: table(all, options),
  };
}

/** Where a step ends and the next begins. */
const jumpsOf = (all: readonly Step[]) =>
  all.slice(1).map(({ from, price }, at) => ({ at: from, low: all[at]?.price ?? price, high: price }));

function draw(all: readonly Step[], { told }: StepsOptions, size: Size): string {
  const top = Math.max(...all.map(({ price }) => price)) * 1.1;
  const yTicks = ticks(0, top, 3);
  const xTicks = all.map(({ from }) => from);
  const jumps = jumpsOf(all);
  const highlighted = jumps.filter(({ at }) => at === told);
  return renderPlot(size, {
    height: size.narrow ? HEIGHT.narrow : HEIGHT.wide,
    marginLeft: size.narrow ? 30 : 50,
    marginRight: 56,
    marginTop: 18,
    marginBottom: 34,
    x: { domain: [Math.min(...xTicks), Math.max(...all.map(({ to }) => to))] },
    y: { domain: [0, top], axis: null },
    marks: [
      Plot.gridY(yTicks, { stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.text(yTicks, {
        ...{ y: (value: number) => value, text: (value: number) => number(value) },
        ...{ frameAnchor: "right", textAnchor: "start", dx: 8, fill: "var(--muted)" },
      }),
      Plot.axisX(xTicks, {
        tickFormat: (x: number) => (x === xTicks.at(-1) ? places(x) : String(x)),
        ...{ tickSize: 4, fill: "var(--muted)", stroke: "var(--muted)", label: null },
      }),
      Plot.ruleX(jumps, {
        x: "at",
        y1: "low",
        y2: "high",
        stroke: "var(--ink)",
        strokeWidth: 1,
        strokeDasharray: "2 3",
      }),
      Plot.ruleX(highlighted, { x: "at", y1: "low", y2: "high", stroke: "var(--signal)", strokeWidth: 4 }),
      Plot.ruleY(all, {
        ...{ y: "price", x1: "from", x2: "to", stroke: "var(--ink)", strokeWidth: 3 },
        title: ({ name, price }: Step) => `${name}: ${amount(price)}`,
      }),
      Plot.text(all, {
        ...{
          x: ({ from, to }: Step) => (from + to) / 2,
          y: "price",
          dy: 16,
          fontWeight: 600,
          fill: "var(--ink)",
          ...halo,
        },
        text: ({ price }: Step) => (size.narrow ? number(Math.round(price)) : amount(price)),
      }),
      Plot.text(highlighted, {
        ...{ x: "at", y: ({ low, high }: (typeof jumps)[number]) => (low + high) / 2, dx: -8, textAnchor: "end" },
        ...{ fontWeight: 600, fill: "var(--ink)", ...halo },
        text: ({ low, high }: (typeof jumps)[number]) => `+${amount(high - low)}`,
      }),
    ],
  });
}

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
