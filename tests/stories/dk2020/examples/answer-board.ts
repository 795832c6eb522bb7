import type { Chart } from "../../../../src/charts/chart.ts";
import { answerBoard } from "../../../../src/stories/dk2020/answer-board.ts";

/** Three questions to two papers: answers of one line and of several, and two that are not there. */
export const answersOfTwo = (): Chart =>
  answerBoard(
    [
      { question: "Laver planen", answers: ["Kommunen", "Kommunen"] },
      {
        question: "Lærer hjælperne op, før de går i gang",
        answers: ["CONCITO, C40 og de andre <b>", undefined],
      },
      { question: "Betaler", answers: [undefined, "Realdania"] },
    ],
    { papers: ["Hele landet 2020", "Sjælland 2022"], unsaid: "Står der ikke", questionTitle: "Spørgsmål" },
  );
