import { countOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import type { Task } from "../../analysis/roller.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";
import { spelled } from "../../lib/format.ts";
import { namedFact, factOf } from "../../model/fact.ts";
import { HELPERS, type Annexes } from "./annexes.ts";

/** The points of the annex's list of help, each in few words, with how the tasks begin that it is told as. */
const POINTS: readonly (readonly [words: string, begins: readonly string[]])[] = [
  [
    "Fast kontakt og møde hver måned, mens planen bliver til",
    ["Fører løbende dialog", "Stiller en fast kontaktperson", "Holder sparringsmøde 1 gang om måneden"],
  ],
  ["Indføring i metoden", ["Indfører kommunerne i Climate Action"]],
  ["Grupper, hvor kommuner lærer af hinanden", ["Hjælper grupper af kommuner i gang"]],
  [
    "Samarbejde med andre kommuner og med virksomheder",
    ["Understøtter samarbejder på tværs", "Understøtter partnerskaber med virksomheder"],
  ],
  ["Workshops og konferencer", ["Tager initiativ til og gennemfører faglige workshops"]],
  ["Data, for eksempel om CO2", ["Understøtter kommunernes behov for data"]],
  ["Fælles ansøgninger om penge til analyser", ["Udformer fælles ansøgninger"]],
  ["Sammenhæng med de fora, der findes", ["Sikrer sammenhæng med eksisterende fora"]],
  ["Opfølgning hos formændene i KKR", ["Følger løbende op i forhold til KKU/KKR"]],
];

/** What the sentences of the annex on the helper itself are told as: they stand over its list. */
const OVER_THE_LIST = ["Er DK2020-sekretariat", "Støtter og koordinerer"];

const beginsWith =
  (starts: readonly string[]) =>
  ({ opgave }: Task): boolean =>
    starts.some((start) => opgave.startsWith(start));

/** Whether a task is to do what a plan says. */
export const carriesOut = ({ opgave }: Task): boolean =>
  /gennemfør\w*\b.*\bklimahandlingsplan|implement|ud i livet/i.test(opgave);

/** What Sjællands Klimaforum promised to help with, point by point, and whether carrying out the plan is among it. */
export function promisedHelp({ of, says }: Annexes) {
  const own = of("sjaelland", { aktoer: HELPERS.sjaelland });
  const points = POINTS.flatMap(([words, begins]) => {
    const tasks = own.filter(beginsWith(begins));
    return tasks.length === 0 ? [] : [{ words, tasks }];
  });
  const told = points.flatMap(({ tasks }) => tasks);
  const first = points.flatMap(({ tasks }) => tasks.slice(0, 1));
  const counted = countOf(tracer(dk2020, first).kinds("opgave", {}), "punkter");
  return {
    points,
    tasks: told,
    count: factOf(counted, "Punkter på Sjællands Klimaforums liste over hjælp", spelled),
    /** Whether every task that the annex gives the helper stands in one of the points, and none is to carry the plan out. */
    isAllButThat: own.every((task) => told.includes(task) || beginsWith(OVER_THE_LIST)(task)) && !own.some(carriesOut),
    what: namedFact(own.map(({ opgave }) => opgave).join("; "), "Sjællands Klimaforums opgaver", says(own, "opgave")),
  };
}

export type PromisedHelp = ReturnType<typeof promisedHelp>;
