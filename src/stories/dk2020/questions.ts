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
}

const begins =
  (pattern: RegExp) =>
  ({ opgave }: Task): boolean =>
    pattern.test(opgave);

export const makesPlan = begins(/^udarbejder .*klimahandlingsplan/i);
export const givesHours = ({ bidrag }: Task): boolean => bidrag === "medarbejdertimer";
/** Whether a task is to pay with something else than hours. */
export const givesMoney = (task: Task): boolean => task.funktion === "betaler" && !givesHours(task);
/** Whether the money is for knowledge alone. */
const paysForKnowledge = (task: Task): boolean => givesMoney(task) && /videnunderstøttelse/.test(task.opgave);
/** Whether it is for those whom a municipality can call. */
export const paysHelper = (task: Task): boolean => givesMoney(task) && !paysForKnowledge(task);

const QUESTIONS: readonly Question[] = [
  { question: "Laver planen", answeredBy: makesPlan },
  {
    question: "Kan kommunen ringe til",
    answeredBy: (task, annex) =>
      task.aktoer === HELPERS[annex] && begins(/^(Vejleder kommunerne direkte|Er DK2020-sekretariat for)/)(task),
  },
  {
    question: "Holder møde hver måned",
    answeredBy: begins(/^Holder (månedlig 1:1-sparring|sparringsmøde 1 gang om måneden)/),
  },
  {
    question: "Ansatte til at hjælpe",
    answeredBy: ({ aktoer, enhed, antal }, annex) =>
      aktoer === HELPERS[annex] && enhed === "medarbejdere" && antal !== null,
    told: ({ antal }) => capital(spelled(antal ?? 0)),
  },
  { question: "Lærer hjælperne op", answeredBy: begins(/^Oplærer den fremskudte enheds/) },
  { question: "Betaler hjælperne", answeredBy: paysHelper },
  { question: "Betaler for viden", answeredBy: paysForKnowledge },
  { question: "Betaler med timer", answeredBy: givesHours },
];

/** What each annex answers to each question, with the tasks that say so; without one where it says nothing. */
export const answered = ({ of }: Annexes) =>
  QUESTIONS.map(({ question, answeredBy, told = ({ aktoer }) => aktoer }) => {
    const found = ANNEXES.map((annex) => of(annex).filter((task) => answeredBy(task, annex)));
    return {
      question,
      answers: found.map((those) => (those.length === 0 ? undefined : listAnd([...new Set(those.map(told))]))),
      tasks: found.flat(),
    };
  });
