import { mapShapes, publishedDataset, sourcesOf } from "../catalogue.ts";
import { yearSpans } from "../lib/year-spans.ts";
import type { Published } from "../model/published.ts";
import type { Words } from "../model/words.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import type { Resolved } from "../views/resolved.ts";
import type { View } from "../views/view.ts";
import type { FigureSpec } from "./figure.ts";
import { picture } from "./picture.ts";

/** A view as an author writes it: what is left out is plain. */
export type AuthoredView = Pick<View, "x" | "form"> & Partial<View> & { measure: string };

/** What an author says of a figure; what it is a view of says the rest. */
export interface AuthoredFigure {
  dataset: string;
  views: { value: string; label: string; view: AuthoredView }[];
  id: string;
  headline: Words;
  subtitle: Words;
  switchLabel?: string;
  reading?: Words;
  note?: Words;
  anomalies?: string[];
  /** Only where the years of the rows are not what the figure is about. */
  years?: string;
}

/** A view with everything in it. */
export const authoredView = (view: AuthoredView): View => ({
  ...{ filters: {}, shown: "absolut", order: "vaerdi", highlight: [] },
  ...view,
});

/** The rows that marks rest on, each once. */
const rowsBehind = ({ rows }: Published, resolved: readonly Resolved[]): Published["rows"] =>
  [...new Set(resolved.flatMap(({ marks }) => marks.flatMap((mark) => mark.rows)))]
    .map((at) => rows[at])
    .filter((row) => row !== undefined);

/** The years that rows are about. */
export const yearsOf = (rows: Published["rows"]): string =>
  yearSpans(rows.map((row) => row["aar"]).filter((aar) => typeof aar === "number"));

/** A figure of views of one dataset: charts, sources and years follow from the rows shown. Throws for a view that is refused. */
export function viewFigure({ dataset: id, views, years, ...words }: AuthoredFigure): FigureSpec {
  const dataset = publishedDataset(id);
  const drawn = views.map(({ value, label, view }) => {
    const resolved = resolve(dataset, authoredView(view));
    if (isRefusal(resolved)) throw new Error(`figure ${words.id}: ${resolved.refused}`);
    return { value, label, resolved };
  });
  const rows = rowsBehind(
    dataset,
    drawn.map(({ resolved }) => resolved),
  );
  const used = new Set(rows.map((row) => row["kilde"]));
  return {
    ...words,
    views: drawn.map(({ value, label, resolved }) => ({ value, label, chart: picture(resolved, mapShapes) })),
    datasets: [id],
    sources: sourcesOf(id)
      .map(({ kilde }) => kilde)
      .filter((kilde) => used.has(kilde)),
    years: years ?? yearsOf(rows),
  };
}
