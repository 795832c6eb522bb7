import { z } from "zod";

/** Where the questions are kept that the search is measured by. */
export const QUESTIONS = "tests/search/questions.json";

const question = z.object({
  /** What a stranger types. */
  asks: z.string(),
  /** The address that it must lead to, with the parameters and the anchor that matter. */
  reaches: z.string(),
  /** The place that must be chosen there. */
  place: z.string().optional(),
  /** What must be told beside it, such as the number and its year. */
  tells: z.string().optional(),
});

/** What a stranger types, and what it must lead to. */
export type Question = z.infer<typeof question>;

/** The questions of a file. */
export const questionsIn = (text: string): Question[] => z.array(question).parse(JSON.parse(text));

const within = (address: string): URL => new URL(address, "https://site");

/** Whether an address is what a question must reach. */
export function isReached({ reaches, place }: Question, address: string): boolean {
  const [wanted, found] = [within(reaches), within(address)];
  const chosen = [...found.searchParams.values()];
  return (
    found.pathname === wanted.pathname &&
    (wanted.hash === "" || found.hash === wanted.hash) &&
    [...wanted.searchParams].every(([name, value]) => found.searchParams.getAll(name).includes(value)) &&
    (place === undefined || chosen.includes(place))
  );
}
