import { sourceLine } from "../lib/source-line.ts";
import { yearSpans } from "../lib/year-spans.ts";
import { renderings, type Table } from "../charts/chart.ts";
import { picture } from "../charts/picture.ts";
import type { MapShapes } from "../model/map-shapes.ts";
import { periodOf } from "../views/period.ts";
import { isRefusal, type Refusal } from "../views/refusal.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ExploredTable } from "../views/table-file.ts";
import { figureWords } from "./figure-words.ts";
import { namedParts } from "./named-parts.ts";

/** The parts of a figure on a page that follow from its view. */
interface Parts {
  title: HTMLElement;
  subtitle: HTMLElement;
  canvas: HTMLElement;
  description: HTMLElement;
  table: HTMLElement;
  notes: HTMLElement;
}

function part(figure: HTMLElement, selector: string): HTMLElement {
  const found = figure.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the figure ${figure.id} has no ${selector}`);
  return found;
}

function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** A table of texts, as the page has it: the first column names the row. */
function tableRows({ columns, rows }: Table): HTMLElement[] {
  const numeric = (at: number): string => (columns[at]?.numeric === true ? "num" : "");
  const heads = columns.map(({ title }, at) => made("th", { scope: "col", className: numeric(at) }, title));
  const body = rows.map((row) =>
    made(
      "tr",
      {},
      ...row.map((cell, at) =>
        at === 0 ? made("th", { scope: "row" }, cell) : made("td", { className: numeric(at) }, cell),
      ),
    ),
  );
  return [made("thead", {}, made("tr", {}, ...heads)), made("tbody", {}, ...body)];
}

/** Puts new drawings in place of those in a canvas; what else is in it, such as the tip, stays. */
function redraw(canvas: HTMLElement, markup: string): void {
  for (const old of canvas.querySelectorAll(":scope > svg, :scope > .refused")) old.remove();
  canvas.insertAdjacentHTML("afterbegin", markup);
}

/** A way on from what cannot be shown: a button that leads there. */
interface Way {
  label: string;
  go: () => void;
}

/** The line of sources under a figure: those of the rows that it shows, and their years. */
function sourcesOf(table: ExploredTable, resolved: Resolved): string {
  const { marks } = resolved;
  const rows = [...new Set(marks.flatMap((mark) => mark.rows))]
    .map((at) => table.rows[at])
    .filter((row) => row !== undefined);
  const titles = rows.map((row) => table.sources[String(row["kilde"])] ?? String(row["kilde"]));
  const years =
    periodOf(resolved, table.periods) ??
    yearSpans(rows.map((row) => row["aar"]).filter((year) => typeof year === "number"));
  return sourceLine(titles, years);
}

/** A figure of a page that shows whatever view it is given; the page's own words come back with its first view. */
export function exploredFigure(figure: HTMLElement, table: ExploredTable) {
  const parts: Parts = {
    title: part(figure, ".figure-title"),
    subtitle: part(figure, ".figure-subtitle"),
    canvas: part(figure, ".canvas"),
    description: part(figure, ".canvas + p"),
    table: part(figure, ".figure-table table"),
    notes: part(figure, ".figure-notes"),
  };
  const source = part(figure, ".source-line");
  const fold = part(figure, ".figure-table");
  const all = Object.values(parts);
  const first = { html: all.map((element) => element.innerHTML), source: source.textContent };
  const own = [...parts.notes.children].filter((child) => child !== source && !child.matches(".figure-links"));
  const names = namedParts(figure, parts.title.textContent);
  const note = made("p", { hidden: true });
  source.before(note);

  function showFirst(drawing: string): void {
    redraw(parts.canvas, drawing);
    for (const [at, element] of all.entries()) {
      if (element !== parts.canvas && element !== parts.notes) element.innerHTML = first.html[at] ?? "";
    }
    names.name(parts.title.textContent);
    for (const child of own) child.toggleAttribute("hidden", false);
    note.hidden = true;
    source.textContent = first.source;
  }

  const drawing = [...parts.canvas.querySelectorAll("svg")].map((svg) => svg.outerHTML).join("");

  function show(resolved: Resolved, shapes: MapShapes | undefined): void {
    const chart = picture(resolved, shapes, { everyMark: true });
    redraw(parts.canvas, renderings(chart));
    const { title, subtitle } = figureWords(table, resolved);
    parts.title.textContent = title;
    names.name(title);
    parts.subtitle.textContent = subtitle;
    parts.description.textContent = chart.description;
    parts.table.querySelectorAll("thead, tbody").forEach((element) => element.remove());
    parts.table.append(...tableRows(chart.table));
    for (const child of own) child.toggleAttribute("hidden", true);
    note.textContent = resolved.notes.join(" ");
    note.hidden = resolved.notes.length === 0;
    source.textContent = sourcesOf(table, resolved);
  }

  function refuse({ refused }: Refusal): void {
    redraw(parts.canvas, "");
    parts.canvas.prepend(made("div", { className: "refused" }, made("p", {}, refused)));
    // It is read where the drawing was.
    parts.description.textContent = "";
    parts.title.textContent = "Kan ikke vises";
    names.nameEmpty(parts.title.textContent);
    parts.subtitle.textContent = "";
    parts.table.querySelectorAll("thead, tbody").forEach((element) => element.remove());
    // What stood here told of the figure before.
    for (const child of own) child.toggleAttribute("hidden", true);
    note.hidden = true;
    source.textContent = "";
  }

  return {
    show(answer: Resolved | Refusal, shapes: MapShapes | undefined): void {
      fold.hidden = isRefusal(answer);
      if (isRefusal(answer)) refuse(answer);
      else if (answer.view === table.standard) showFirst(drawing);
      else show(answer, shapes);
      document.dispatchEvent(new Event("figures"));
    },
    /** Lets the refusal that is shown lead on. */
    leadOn(ways: readonly Way[]): void {
      const buttons = ways.map(({ label, go }) => made("button", { type: "button", onclick: go }, label));
      parts.canvas.querySelector(".refused")?.append(made("p", { className: "picks" }, ...buttons));
    },
  };
}
