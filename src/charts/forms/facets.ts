import { max } from "d3";
import type { Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { textElement } from "../svg.ts";
import { textLines } from "../text-lines.ts";
import type { Form, FormContext } from "./form.ts";

const GAP = 28;
const TITLE = 18;

/** Small pictures of one form on one scale, each under the name of its code: side by side on wide screens. */
export function facets(form: Form, resolved: Resolved, context: FormContext, size: Size): Drawing {
  const { facet } = resolved;
  if (!facet) return form(resolved, context, size);
  const across = size.narrow || facet.items.length === 1 ? 1 : 2;
  const width = Math.floor((size.width - (across - 1) * GAP) / across);
  const pictures = facet.items.map(({ code, label }) => {
    const title = textLines(label, width, 15);
    const marks = resolved.marks.filter((mark) => mark.facet === code);
    const used = new Set(marks.map(({ x }) => x));
    const items = resolved.x.items.filter((item) => used.has(item.code));
    const part = { ...resolved, facet: null, marks, x: { ...resolved.x, items } };
    return { title, drawing: form(part, context, { ...size, width }) };
  });
  let y = 0;
  const rows: string[] = [];
  for (let first = 0; first < pictures.length; first += across) {
    const beside = pictures.slice(first, first + across);
    const titled = (max(beside, ({ title }) => title.length) ?? 1) * TITLE + 6;
    beside.forEach(({ title, drawing }, column) => {
      const texts = title.map((line, index) =>
        textElement({ y: 14 + index * TITLE, "text-anchor": "start", "font-size": 15, "font-weight": 600 }, line),
      );
      rows.push(
        `<g transform="translate(${column * (width + GAP)},${y})">${texts.join("")}` +
          `<g transform="translate(0,${titled})">${drawing.content}</g></g>`,
      );
    });
    y += titled + (max(beside, ({ drawing }) => drawing.height) ?? 0) + GAP;
  }
  return { content: rows.join(""), height: y - GAP };
}
