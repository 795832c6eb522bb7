import { max, range, scaleLinear, sort } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { haloed } from "../../charts/forms/halo.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { number } from "../../lib/format.ts";
import { decimalsOf } from "../../lib/quantity.ts";
import { textWidth } from "../../charts/text-lines.ts";

/** A municipality on the scale. */
export interface SwarmDot {
  code: string;
  name: string;
  value: number;
  /** It stands with its name. */
  isNamed: boolean;
}

export interface Swarm {
  dots: readonly SwarmDot[];
  /** What all of them together have, and what that is called. */
  line: { value: number; label: string };
  /** What stands at the pile of those who have none. */
  none: string;
  format: (value: number) => string;
  unit: string;
}

const AXIS = 26;
const LABEL = 19;

interface Placed extends SwarmDot {
  at: number;
  level: number;
}

/** Each dot at its value, as low as it can lie without covering one that is placed; those with some stand clear of those with none. */
function piled(dots: readonly SwarmDot[], x: (value: number) => number, width: number): Placed[] {
  const placed: Placed[] = [];
  for (const dot of sort(dots, ({ value }) => value)) {
    const at = dot.value === 0 ? x(0) : Math.max(x(dot.value), x(0) + width + 0.1);
    const near = placed.filter((other) => Math.abs(other.at - at) < width);
    let level = 0;
    while (near.some((other) => other.level === level)) level++;
    placed.push({ ...dot, at, level });
  }
  return placed;
}

/** Drawn once for both widths: a dot for each municipality by its value, those that would cover each other piled up, those with none in a colour of their own. */
export function drawSwarm({ dots, line, none, format, unit }: Swarm, size: Size): Drawing {
  const radius = 3.6;
  const step = 2 * radius + 0.8;
  const high = max(dots, ({ value }) => value) ?? 0;
  const x = scaleLinear([0, high], [radius + 1, size.width - radius - 4]);
  const placed = piled(dots, x, step);
  const tallest = (max(placed, ({ level }) => level) ?? 0) + 1;
  const base = Math.max(tallest * step, 6 * LABEL) + 8;
  const y = (level: number): number => base - radius - 1 - level * step;
  const named = sort(
    placed.filter(({ isNamed }) => isNamed),
    ({ at }) => -at,
  );
  const names = named.map((dot, index) => {
    const text = `${dot.name} ${format(dot.value)}`;
    const fits = dot.at + textWidth(text) <= size.width;
    const top = base - (index + 2) * LABEL - 14;
    return {
      stem: element("path", {
        d: `M${dot.at.toFixed(1)} ${top + 5}V${(y(dot.level) - radius).toFixed(1)}`,
        stroke: "var(--muted)",
      }),
      text: textElement(
        { x: fits ? dot.at - 2 : size.width, y: top, "text-anchor": fits ? "start" : "end", "font-weight": 600 },
        text,
      ),
    };
  });
  const lineAt = x(line.value);
  const ticks = x
    .ticks(6)
    .map((tick) =>
      textElement(
        { x: x(tick), y: base + 18, "text-anchor": tick === 0 ? "start" : "middle", fill: "var(--muted)" },
        number(tick, decimalsOf(tick)),
      ),
    );
  const marks = placed.map(({ code, name, value, at, level }) =>
    element("circle", {
      ...{ cx: at, cy: y(level), r: radius, fill: value === 0 ? "var(--signal)" : "var(--contrast)" },
      ...{ "data-v": `${name}: ${format(value)} ${unit}`, "data-k": code },
    }),
  );
  const pile = (placed.find(({ value }) => value === 0)?.at ?? 0) + radius + 6;
  return {
    content:
      element("path", { d: `M0 ${base}H${size.width}`, stroke: "var(--muted)" }) +
      element("path", {
        d: `M${lineAt.toFixed(1)} ${base}V${base - tallest * step * 0.62}`,
        stroke: "var(--ink)",
        "stroke-dasharray": "4 3",
      }) +
      names.map(({ stem }) => stem).join("") +
      marks.join("") +
      haloed([
        textElement(
          { x: pile, y: y(tallest - 1) + 4.5, "text-anchor": "start", fill: "var(--signal)", "font-weight": 700 },
          none,
        ),
        textElement({ x: lineAt + 5, y: base - tallest * step * 0.62 + 10, "text-anchor": "start" }, line.label),
        ...names.map(({ text }) => text),
      ]) +
      ticks.join(""),
    height: base + AXIS,
    grows: true,
  };
}

/** How many have none, and how many lie between each two whole numbers. */
function countRows({ dots, unit }: Swarm): string[][] {
  const highest = Math.ceil(max(dots, ({ value }) => value) ?? 0);
  const many = (holds: (value: number) => boolean): string => number(dots.filter(({ value }) => holds(value)).length);
  return [
    [`0 ${unit}`, many((value) => value === 0)],
    ...range(highest).map((from) => [
      `Over ${number(from)}, højst ${number(from + 1)}`,
      many((value) => value > from && value <= from + 1),
    ]),
  ];
}

/** The swarm as a picture, in words and as a table of how many lie where. */
export const swarm = (told: Swarm, description: string, title: string): Chart => ({
  ...framed((size) => drawSwarm(told, size)),
  description,
  table: {
    columns: [
      { title, numeric: false },
      { title: "Kommuner", numeric: true },
    ],
    rows: countRows(told),
  },
});
