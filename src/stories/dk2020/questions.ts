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
    question: "Skal selv",
    short: [
      ["Udarbejder klimahandlingsplanen", "skrive planen"],
      ["Gennemfører klimahandlingsplanen", "føre den ud i livet"],
      ["Udarbejder og gennemfører en klimahandlingsplan", "skrive planen og føre den ud i livet"],
      ["Leder projektet på landsplan", "lede projektet"],
    ],
  },
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
      ["Er sekretariat for de 20 kommuner i Klimaalliancen", "de første kommuners planer i praksis"],
      ["Hjælper kommuner med at dele viden", "viden på nettet"],
      ["Leverer viden til de månedlige møder", "viden til møderne"],
      ["Oplærer den fremskudte enheds", "oplæring af hjælperne"],
    ],
  },
  {
    question: "Bestemmer",
    short: [
      ["Beslutter, om kommunen vil deltage", "om kommunen er med"],
      ["Vedtager klimahandlingsplanen", "om planen bliver vedtaget"],
      ["Vælger, hvilke indsatser", "hvad der står i den"],
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
    question: "Betaler med",
    short: [
      ["Stiller medarbejdertimer til rådighed", "arbejdstimer"],
      ["Forventes at afsætte medarbejdertimer", "arbejdstimer"],
      ["Udarbejder og gennemfører en klimahandlingsplan", "tid til at skrive planen og føre den ud i livet"],
      ["Betaler for CONCITOs og C40's videnunderstøttelse", "penge til viden fra CONCITO og C40"],
    ],
    also: ({ funktion }) => funktion === "betaler",
  },
];

const inShort = ({ short, also }: Question, task: Task): string | undefined =>
  short.find(([start]) => task.opgave.startsWith(start))?.[1] ?? (also?.(task) === true ? task.opgave : undefined);

/** Where an actor is, by the level that the annexes place its tasks on. */
const LEVELS: Record<Task["niveau"], string> = {
  nationalt: "på landsplan",
  tvaerkommunalt: "på tværs af kommuner",
  lokalt: "i kommunen",
};

const together = (words: readonly string[]): string | undefined =>
  words.length === 0 ? undefined : capital(listAnd([...new Set(words)]));

/**
 * What the annexes answer of an actor to each question, with the tasks that say so, and on which level those are. An annex that
 * answers none of them is left out, and so is a question that none of them answers.
 */
export function answered({ of }: Annexes, { names }: Actor) {
  const told = ANNEXES.map((annex) => {
    const tasks = names.flatMap((aktoer) => of(annex, { aktoer }));
    const answers = QUESTIONS.map((one) =>
      tasks.flatMap((task) => {
        const words = inShort(one, task);
        return words === undefined ? [] : [{ task, words }];
      }),
    );
    return { annex, answers };
  }).filter(({ answers }) => answers.flat().length > 0);
  const cases = QUESTIONS.map(({ question }, at) => {
    const those = told.map(({ answers }) => answers[at] ?? []);
    return {
      question,
      answers: those.map((all) => together(all.map(({ words }) => words))),
      tasks: those.flat().map(({ task }) => task),
    };
  });
  const level = {
    question: "Arbejder",
    answers: told.map(({ answers }) => together(answers.flat().map(({ task }) => LEVELS[task.niveau]))),
  };
  return {
    annexes: told.map(({ annex }) => annex),
    cases: [{ ...level, tasks: [] }, ...cases.filter(({ tasks }) => tasks.length > 0)],
  };
}
