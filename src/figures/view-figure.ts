import { sort } from "d3";
import { mapShapes, publishedDataset, sources } from "../catalogue.ts";
import { MissingError } from "../lib/needed.ts";
import { slugOf } from "../lib/slug-of.ts";
import { yearSpans } from "../lib/year-spans.ts";
import type { Words } from "../model/words.ts";
import type { RestingTable } from "../views/computed-table.ts";
import { FORM_TITLES, whyNotForm } from "../views/forms-for.ts";
import { doubtNotes } from "../charts/doubt-notes.ts";
import { isRefusal, REFUSALS } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import { sourceRows, type SourceRow } from "../views/source-row.ts";
import type { View } from "../views/view.ts";
import type { Doubt } from "./doubted-table.ts";
import type { FigureSpec } from "./figure.ts";
import { picture } from "../charts/picture.ts";

/** A view as an author writes it: what is left out is plain. */
export type AuthoredView = Pick<View, "x" | "form"> & Partial<View> & { measure: string };

/** What an author says of a figure; what it is a view of says the rest. */
export interface AuthoredFigure {
  /** A published dataset by its id, or a table computed from some. */
  of: string | RestingTable;
  /** `of`: another table than the figure's, for this view. */
  views: { value: string; label: string; view: AuthoredView; of?: RestingTable; headline?: Words; reading?: Words }[];
  id: string;
  headline: Words;
  subtitle: Words;
  switchLabel?: string;
  reading?: Words;
  note?: Words;
  anomalies?: string[];
  regions?: FigureSpec["regions"];
  /** What is said of the marks of values in doubt, where the pictures are to say it by themselves. */
  doubts?: readonly Doubt[];
  /** Only where the years of the rows are not what the figure is about. */
  years?: string;
}

/** A view with everything in it. */
export const authoredView = (view: AuthoredView): View => ({
  ...{ filters: {}, shown: "absolut", order: "vaerdi", highlight: [] },
  ...view,
});

/** A view under its label, which names it in addresses too, where nothing else does. */
export const labelled = (
  label: string,
  view: AuthoredView,
  value = slugOf(label),
): AuthoredFigure["views"][number] => ({
  ...{ value, label, view },
});

/** The years that rows are about. */
export const toldYears = (rows: readonly { aar?: unknown }[]): string =>
  yearSpans(rows.map(({ aar }) => aar).filter((aar) => typeof aar === "number"));

/** A published dataset as a table that views can be made of, each row resting on itself. */
export function publishedTable(id: string): RestingTable {
  const dataset = publishedDataset(id);
  return { ...dataset, rests: dataset.rows.map((row) => sourceRows(dataset, [row])) };
}

/** The day of the meeting of a source; none for one that is not published yet, which comes after those that are. */
const meetingOf = (kilde: string): string | undefined => sources.find((source) => source.kilde === kilde)?.moede;

const undrawn = (id: string, refused: string): MissingError =>
  new MissingError(`tal til figuren »${id}«: ${refused.replace(/\.$/, "")}`);

/** The sources of rows, oldest first, and the years that they are about unless the author has said. */
const provenance = (rests: readonly SourceRow[], years: string | undefined) => ({
  sources: sort(new Set(rests.map(({ kilde }) => kilde)), meetingOf),
  years: years ?? toldYears(rests),
});

/**
 * A figure of views of one table: charts, datasets, sources and years follow from the rows shown. Throws a
 * MissingError for a view that the rule refuses or that its form cannot draw: a story without its rows says so.
 */
export function viewFigure({ of, views, years, doubts = [], ...words }: AuthoredFigure): FigureSpec {
  const table = typeof of === "string" ? publishedTable(of) : of;
  const drawn = views.map(({ value, label, view, headline, reading, of: own = table }) => {
    const resolved = resolve(own, authoredView(view));
    if (isRefusal(resolved)) throw undrawn(words.id, resolved.refused);
    const unfit = whyNotForm(view.form, resolved);
    if (unfit !== undefined) throw undrawn(words.id, REFUSALS.form(FORM_TITLES[view.form], unfit));
    const shown = new Set(resolved.marks.flatMap((mark) => mark.rows));
    const rests = [...shown].flatMap((at) => own.rests[at] ?? []);
    const marks = doubts.length === 0 ? [] : doubtNotes(resolved, doubts);
    return {
      ...{ value, label, chart: picture(resolved, mapShapes), rests },
      ...(headline === undefined ? {} : { headline }),
      ...(reading === undefined ? {} : { reading }),
      ...(marks.length === 0 ? {} : { marks: marks.join(" ") }),
      ...provenance(rests, years),
    };
  });
  const rests: SourceRow[] = drawn.flatMap((view) => view.rests);
  return {
    ...words,
    views: drawn.map(({ rests: _, ...view }) => view),
    rests,
    datasets: [...new Set(rests.map(({ dataset }) => dataset))],
    ...provenance(rests, years),
  };
}
