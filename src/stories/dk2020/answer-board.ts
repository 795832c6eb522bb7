import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textLines } from "../../charts/text-lines.ts";

/** A question, and what each of some papers answers; undefined where one says nothing. */
export interface AskedCase {
  question: string;
  answers: readonly (string | undefined)[];
}

export interface AnswerBoardOptions {
  /** The papers, in the order of the answers. */
  papers: readonly string[];
  /** What stands where a paper says nothing. */
  unsaid: string;
  questionTitle: string;
}

const LINE = 16;
const PAD = 8;
const GAP = 6;

/** Questions as rows and papers as columns: an answer is a filled box, and a paper that says nothing an empty one. */
export function answerBoard(all: readonly AskedCase[], options: AnswerBoardOptions): Chart {
  const { papers, unsaid, questionTitle } = options;
  const rows = all.map(({ question, answers }) => [question, ...papers.map((_, at) => answers[at] ?? unsaid)]);
  return {
    ...framed((size) => draw(all, options, size)),
    description: rows
      .map(
        ([question = "", ...said]) =>
          `${question}: ${papers.map((paper, at) => `${paper}: ${said[at] ?? ""}`).join("; ")}.`,
      )
      .join(" "),
    table: { columns: [questionTitle, ...papers].map((title) => ({ title, numeric: false })), rows },
  };
}

function draw(all: readonly AskedCase[], { papers, unsaid }: AnswerBoardOptions, size: Size): Drawing {
  const first = size.width * (size.narrow ? 0.27 : 0.3);
  const width = (size.width - first) / papers.length - GAP;
  const left = (at: number): number => first + at * (width + GAP) + GAP;
  const start = { "text-anchor": "start" } as const;
  const lines = (text: string, x: number, y: number, room: number, as: Record<string, string | number>): string =>
    textLines(text, room)
      .map((line, at) => textElement({ x, y: y + at * LINE, ...start, ...as }, line))
      .join("");
  const tall = (texts: readonly [text: string, room: number][]): number =>
    Math.max(...texts.map(([text, room]) => textLines(text, room).length)) * LINE;

  const head = tall(papers.map((paper) => [paper, width]));
  const heads = papers.map((paper, at) => lines(paper, left(at), 13, width, { "font-weight": 600 })).join("");
  let y = head + PAD;
  const rows = all.map(({ question, answers }) => {
    const said = papers.map((_, at) => answers[at] ?? unsaid);
    const height =
      tall([[question, first - GAP], ...said.map((text): [string, number] => [text, width - 2 * PAD])]) + 2 * PAD;
    const boxes = papers.map((paper, at) => {
      const isSaid = answers[at] !== undefined;
      const look = isSaid
        ? { fill: "var(--panel)" }
        : { fill: "none", stroke: "var(--muted)", "stroke-dasharray": "3 3" };
      return (
        element("rect", {
          ...{ x: left(at), y, width: width - 1, height, rx: 4, ...look },
          "data-v": `${question}, ${paper}: ${said[at] ?? ""}`,
        }) +
        lines(
          said[at] ?? "",
          left(at) + PAD,
          y + PAD + 12,
          width - 2 * PAD,
          isSaid ? { "font-weight": 600 } : { fill: "var(--muted)" },
        )
      );
    });
    const drawn = lines(question, 0, y + PAD + 12, first - GAP, {}) + boxes.join("");
    y += height + GAP;
    return drawn;
  });
  return { content: heads + rows.join(""), height: y };
}
