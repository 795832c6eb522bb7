import type { Task } from "../../analysis/roller.ts";
import { capital, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { ANNEXES, HELPERS, type Annex, type Annexes } from "./annexes.ts";

/** What is asked of both annexes, and which of their tasks answer it. */
interface Question {
  group: string;
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

/** What the one who helps does itself, by words in its tasks. */
const byHelper = (question: string, pattern: RegExp, answer = "Ja"): Question => ({
  ...{ group: "Hvad gør hjælperen?", question },
  answeredBy: (task, annex) => task.aktoer === HELPERS[annex] && says(pattern)(task),
  told: () => answer,
});

const QUESTIONS: readonly Question[] = [
  byHelper("Mødes med hver kommune", /^Holder (månedlig 1:1-sparring|sparringsmøde 1 gang om måneden)/, "Hver måned"),
  byHelper("Holder workshops", /workshops/),
  byHelper("Hjælper med partnerskaber med virksomheder", /partnerskaber med virksomheder/),
  byHelper("Svarer på mail og telefon", /mail- og telefonkontakt/),
  {
    group: "Hvem er det?",
    question: "Ansatte til at hjælpe",
    answeredBy: ({ aktoer, enhed, antal }, annex) =>
      aktoer === HELPERS[annex] && enhed === "medarbejdere" && antal !== null,
    told: ({ antal }) => capital(spelled(antal ?? 0)),
  },
  { group: "Hvem er det?", question: "Lærer hjælperne op", answeredBy: says(/^Oplærer den fremskudte enheds/) },
  {
    group: "Hvem bestemmer?",
    question: "Hvilke opgaver der kommer først",
    answeredBy: says(/^Prioriterer den fremskudte enheds opgaver/),
  },
  { group: "Hvem bestemmer?", question: "Laver klimaplanen", answeredBy: makesPlan },
  { group: "Hvem betaler?", question: "Hjælperne", answeredBy: paysHelper, isPoint: true },
  { group: "Hvem betaler?", question: "Viden udefra", answeredBy: paysForKnowledge },
  { group: "Hvem betaler?", question: "Arbejdstimer", answeredBy: givesHours },
];

/** What each annex answers to each question, with the tasks that say so; without one where it says nothing. */
export const answered = ({ of }: Annexes) =>
  QUESTIONS.map(({ group, question, answeredBy, told = ({ aktoer }) => aktoer, isPoint = false }) => {
    const found = ANNEXES.map((annex) => of(annex).filter((task) => answeredBy(task, annex)));
    return {
      ...{ group, question, isPoint },
      answers: found.map((those) => (those.length === 0 ? undefined : listAnd([...new Set(those.map(told))]))),
      tasks: found.flat(),
    };
  });
