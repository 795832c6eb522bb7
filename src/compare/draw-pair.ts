import { renderings, type Chart } from "../charts/chart.ts";
import { fillTable } from "../client/fill-table.ts";
import { make } from "../client/make.ts";
import { namedParts } from "../client/named-parts.ts";
import { partOf } from "../client/part-of.ts";
import { urls } from "../site/urls.ts";
import type { PairFigure } from "./pair-figure.ts";

/** A link in a list. */
const item = (href: string, text: string): HTMLElement => make("li", {}, make("a", { href }, text));

/** Draws the picture of a figure with its table; neither is there where the two cannot be held against each other. */
function drawChart(root: HTMLElement, chart: Chart | undefined): void {
  const innerHTML = chart === undefined ? "" : renderings(chart);
  // What reads a canvas knows its drawing: a new drawing has a canvas of its own.
  partOf(root, ".canvas").replaceWith(make("div", { className: "canvas", innerHTML }));
  partOf(root, ".view").hidden = chart === undefined;
  if (chart === undefined) return;
  partOf(root, ".canvas + p").textContent = chart.description;
  fillTable(partOf(root, ".figure-table table"), chart.table);
}

/** Draws two measures against each other, with all that is said of them. */
export function drawPair(root: HTMLElement, figure: PairFigure): void {
  const title = partOf(root, ".figure-title");
  const names = namedParts(root, title.textContent);
  drawChart(root, figure.chart);
  title.textContent = figure.title;
  names.name(figure.title);
  partOf(root, ".figure-lead").textContent = figure.sentence;
  partOf(root, ".figure-subtitle").textContent = figure.subtitle;
  partOf(root, ".pair-notes").textContent = figure.notes;
  partOf(root, ".source-line").textContent = figure.sources;
  partOf(root, ".pair-doubts").replaceChildren(...figure.doubts.map(({ text, href }) => item(href, text)));
  partOf(root, ".pair-rankings").replaceChildren(
    ...figure.rankings.map(({ id, name }) => item(urls.ranking(id), name)),
  );
  document.dispatchEvent(new Event("figures"));
}
