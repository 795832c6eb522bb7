import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { sourceRows } from "../../views/source-row.ts";
import { answerBoard } from "./answer-board.ts";
import type { Annexes } from "./annexes.ts";
import { answered } from "./questions.ts";

/** The same questions asked of both annexes. */
export function leadFigure(data: Annexes): FigureSpec {
  const { year } = data;
  const asked = answered(data);
  const told = asked.flatMap(({ tasks }) => tasks);
  const papers = [`Hele landet ${year.model}`, `Sjælland ${year.sjaelland}`];
  const provenance = { sources: sourceIdsOf(told), years: `${year.model} og ${year.sjaelland}` };
  return {
    id: "hvem-goer-hvad",
    headline: "Ingen af de to bilag siger, hvem der betaler hjælperne",
    subtitle: "De samme spørgsmål til modellen for hele landet og til Sjællands Klimaforums bilag",
    views: [
      {
        value: "spoergsmaal",
        label: "Spørgsmål",
        chart: answerBoard(asked, { papers, unsaid: "Står der ikke", questionTitle: "Spørgsmål" }),
        ...provenance,
      },
    ],
    rests: sourceRows(dk2020, told),
    datasets: [dk2020.id],
    ...provenance,
  };
}
