import { isGrave } from "../analysis/severity.ts";
import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { anomaliesOf, mapShapes } from "../catalogue.ts";
import type { FigureSpec } from "../figures/figure.ts";
import { sharedStrokes } from "../charts/shared-strokes.ts";
import { picture } from "../charts/picture.ts";
import { authoredView } from "../figures/view-figure.ts";
import { timeAside } from "../lib/in-time.ts";
import { lowerCase } from "../lib/lower-case.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import { DOUBT } from "../views/table-doubts.ts";
import { markedHeadline } from "./marked-headline.ts";
import { entryId } from "./entry-id.ts";
import { measureFacts } from "./measure-facts.ts";
import { ownCells } from "./own-cells.ts";
import { rankingLink } from "./ranking-link.ts";
import { STATUS } from "../model/status.ts";
import { membersText, periodText } from "./measure-sentences.ts";
import { membersTable, VALUE } from "./members-table.ts";
import { toldProvenance } from "./told-provenance.ts";

/**
 * The figure of a measure on a municipality's page: where it lies among those it can be compared with, with the numbers that
 * its words say. It rests on the municipality's own rows; the ranking has those of the others.
 */
export function measureFigure(measured: KommuneMeasure): FigureSpec {
  const { dataset, measure, kommune, status } = measured;
  const { kilder, years } = toldProvenance(measured);
  const resolved = resolve(
    membersTable(measured),
    authoredView({ measure: VALUE, x: "kommune", highlight: [kommune.kommune], form: "striber", doubt: DOUBT }),
  );
  if (isRefusal(resolved)) throw new Error(`${dataset.id}, ${measure.id}: ${resolved.refused}`);
  return {
    id: entryId(measured),
    headline: markedHeadline(measured),
    subtitle: [
      `Hver streg er en af ${membersText(measured)}, ${timeAside(periodText(measured), status === null ? [] : [lowerCase(STATUS[status])])}`,
      ...sharedStrokes(resolved),
    ].join(". "),
    views: [{ value: "placering", label: "Placering", chart: picture(resolved, mapShapes) }],
    ...(measured.note === undefined ? {} : { note: measured.note }),
    // What weighs heavily and may be wrong is told wherever its numbers stand.
    anomalies: anomaliesOf(dataset.id).flatMap((one) => (isGrave(one) ? [one.id] : [])),
    facts: measureFacts(measured),
    ranking: rankingLink(measured),
    rests: ownCells(measured),
    datasets: [dataset.id],
    sources: kilder,
    years,
  };
}
