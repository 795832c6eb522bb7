import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Size } from "./chart.ts";

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
  for (const element of svg.querySelectorAll("*")) cleanElement(element);
  const height = svg.getAttribute("height") ?? "0";
  for (const name of svg.getAttributeNames()) svg.removeAttribute(name);
  svg.setAttribute("class", size.narrow ? "narrow" : "wide");
  svg.setAttribute("viewBox", `0 0 ${size.width} ${height}`);
  svg.setAttribute("text-anchor", "middle");
  svg.setAttribute("font-size", String(FONT_SIZE));
  svg.setAttribute("fill", "currentColor");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  return svg.outerHTML;
}

function cleanElement(element: Element): void {
  const label = element.getAttribute("aria-label");
  if (label !== null && element.localName !== "g" && /^\d+$/.test(label)) element.setAttribute("data-k", label);
  for (const name of ["aria-label", "aria-hidden", "aria-description", "font-variant"]) element.removeAttribute(name);
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? "";
    if (!name.startsWith("data-") && /\.\d{2}/.test(value)) element.setAttribute(name, roundDecimals(value));
  }
}

/** One decimal is a tenth of a pixel: enough for the eye, and it makes markup short and stable. */
function roundDecimals(value: string): string {
  return value.replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, (digits) => String(Math.round(Number(digits) * 10) / 10));
}
