import { escapeMarkup } from "../lib/markup.ts";
import { NARROW, WIDE, type Chart, type Drawing, type Size } from "./chart.ts";

/** The outer element of a figure drawn without Plot, with the same attributes as Plot's after cleaning. */
export function svg(size: Size, height: number, content: string, name = size.narrow ? "narrow" : "wide"): string {
  return (
    `<svg class="${name}" viewBox="0 0 ${size.width} ${Math.ceil(height)}" text-anchor="middle" ` +
    `font-size="13" fill="currentColor" aria-hidden="true" focusable="false">${content}</svg>`
  );
}

/** A drawing in its frame. */
const inFrame = (size: Size, { height, content }: Drawing): string => svg(size, height, content);

/** Draws one rendering in its frame. */
export const framedAt = (size: Size, draw: (size: Size) => Drawing): string => inFrame(size, draw(size));

/** Draws both renderings in their frames with the same function, or one that is both where it only has to grow. */
export function framed(draw: (size: Size) => Drawing): Pick<Chart, "narrow" | "wide"> {
  const narrow = draw(NARROW);
  if (narrow.grows) {
    const one = svg(NARROW, narrow.height, narrow.content, "narrow wide");
    return { narrow: one, wide: one };
  }
  return { narrow: inFrame(NARROW, narrow), wide: framedAt(WIDE, draw) };
}

/** An element as markup: attributes in the order given, numbers to one decimal, values and text escaped; undefined is left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...content: string[]
): string {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string | number] => pair[1] !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === "number" ? Math.round(value * 10) / 10 : escapeMarkup(value)}"`,
    );
  return `<${name}${written.join("")}>${content.join("")}</${name}>`;
}

/** A line of text. */
export function textElement(attributes: Record<string, string | number | undefined>, content: string): string {
  return element("text", attributes, escapeMarkup(content));
}
