import type { KommuneFigure } from "../analysis/kommune-figures.ts";
import type { FigureSpec } from "../charts/figure.ts";
import { strip } from "../charts/strip.ts";
import { kommuneName } from "../model/kommune.ts";
import { amount } from "./amounts.ts";
import { headlineText, membersText, periodText, titleText } from "./figure-sentences.ts";

/** The figure of a measure on a municipality's page: where it lies among those it can be compared with. */
export function measureFigure(figure: KommuneFigure): FigureSpec {
  const { dataset, measure, kommune, members, status } = figure;
  const strokes = members.map((member) => ({
    name: kommuneName(member.kommune),
    code: String(member.kommune.kommunekode),
    value: member.value,
  }));
  return {
    id: `${dataset.id}-${measure.id}`,
    headline: headlineText(figure),
    subtitle: `Hver streg er en af ${membersText(figure)}, ${periodText(figure)}${status === null ? "" : ` (${status.toLocaleLowerCase("da-DK")})`}`,
    views: [
      {
        value: "placering",
        label: "Placering",
        chart: strip(strokes, {
          own: String(kommune.kommunekode),
          format: (amountOf) => amount(figure, amountOf),
          members: membersText(figure),
          labelTitle: "Kommune",
          valueTitle: titleText(figure),
        }),
      },
    ],
    ...(measure.note === undefined ? {} : { note: measure.note }),
    account: figure.account,
    datasets: [dataset.id],
    sources: figure.kilder,
    years: periodText(figure),
  };
}
