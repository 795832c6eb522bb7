import { SEVERITIES } from "../../analysis/severity.ts";
import { anomaliesOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { labelled, viewFigure } from "../../charts/view-figure.ts";
import type { Published } from "../../model/published.ts";
import { defaultView } from "../../views/default-view.ts";
import { isRefusal } from "../../views/refusal.ts";
import { resolve } from "../../views/resolve.ts";
import { viewSubtitle, viewTitle } from "../../views/words.ts";

/** The gravest contradictions of a dataset; the figure shows those that touch its own sources. */
const graveOf = (id: string): string[] =>
  anomaliesOf(id)
    .filter(({ alvor }) => alvor === SEVERITIES[0])
    .map((one) => one.id);

/**
 * The picture that answers a dataset's first question, with the sources and years of the rows it shows and the grave
 * contradictions in these. Undefined where there is nothing to draw.
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
    anomalies: graveOf(dataset.id),
    ...(resolved.notes.length > 0 ? { note: resolved.notes.join(" ") } : {}),
  });
}
