import { max } from "d3";
import type { Mark, Resolved } from "../../views/resolved.ts";
import { ROW_COUNT } from "../../views/view.ts";
import type { Drawing, Size } from "../chart.ts";
import { element, textElement } from "../svg.ts";
import { textLines, textWidth } from "../text-lines.ts";
import { written, type FormContext } from "./form.ts";

const FIGURE = 22;
const LINE = 17;
const PAD = 9;
const MOST_OF_WIDTH = 0.5;

/** Whether all that is counted is there once: then its names tell what there is, and no number does. */
const areThereOnce = ({ view, x, marks }: Resolved): boolean =>
  view.measure === ROW_COUNT && x.column.role !== "time" && marks.every(({ value }) => value === 1);

/**
 * Key figures as a list: each value large, with what it is beside it, and there too what is to be known of it: `Privat · usikkert
 * tal`. No common scale, so nothing is compared by length. What is there once is its own name, large.
 */
export function numbers(resolved: Resolved, context: FormContext, size: Size): Drawing {
  const { x, series, marks } = resolved;
  const nameOf = new Map([...x.items, ...(series?.items ?? [])].map(({ code, label }) => [code, label]));
  const entries = x.items.flatMap(({ code }) =>
    marks
      .filter((mark) => mark.x === code)
      .map((mark) => ({
        mark,
        text: written(mark, context),
        name: [
          series ? `${nameOf.get(code) ?? code}, ${nameOf.get(mark.series) ?? ""}` : (nameOf.get(code) ?? code),
          ...context.aside(mark),
        ].join(" · "),
      })),
  );
  if (areThereOnce(resolved)) return names(entries, context, size);
  const widest = max(entries, ({ text }) => textWidth(text, FIGURE)) ?? 0;
  const room = Math.min(widest, size.width * MOST_OF_WIDTH);
  let y = 0;
  const rows = entries.map(({ mark, text, name }) => {
    const lines = textLines(name, size.width - room - 18);
    const height = Math.max(FIGURE + 4, lines.length * LINE) + 2 * PAD;
    const middle = y + height / 2;
    const figure = textElement(
      {
        x: room,
        y: middle + 8,
        "text-anchor": "end",
        "font-size": FIGURE,
        "font-weight": 600,
        "data-v": context.read(mark),
      },
      text,
    );
    const words = lines.map((line, index) =>
      textElement(
        { x: room + 16, y: middle + 4.5 + (index - (lines.length - 1) / 2) * LINE, "text-anchor": "start" },
        line,
      ),
    );
    const rule = y === 0 ? "" : element("path", { d: `M0 ${y}H${size.width}`, stroke: "var(--rule)" });
    y += height;
    return rule + figure + words.join("");
  });
  return { content: rows.join(""), height: y };
}

/** The names alone, one below the other. */
function names(entries: readonly { mark: Mark; name: string }[], context: FormContext, size: Size): Drawing {
  let y = 0;
  const rows = entries.flatMap(({ mark, name }) =>
    textLines(name, size.width, FIGURE).map((line, at) => {
      y += FIGURE + (at === 0 ? PAD : 4);
      const read = at === 0 ? { "data-v": context.read(mark) } : {};
      return textElement(
        { x: 0, y: y - 4, "text-anchor": "start", "font-size": FIGURE, "font-weight": 600, ...read },
        line,
      );
    }),
  );
  return { content: rows.join(""), height: y + PAD };
}
