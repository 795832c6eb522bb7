import { isGrave } from "../../analysis/severity.ts";
import { anomaliesOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, publishedTable, viewFigure } from "../../figures/view-figure.ts";
import type { Anomaly } from "../../model/anomaly.ts";
import type { Published } from "../../model/published.ts";
import { defaultView } from "../../views/default-view.ts";
import { inPeriod, periodOfRows } from "../../views/period.ts";
import { pictureNotes } from "../../charts/picture-notes.ts";
import { pinsOf } from "../../views/pins.ts";
import { isRefusal } from "../../views/refusal.ts";
import { resolve } from "../../views/resolve.ts";
import { viewSubtitle, viewTitle } from "../../views/words.ts";
import { doubtedTable } from "../../figures/doubted-table.ts";
import { periodsOf } from "../../model/periods-of.ts";
import { suspectPlaces } from "../../figures/suspect-places.ts";

/** The gravest contradictions of a dataset; the figure shows those that touch its own sources. */
const graveOf = (id: string): Anomaly[] => anomaliesOf(id).filter(isGrave);

/**
 * The picture that answers a dataset's first question, with the sources and years of the rows it shows and the grave
 * contradictions in these. Undefined where there is nothing to draw.
 */
export function datasetFigure(dataset: Published): FigureSpec | undefined {
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  if (!resolved || isRefusal(resolved)) return undefined;
  const periods = periodsOf(dataset);
  const { note, noteOnNumbers } = dataset.view ?? {};
  const grave = graveOf(dataset.id);
  const shown = new Set(resolved.marks.flatMap(({ rows }) => rows));
  const shownRows = [...shown].map((at) => dataset.rows[at]).filter((row) => row !== undefined);
  const doubted = doubtedTable(
    publishedTable(dataset.id),
    { measure: view.measure, shown, alsoDoubted: suspectPlaces(dataset.id) },
    grave,
  );
  const marked = doubted ? resolve(doubted.table, { ...view, doubt: doubted.doubt }) : resolved;
  const notes = [
    ...resolved.notes,
    ...[noteOnNumbers, note].filter((own) => own !== undefined),
    ...pictureNotes(dataset, isRefusal(marked) ? resolved : marked, doubted?.doubts ?? []),
  ];
  const figure = viewFigure({
    of: doubted?.table ?? dataset.id,
    id: `${dataset.id}-figur`,
    headline: dataset.view?.title ?? viewTitle(resolved),
    subtitle: viewSubtitle(inPeriod(resolved, periods), dataset.view?.title),
    views: [labelled("Standard", { ...view, ...(doubted ? { doubt: doubted.doubt } : {}) })],
    anomalies: grave.map(({ id }) => id),
    ...(periods[view.measure] === undefined ? {} : { years: periodOfRows(periods, view.measure, shownRows) }),
    ...(notes.length > 0 ? { note: notes.join(" ") } : {}),
  });
  return { ...figure, pins: pinsOf(dataset, view) };
}
