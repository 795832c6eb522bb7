import type { Task } from "../../analysis/roller.ts";
import { capital } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { ANNEXES, HELPERS, type Annexes } from "./annexes.ts";

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

/** One of those named in the annexes whom a reader can choose, by all names that the annexes have for it. */
interface Actor {
  label: string;
  names: readonly string[];
}

/**
 * First the one of whom both annexes say most. The ones who help have a name of their own in each annex: they are one here, so
 * that like is set beside like.
 */
export const ACTORS: readonly Actor[] = [
  { label: "Kommunen", names: ["Kommunen", "Kommunalbestyrelsen"] },
  { label: "Hjælperne", names: Object.values(HELPERS) },
  { label: "KKR", names: ["KKR"] },
  { label: "Regionerne", names: ["Regionerne"] },
  { label: "Realdania", names: ["Realdania"] },
  { label: "KL", names: ["KL"] },
  { label: "CONCITO", names: ["CONCITO"] },
  { label: "C40", names: ["C40"] },
];

/** What is asked of each of them. */
interface Question {
  question: string;
  /** How the tasks that answer it begin, each with the answer in few words. */
  short: readonly (readonly [begins: string, words: string])[];
  /** Tasks that answer it in their own words, where none of the short ones fits. */
  also?: (task: Task) => boolean;
}

export const QUESTIONS: readonly Question[] = [
  {
    question: "Hjælper med",
    short: [
      ["Holder månedlig 1:1-sparring", "møde hver måned"],
      ["Holder sparringsmøde 1 gang om måneden", "møde hver måned"],
      ["Stiller en fast kontaktperson", "fast kontakt"],
      ["Står for samarbejde og workshops", "workshops"],
      ["Tager initiativ til og gennemfører faglige workshops", "workshops"],
      ["Understøtter kommunernes behov for data", "data"],
      ["Byder ind på at løse", "bud på hjælpernes opgaver"],
      ["Hjælper kommuner med at dele viden", "viden på nettet og i netværk"],
      ["Leverer viden til de månedlige møder", "viden til møderne"],
      ["Oplærer den fremskudte enheds", "oplæring af hjælperne"],
    ],
  },
  {
    question: "Bestemmer",
    short: [
      ["Beslutter, om kommunen vil deltage", "om kommunen er med"],
      ["Vælger, hvilke indsatser", "hvad der står i planen"],
      ["Forventes at udpege en tovholder", "hvem der leder arbejdet"],
      ["Fastlægger, hvordan indsatsen", "hvordan hjælpen bliver til"],
      ["Prioriterer den fremskudte enheds", "hjælpernes opgaver"],
      ["Udpeger på mødet i september", "hvem der sidder i styregruppen"],
      ["Er repræsenteret i den politiske styregruppe, 1", "en plads i styregruppen"],
      ["Står bag den globale standard", "kravene til planen"],
      ["Stiller de krav i CAPF", "kravene til planen"],
    ],
  },
  {
    question: "Betaler",
    short: [
      ["Stiller medarbejdertimer til rådighed", "arbejdstimer til projektet"],
      ["Forventes at afsætte medarbejdertimer", "arbejdstimer til planen"],
      ["Betaler for CONCITOs og C40's videnunderstøttelse", "viden fra CONCITO og C40"],
    ],
    also: ({ funktion }) => funktion === "betaler",
  },
];

const inShort = ({ short, also }: Question, task: Task): string | undefined =>
  short.find(([start]) => task.opgave.startsWith(start))?.[1] ?? (also?.(task) === true ? task.opgave : undefined);

/** What each annex answers of an actor to each question, with the tasks that say so; without one where it says nothing. */
export const answered = ({ of }: Annexes, { names }: Actor) =>
  QUESTIONS.map((one) => {
    const told = ANNEXES.map((annex) =>
      names
        .flatMap((aktoer) => of(annex, { aktoer }))
        .flatMap((task) => {
          const words = inShort(one, task);
          return words === undefined ? [] : [{ task, words }];
        }),
    );
    return {
      question: one.question,
      answers: told.map((those) =>
        those.length === 0 ? undefined : capital(listAnd([...new Set(those.map(({ words }) => words))])),
      ),
      tasks: told.flat().map(({ task }) => task),
    };
  });
