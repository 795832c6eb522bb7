import { max } from "d3";
import { countOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import projekter from "../../datasets/infrastrukturplan-projekter.ts";
import { number, spelled } from "../../lib/format.ts";
import { keysOf } from "../../lib/keys-of.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { OUTCOMES, type Outcome } from "./outcome-mark.ts";

export type Project = RowOf<typeof projekter>;

/** A project that the overview names, and what became of it. */
export interface Judged {
  name: string;
  outcome: Outcome;
  row: Project;
}

/** The projects of one kind, and how many of them there are with each outcome. */
export interface ProjectGroup {
  name: string;
  projects: Judged[];
  all: ValueFact;
  inAll: ValueFact;
  /** Those with some outcomes: in digits beside the number of all, in words elsewhere. */
  count: (...outcomes: Outcome[]) => ValueFact;
  inWords: (...outcomes: Outcome[]) => ValueFact;
}

/** What the overview notes of a project that there is money for, but for less than was asked. */
const LESS = /\b(?:kun|mindre)\b/i;

/** What became of a project. Throws a MissingError for a road that is in without money and without being studied. */
function outcomeOf({ projekt, transport, med, art, beloeb_mia_kr: money, bemaerkning }: Project): Outcome {
  if (med === "nej") return "nej";
  if (art === "forundersoegelse") return "undersoeges";
  if (art === "pulje") return "pulje";
  if (transport === "kollektiv" && money === null) return "undersoeges";
  needed(money, `beløbet til »${projekt}«`);
  return LESS.test(bemaerkning ?? "") ? "mindre" : "med";
}

const isSmall = ({ med, projekt }: Project): boolean =>
  med === "nej" && /^Udvikling af Parker|^Forsøg med førerløse/.test(projekt);

const inWords = (value: number): string => spelled(value, "neuter");

function groupOf(name: string, rows: readonly Project[]): ProjectGroup {
  const judged = rows.map((row) => ({ name: row.projekt, outcome: outcomeOf(row), row }));
  const among = (some: readonly Outcome[]) => judged.filter(({ outcome }) => some.includes(outcome));
  const counted = (format: (value: number) => string, outcomes: readonly Outcome[]): ValueFact => {
    const found = among(outcomes);
    // What is none of them was judged by all.
    const by = (found.length > 0 ? found : judged).map(({ row }) => row);
    return factOf(
      { ...countOf(tracer(projekter, by).cells("med", {}), "projekter"), value: found.length },
      `Projekter, ${name.toLowerCase()}: ${outcomes.map((one) => OUTCOMES[one].toLowerCase()).join(" eller ")}`,
      format,
    );
  };
  const all = (format: (value: number) => string): ValueFact =>
    factOf(countOf(tracer(projekter, rows).cells("med", {}), "projekter"), `Projekter, ${name.toLowerCase()}`, format);
  return {
    name,
    projects: keysOf(OUTCOMES).flatMap((outcome) => among([outcome])),
    all: all(number),
    inAll: all(inWords),
    count: (...outcomes) => counted(number, outcomes),
    inWords: (...outcomes) => counted(inWords, outcomes),
  };
}

/** The projects that the overview of the newest agreement names, trains and buses and roads, and what became of them. */
export function toldProjects(tables: Tables) {
  const all = tables.rowsOf(projekter);
  const year = needed(
    max(all, ({ aar }) => aar),
    "projekter i trafikaftalen",
  );
  const rows = all.filter(({ aar }) => aar === year);
  const of = (transport: Project["transport"], name: string): ProjectGroup => {
    const own = rows.filter((row) => row.transport === transport);
    needed(own[0], `projekter til ${name.toLowerCase()} i aftalen fra ${year}`);
    return groupOf(name, own);
  };
  return {
    ...{ year, rows },
    publicly: of("kollektiv", "Tog og bus"),
    byRoad: of("vej", "Veje"),
    /** Of the trains and buses that are not in, those that are no way to travel: parking, and a trial. */
    small: factOf(
      countOf(tracer(projekter, rows.filter(isSmall)).cells("med", {}), "projekter"),
      "Projekter om parkering ved stationer og førerløse busser, der ikke kom med",
      spelled,
    ),
    /** The promise itself, as the overview has it. */
    hour: needed(
      rows.find(({ projekt }) => /timemodel/i.test(projekt)),
      "timemodellen i oversigten",
    ),
  };
}

export type ToldProjects = ReturnType<typeof toldProjects>;
