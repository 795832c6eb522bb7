import type { Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { element, textElement } from "../svg.ts";
import { textLines, textWidth } from "../text-lines.ts";
import type { Form, FormContext } from "./form.ts";
import { legendEntries, type LegendEntry } from "./legend-entries.ts";
import { barPaint, dotPaint } from "./paint.ts";
import { symbol } from "./symbol.ts";

const LINE = 22;
const SWATCH = 12;
const GAP = 18;
/** From one line of a name to the next. */
const WRAPPED = 16;

/**
 * What is told apart in a picture, in as many lines as it needs, each with a sign that is drawn as its marks are: in its
 * colour and shape, filled or hollow.
 */
export function legend(
  resolved: Resolved,
  context: FormContext,
  size: Size,
  form: Pick<Form, "legend" | "hollow">,
): Drawing {
  const items = legendEntries(resolved, context, form);
  if (items.length === 0) return { content: "", height: 0 };
  let [x, line] = [0, 0];
  const entries = items.map((entry, index) => {
    const lines = textLines(entry.label, size.width - SWATCH - 8);
    const width = SWATCH + 6 + Math.max(...lines.map((text) => textWidth(text)));
    if (x > 0 && (x + width > size.width || lines.length > 1)) [x, line] = [0, line + 1];
    const y = line * LINE + 11;
    const drawn = signOf(entry, index, x, y);
    const texts = lines.map((text, part) =>
      textElement({ x: x + SWATCH + 6, y: y + 4.5 + part * WRAPPED, "text-anchor": "start" }, text),
    );
    // A name of several lines has them to itself.
    if (lines.length > 1 && index < items.length - 1) [x, line] = [0, line + lines.length];
    else if (lines.length > 1) line += lines.length - 1;
    else x += width + GAP;
    return drawn + texts.join("");
  });
  return { content: entries.join(""), height: (line + 1) * LINE + 6 };

  function signOf({ sign, code, hollow }: LegendEntry, index: number, left: number, y: number): string {
    const centre = left + SWATCH / 2;
    if (sign === "target")
      return element("rect", { x: centre - 1.5, y: y - 8, width: 3, height: 16, fill: "var(--ink)" });
    const colour = sign === "kind" ? "var(--ink)" : context.colourOf(code);
    if (form.legend !== "swatches") {
      return symbol(sign === "kind" ? 0 : index, centre, y, 5.5, dotPaint(colour, hollow));
    }
    const box = { x: left, y: y - SWATCH / 2, width: SWATCH, height: SWATCH, rx: 1 };
    return element("rect", { ...box, ...barPaint(colour, hollow) });
  }
}
