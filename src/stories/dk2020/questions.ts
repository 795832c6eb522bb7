import type { Task } from "../../analysis/roller.ts";
import { capital, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { ANNEXES, HELPERS, type Annex, type Annexes } from "./annexes.ts";

/** What is asked of both annexes, and which of their tasks answer it. */
interface Question {
  question: string;
  answeredBy: (task: Task, annex: Annex) => boolean;
  /** What a task answers; the one who has it, where nothing else is said. */
  told?: (task: Task) => string;
  isPoint?: boolean;
}

const says =
  (pattern: RegExp) =>
  ({ opgave }: Task): boolean =>
    pattern.test(opgave);

export const makesPlan = says(/^udarbejder .*klimahandlingsplan/i);
export const givesHours = ({ bidrag }: Task): boolean => bidrag === "medarbejdertimer";
/** Whether a task is to pay with something else than hours. */
export const givesMoney = (task: Task): boolean => task.funktion === "betaler" && !givesHours(task);
/** Whether the money is for knowledge alone. */
const paysForKnowledge = (task: Task): boolean => givesMoney(task) && /videnunderstøttelse/.test(task.opgave);
/** Whether it is for those who help the municipalities. */
export const paysHelper = (task: Task): boolean => givesMoney(task) && !paysForKnowledge(task);

const QUESTIONS: readonly Question[] = [
  {
    question: "Mødes med hver kommune",
    answeredBy: (task, annex) =>
      task.aktoer === HELPERS[annex] && says(/^Holder (månedlig 1:1-sparring|sparringsmøde 1 gang om måneden)/)(task),
    told: () => "Hver måned",
  },
  { question: "Laver klimaplanen", answeredBy: makesPlan },
  {
    question: "Ansatte til at hjælpe",
    answeredBy: ({ aktoer, enhed, antal }, annex) =>
      aktoer === HELPERS[annex] && enhed === "medarbejdere" && antal !== null,
    told: ({ antal }) => capital(spelled(antal ?? 0)),
  },
  { question: "Betaler dem, der hjælper", answeredBy: paysHelper, isPoint: true },
];

/** What each annex answers to each question, with the tasks that say so; without one where it says nothing. */
export const answered = ({ of }: Annexes) =>
  QUESTIONS.map(({ question, answeredBy, told = ({ aktoer }) => aktoer, isPoint = false }) => {
    const found = ANNEXES.map((annex) => of(annex).filter((task) => answeredBy(task, annex)));
    return {
      ...{ question, isPoint },
      answers: found.map((those) => (those.length === 0 ? undefined : listAnd([...new Set(those.map(told))]))),
      tasks: found.flat(),
    };
  });
