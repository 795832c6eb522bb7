import { listAnd } from "../../lib/list.ts";
import type { Mark, Resolved } from "../../views/resolved.ts";
import { valueWithUnit } from "../../views/value-text.ts";
import type { Drawing, Size } from "../chart.ts";
import { textElement } from "../svg.ts";
import { textLines } from "../text-lines.ts";
import type { FormContext } from "./form.ts";

const LINE = 17;

/** The marks of a map that are of no municipality: what lies outside them all, or where nobody has said which. */
function marksOffMap({ x, marks }: Pick<Resolved, "x" | "marks">): Mark[] {
  const onMap = new Set(x.items.flatMap(({ code, kommunekode }) => (kommunekode === undefined ? [] : [code])));
  return marks.filter((mark) => !onMap.has(mark.x));
}

/** The values that no municipality of a map has, in words: `Ikke på kortet: uden for kommune 12 sager.` Undefined for none. */
export function offMapWords(resolved: Pick<Resolved, "x" | "marks" | "measure">): string | undefined {
  const { x, measure } = resolved;
  const off = marksOffMap(resolved);
  if (off.length === 0) return undefined;
  const labelOf = (mark: Mark): string => x.items.find(({ code }) => code === mark.x)?.label ?? mark.x;
  return `Ikke på kortet: ${listAnd(off.map((mark) => `${labelOf(mark)} ${valueWithUnit(measure, mark.value)}`))}.`;
}

/** A map with what is not on it said below. */
export function withOffMap(map: Drawing, resolved: Resolved, context: FormContext, size: Size): Drawing {
  const words = offMapWords(resolved);
  if (words === undefined) return map;
  const lines = textLines(words, size.width - 8);
  const read = marksOffMap(resolved).map(context.read).join(", ");
  const texts = lines.map((line, index) =>
    textElement(
      { x: 0, y: map.height + 14 + index * LINE, "text-anchor": "start", ...(index === 0 ? { "data-v": read } : {}) },
      line,
    ),
  );
  return { ...map, content: map.content + texts.join(""), height: map.height + lines.length * LINE + 6 };
}
