import { pictureInSight, type PictureInSight, type Told } from "../charts/picture.ts";
import { emptyTable, fillTable } from "../client/fill-table.ts";
import { make } from "../client/make.ts";
import { namedParts } from "../client/named-parts.ts";
import { keptDots } from "../lib/kept-dots.ts";
import type { MapShapes } from "../model/map-shapes.ts";
import { isSameView } from "../views/address.ts";
import { isRefusal, type Refusal } from "../views/refusal.ts";
import type { Resolved } from "../views/resolved.ts";
import { sharedQuery } from "../views/shared-query.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { View } from "../views/view.ts";
import { afterPaint } from "./after-paint.ts";
import { figureParts, firstWords } from "./figure-parts.ts";
import { figureWords } from "./figure-words.ts";
import { sourceWords } from "./source-words.ts";

/** A way on from what cannot be shown: a button that leads there. */
interface Way {
  label: string;
  go: () => void;
}

/** Puts new drawings in place of those in a canvas; what else is in it, such as the tip, stays. */
function redraw(canvas: HTMLElement, markup: string): void {
  for (const old of canvas.querySelectorAll(":scope > svg, :scope > .refused")) old.remove();
  canvas.insertAdjacentHTML("afterbegin", markup);
}

/** A figure of a page that shows whatever view it is given; the page's own words come back with its first view. */
export function exploredFigure(figure: HTMLElement, table: ExploredTable) {
  const parts = figureParts(figure);
  const { title, canvas, note } = parts;
  const sayFirst = firstWords(parts);
  const drawing = [...canvas.querySelectorAll("svg")].map((svg) => svg.outerHTML).join("");
  const { standard } = table;
  const { home = "" } = parts.share.dataset;
  const own = { title: title.textContent, subtitle: parts.subtitle.textContent };
  const names = namedParts(figure, title.textContent);
  const late = afterPaint();
  const tell = (): boolean => document.dispatchEvent(new Event("figures"));

  /** Puts what a picture shows into words, and into the table under it. */
  function sayTold({ description, table }: Told): void {
    parts.description.textContent = description;
    fillTable(parts.table, table);
  }

  /**
   * Puts in place what is not in sight, once the picture is on the screen: what the other width of a window needs, of which the narrow
   * one stands first, as in the page; the words and the table, unless that is open; the link to the figure.
   */
  function complete({ rest, told }: PictureInSight, isNarrow: boolean, view: View): void {
    const isTableOpen = parts.fold.hasAttribute("open");
    if (isTableOpen) sayTold(told());
    late.run(() => {
      canvas.querySelector(":scope > svg")?.insertAdjacentHTML(isNarrow ? "afterend" : "beforebegin", rest());
      if (!isTableOpen) sayTold(told());
      shareAs(view);
      tell();
    });
  }

  /** Notes what is noted of a view; without one, what the page notes of its own figure. */
  function noted(notes: readonly string[] | undefined): void {
    for (const own of parts.ownNotes) own.toggleAttribute("hidden", notes !== undefined);
    note.textContent = notes?.join(" ") ?? "";
    note.hidden = note.textContent === "";
  }

  /** Lets the link to the figure lead to a view, of the time that it shows. */
  function shareAs(view: View): void {
    const query = sharedQuery(table, view, standard);
    parts.share.dataset["home"] = location.pathname + (query && `?${query}`);
  }

  function showFirst(): void {
    redraw(canvas, drawing);
    sayFirst();
    names.name(title.textContent);
    noted(undefined);
    parts.share.dataset["home"] = home;
  }

  function show(resolved: Resolved, shapes: MapShapes | undefined): void {
    const isNarrow = !matchMedia("(min-width: 48rem)").matches;
    const chart = pictureInSight(resolved, shapes, isNarrow, { everyMark: true });
    redraw(canvas, chart.shown);
    complete(chart, isNarrow, resolved.view);
    // What is brought out changes nothing of what is shown.
    const isOwn = isSameView({ ...resolved.view, highlight: standard.highlight }, standard, standard);
    const words = isOwn ? own : figureWords(table, resolved);
    title.textContent = words.title;
    names.name(words.title);
    parts.subtitle.textContent = keptDots(words.subtitle);
    noted(resolved.notes);
    parts.source.textContent = sourceWords(table, resolved);
  }

  function refuse({ refused }: Refusal): void {
    redraw(canvas, "");
    canvas.prepend(make("div", { className: "refused" }, make("p", {}, refused)));
    title.textContent = "Kan ikke vises";
    names.nameEmpty(title.textContent);
    // It is read where the drawing was.
    for (const empty of [parts.subtitle, parts.description, parts.source]) empty.textContent = "";
    emptyTable(parts.table);
    // What stood here told of the figure before.
    noted([]);
    parts.share.dataset["home"] = "";
  }

  return {
    show(answer: Resolved | Refusal, shapes: MapShapes | undefined): void {
      late.forget();
      parts.fold.hidden = isRefusal(answer);
      if (isRefusal(answer)) refuse(answer);
      else if (answer.view === table.standard) showFirst();
      else show(answer, shapes);
      tell();
    },
    /** Lets the refusal that is shown lead on. */
    leadOn(ways: readonly Way[]): void {
      const buttons = ways.map(({ label, go }) => make("button", { type: "button", onclick: go }, label));
      canvas.querySelector(".refused")?.append(make("p", { className: "picks" }, ...buttons));
    },
  };
}
