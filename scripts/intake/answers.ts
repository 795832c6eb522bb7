import { parse } from "csv-parse/sync";
import { z } from "zod";
import { YEAR } from "./header-candidates.ts";
import { isHopeless } from "./how-sure.ts";
import type { Match } from "./match.ts";
import { rowText } from "./raw-text.ts";
import type { TakenIn } from "./taken.ts";

/** The file of answers that are kept for next time, in the folder where deliveries are laid. */
export const ANSWERS = "svar.csv";

/** The headings of a table → id of the dataset that it belongs to, as somebody has answered. */
export type Answers = ReadonlyMap<string, string>;

const rows = z.array(z.object({ overskrifter: z.string(), tabel: z.string() }));

/** The headings of a table on one line. Years are left open, so that the table of next year is the same. */
export const headingsOf = ({ header }: Match): string =>
  header.heads
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.map((part) => (YEAR.test(part) ? "år" : part)).join(" / "))
    .join(" | ");

export const readAnswers = (text: string): Answers =>
  new Map(
    rows
      .parse(parse(text, { columns: true, bom: true, relax_column_count: true, skip_empty_lines: true }))
      .map(({ overskrifter, tabel }) => [overskrifter, tabel]),
  );

export const answersText = (answers: Answers): string =>
  [["overskrifter", "tabel"], ...answers].map((row) => rowText(row)).join("");

/** A table of which nobody knows where it belongs, with the matches to choose between. */
export interface Question {
  place: string;
  headings: string;
  choices: readonly Match[];
}

const MOST_CHOICES = 4;

/** What has to be asked of some deliveries, each kind of table once. */
export function questionsIn(taken: readonly TakenIn[]): Question[] {
  const all = taken.flatMap(({ file, sheets }) =>
    sheets.flatMap(({ sheet, matches, taken: known }): Question[] => {
      const [best] = matches;
      if (known || sheet.hidden || !best || isHopeless(matches)) return [];
      const place = sheet.name === undefined ? file : `arket »${sheet.name}« i ${file}`;
      return [{ place, headings: headingsOf(best), choices: matches.slice(0, MOST_CHOICES) }];
    }),
  );
  return [...new Map(all.map((question) => [question.headings, question])).values()];
}

/** Asks which dataset each table belongs to, with numbered choices. What is left unanswered is not in the answers. */
export async function askTables(
  questions: readonly Question[],
  ask: (text: string) => Promise<string>,
): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const { place, headings, choices } of questions) {
    const lines = choices.map(({ receiver: { dataset } }, at) => `  ${at + 1}) ${dataset.title}`);
    const told = await ask(
      `\nHvilken tabel hører ${place} til?\n  Overskrifter: ${headings.slice(0, 200)}\n${lines.join("\n")}\n  0) ingen af dem\nSkriv et tal: `,
    );
    const chosen = choices[Number(told.trim()) - 1];
    if (chosen) answers.set(headings, chosen.receiver.dataset.id);
  }
  return answers;
}
