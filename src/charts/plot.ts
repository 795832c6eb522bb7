import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { escapeMarkup } from "../lib/markup.ts";
import type { Size } from "./chart.ts";
import { fewerCurves } from "./fewer-curves.ts";
import { element } from "./svg.ts";

const FONT_SIZE = 13;

/**
 * Renders a plot to SVG markup that a page can carry: no inline style, no ARIA (the figure has a description and a
 * table instead), one decimal, and colours left to the page's style sheet.
 * A mark's `title` becomes `data-v`, the text that is read out at it; its `ariaLabel` becomes `data-k`, a municipality code.
 */
export function renderPlot(size: Size, options: Plot.PlotOptions): string {
  const { document } = parseHTML("<!doctype html><html></html>");
  const plot = Plot.plot({ width: size.width, ...options, document });
  return cleanSvg(plot, size);
}

/** Strips what Plot puts in an SVG element for a page of its own, and returns the markup. */
export function cleanSvg(svg: Element, size: Size): string {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const title of svg.querySelectorAll("title")) {
    title.parentElement?.setAttribute("data-v", title.textContent ?? "");
    title.remove();
  }
  for (const mark of svg.querySelectorAll("*")) cleanElement(mark);
  const height = svg.getAttribute("height") ?? "0";
  for (const name of svg.getAttributeNames()) svg.removeAttribute(name);
  svg.setAttribute("class", size.narrow ? "narrow" : "wide");
  svg.setAttribute("viewBox", `0 0 ${size.width} ${height}`);
  svg.setAttribute("text-anchor", "middle");
  svg.setAttribute("font-size", String(FONT_SIZE));
  svg.setAttribute("fill", "currentColor");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  return markupOf(svg);
}

/** Not `outerHTML`: that leaves `<` in attributes as it is, which no reader of XML accepts. */
function markupOf(node: Element): string {
  const attributes = node.getAttributeNames().map((name) => [name, node.getAttribute(name) ?? ""]);
  const text = node.children.length === 0 ? escapeMarkup(node.textContent ?? "") : "";
  return element(node.localName, Object.fromEntries(attributes), text, ...[...node.children].map(markupOf));
}

function cleanElement(mark: Element): void {
  const label = mark.getAttribute("aria-label");
  if (label !== null && mark.localName !== "g" && /^\d+$/.test(label)) mark.setAttribute("data-k", label);
  for (const name of ["aria-label", "aria-hidden", "aria-description", "font-variant"]) mark.removeAttribute(name);
  for (const name of mark.getAttributeNames()) {
    if (name.startsWith("data-")) continue;
    const written = mark.getAttribute(name) ?? "";
    const value = roundDecimals(name === "d" ? fewerCurves(written) : written);
    if (value !== written) mark.setAttribute(name, value);
  }
}

/** One decimal is a tenth of a pixel: enough for the eye, and it makes markup short and stable. */
function roundDecimals(value: string): string {
  return value.replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, (digits) => String(Math.round(Number(digits) * 10) / 10));
}
