import type { KommuneFigure } from "../analysis/kommune-figures.ts";
import { mapShapes } from "../catalogue.ts";
import type { FigureSpec } from "../charts/figure.ts";
import { picture } from "../charts/picture.ts";
import { authoredView } from "../charts/view-figure.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import { headlineText, membersText, periodText } from "./figure-sentences.ts";
import { membersTable, VALUE } from "./members-table.ts";

/** The figure of a measure on a municipality's page: where it lies among those it can be compared with. */
export function measureFigure(figure: KommuneFigure): FigureSpec {
  const { dataset, measure, kommune, status } = figure;
  const resolved = resolve(
    membersTable(figure),
    authoredView({ measure: VALUE, x: "kommune", highlight: [kommune.kommune], form: "striber" }),
  );
  if (isRefusal(resolved)) throw new Error(`${dataset.id}, ${measure.id}: ${resolved.refused}`);
  return {
    id: `${dataset.id}-${measure.id}`,
    headline: headlineText(figure),
    subtitle: `Hver streg er en af ${membersText(figure)}, ${periodText(figure)}${status === null ? "" : ` (${status.toLocaleLowerCase("da-DK")})`}`,
    views: [{ value: "placering", label: "Placering", chart: picture(resolved, mapShapes) }],
    ...(measure.note === undefined ? {} : { note: measure.note }),
    account: figure.account,
    datasets: [dataset.id],
    sources: figure.kilder,
    years: periodText(figure),
  };
}
