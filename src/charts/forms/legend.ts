import type { Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { element, textElement } from "../svg.ts";
import { textLines, textWidth } from "../text-lines.ts";
import { lower } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import type { Form, FormContext } from "./form.ts";
import { symbol } from "./symbol.ts";

const LINE = 22;
const SWATCH = 12;
const GAP = 18;
/** From one line of a name to the next. */
const WRAPPED = 16;

/** Stands for the strokes that dots were to reach; no code of a column is like it. */
const TARGET = "\u0000";

/** Stands for marks of another kind than the plain one, as `TARGET` does for strokes. */
const HOLLOW = "\u0001";

/** The kinds of figure that are drawn hollow: `Hul: budget`. */
function hollowEntry(
  { marks, statusLabels }: Resolved,
  { plainStatus }: FormContext,
): { code: string; label: string }[] {
  const others = new Set(marks.flatMap(({ status }) => (status === null || status === plainStatus ? [] : [status])));
  if (plainStatus === null || others.size === 0) return [];
  return [{ code: HOLLOW, label: `Hul: ${listAnd([...others].map((code) => lower(statusLabels[code] ?? code)))}` }];
}

/** What is told apart in the picture: the codes of the series, or the values alone, and what they were to reach. */
function entriesOf({ series, measure, beside }: Resolved, kind: Form["legend"]): { code: string; label: string }[] {
  const target = kind === "symbols" && beside.target !== undefined ? [{ code: TARGET, label: beside.target }] : [];
  const several = (series?.items.length ?? 0) > 1;
  return [
    ...(several && series ? series.items : target.length > 0 ? [{ code: "", label: measure.title }] : []),
    ...target,
  ];
}

/**
 * The codes of the series with their colours, in as many lines as they need. With symbols each has its own shape too; a form
 * that names its series itself has none of them. Last, what hollow marks are.
 */
export function legend(
  resolved: Resolved,
  context: FormContext,
  size: Size,
  { legend: kind, hollow }: Pick<Form, "legend" | "hollow">,
): Drawing {
  const { colourOf } = context;
  const told = kind === "none" ? [] : entriesOf(resolved, kind);
  const items = [...(told.length < 2 ? [] : told), ...(hollow ? hollowEntry(resolved, context) : [])];
  if (items.length === 0) return { content: "", height: 0 };
  let [x, line] = [0, 0];
  const entries = items.map(({ code, label }, index) => {
    const lines = textLines(label, size.width - SWATCH - 8);
    const width = SWATCH + 6 + Math.max(...lines.map((text) => textWidth(text)));
    if (x > 0 && (x + width > size.width || lines.length > 1)) [x, line] = [0, line + 1];
    const y = line * LINE + 11;
    const swatch =
      code === TARGET
        ? element("rect", { x: x + SWATCH / 2 - 1.5, y: y - 8, width: 3, height: 16, fill: "var(--ink)" })
        : code === HOLLOW
          ? element("circle", {
              cx: x + SWATCH / 2,
              cy: y,
              r: 5,
              ...{ fill: "var(--paper)", stroke: "var(--ink)", "stroke-width": 2 },
            })
          : kind === "symbols"
            ? symbol(index, x + SWATCH / 2, y, 5.5, { fill: colourOf(code) })
            : element("rect", { x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH, rx: 1, fill: colourOf(code) });
    const texts = lines.map((text, part) =>
      textElement({ x: x + SWATCH + 6, y: y + 4.5 + part * WRAPPED, "text-anchor": "start" }, text),
    );
    // A name of several lines has them to itself.
    if (lines.length > 1 && index < items.length - 1) [x, line] = [0, line + lines.length];
    else if (lines.length > 1) line += lines.length - 1;
    else x += width + GAP;
    return swatch + texts.join("");
  });
  return { content: entries.join(""), height: (line + 1) * LINE + 6 };
}
