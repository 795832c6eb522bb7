import { max } from "d3";
import type { Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { element, textElement } from "../svg.ts";
import { textLines, textWidth } from "../text-lines.ts";
import { written, type FormContext } from "./form.ts";

const FIGURE = 22;
const LINE = 17;
const PAD = 9;
const MOST_OF_WIDTH = 0.5;

/**
 * Key figures as a list: each value large, with what it is beside it, and there too what is to be known of it: `Privat · usikkert
 * tal`. No common scale, so nothing is compared by length.
 */
export function numbers({ x, series, marks }: Resolved, context: FormContext, size: Size): Drawing {
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
