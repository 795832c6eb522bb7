import { max } from "d3";
import type { Channel, Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { textElement } from "../svg.ts";
import { textLines } from "../text-lines.ts";
import type { DrawForm, Form, FormContext } from "./form.ts";
import { extentOf } from "./extent.ts";
import { legend } from "./legend.ts";
import { areFlat, OWN_SCALES } from "./own-scales.ts";

const GAP = 28;
const TITLE = 18;

/** A picture of a form under its legend, or small pictures on one scale unless they have their own, each under the name of its code. */
export function facets(form: Form, resolved: Resolved, context: FormContext, size: Size): Drawing {
  const top = legend(resolved, context, size, form);
  const below = resolved.facet
    ? withFoot(form, small(form.draw, resolved, resolved.facet, context, size), resolved, context, size)
    : form.draw(resolved, context, size);
  if (top.height === 0) return below;
  return {
    content: `${top.content}<g transform="translate(0,${top.height})">${below.content}</g>`,
    height: top.height + below.height,
  };
}

/** Small pictures over what is told once of them all; those with a scale each tell it themselves. */
function withFoot({ foot }: Form, pictures: Drawing, resolved: Resolved, context: FormContext, size: Size): Drawing {
  if (!foot || resolved.view.ownScale || areFlat(resolved)) return pictures;
  const { content, height } = foot(resolved, context, size);
  return {
    content: `${pictures.content}<g transform="translate(0,${pictures.height + GAP})">${content}</g>`,
    height: pictures.height + GAP + height,
  };
}

/** A line, or bars, of so few times need no more room than a third of the picture. */
const FEW_TIMES = 4;

/** How many small pictures stand side by side: those of a few times each in threes, where that leaves no hole. */
function acrossOf({ view, x, series }: Resolved, many: number, { narrow }: Size): number {
  if (narrow || many === 1) return 1;
  const isOfTimes = view.form === "linjer" || (view.form === "soejler" && x.column.role === "time");
  const isShort = isOfTimes && series === null && x.items.length <= FEW_TIMES;
  return isShort && many % 3 === 0 ? 3 : 2;
}

/** The small pictures: side by side on wide screens. */
function small(draw: DrawForm, resolved: Resolved, facet: Channel, context: FormContext, size: Size): Drawing {
  const across = acrossOf(resolved, facet.items.length, size);
  const { view } = resolved;
  const width = Math.floor((size.width - (across - 1) * GAP) / across);
  const flat = areFlat(resolved);
  const ownScale = flat || view.ownScale;
  const pictures = facet.items.map(({ code, label }) => {
    const title = textLines(label, width, 15);
    const marks = resolved.marks.filter((mark) => mark.facet === code);
    const used = new Set(marks.map(({ x }) => x));
    // Lines that share a scale of values share one of time too; rows without a mark are left out.
    const shared = view.form === "linjer" && !ownScale;
    const items = shared ? resolved.x.items : resolved.x.items.filter((item) => used.has(item.code));
    const lacking = resolved.lacking?.filter((one) => one.facet === code) ?? [];
    const part = { ...resolved, facet: null, marks, lacking, x: { ...resolved.x, items } };
    const own = ownScale ? { ...context, extent: extentOf(part), figure: part } : context;
    return { title, drawing: draw(part, own, { ...size, width }) };
  });
  const rows: string[] = [];
  let y = 0;
  if (flat) {
    rows.push(textElement({ y: 12, "text-anchor": "start", "font-size": 13, fill: "var(--muted)" }, OWN_SCALES));
    y = GAP;
  }
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
