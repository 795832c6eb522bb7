import type { FigureSpec } from "../../charts/figure.ts";
import { labelled, viewFigure } from "../../charts/view-figure.ts";
import type { Published } from "../../model/published.ts";
import { defaultView } from "../../views/default-view.ts";
import { isRefusal } from "../../views/refusal.ts";
import { resolve } from "../../views/resolve.ts";
import { viewSubtitle, viewTitle } from "../../views/words.ts";

/**
 * The picture that answers a dataset's first question, with the sources and years of the rows it shows. Undefined where there
 * is nothing to draw.
 */
export function datasetFigure(dataset: Published): FigureSpec | undefined {
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  if (!resolved || isRefusal(resolved)) return undefined;
  return viewFigure({
    of: dataset.id,
    id: `${dataset.id}-figur`,
    headline: viewTitle(resolved),
    subtitle: viewSubtitle(resolved),
    views: [labelled("Standard", view)],
    ...(resolved.notes.length > 0 ? { note: resolved.notes.join(" ") } : {}),
  });
}
