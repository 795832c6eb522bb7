import { assessments, type Assessment } from "../../analysis/erhvervshuse.ts";
import { lowestBy, members, type Of } from "../../analysis/members.ts";
import { tracer } from "../../analysis/tracer.ts";
import { erhvervshuse } from "../../catalogue.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";
import { number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Traced } from "../../model/traced.ts";
import { HOUSE } from "./goals.ts";

/** A house's name without the word that all of them share. */
export const shortName = ({ erhvervshus }: Pick<Assessment, "erhvervshus">): string =>
  needed(erhvervshuse.find((house) => house.erhvervshus === erhvervshus)?.kort, `et kort navn til ${erhvervshus}`);

const response: Of<Assessment> = ({ svarprocent }) => svarprocent;
const scoreLow: Of<Assessment> = ({ nps }) => nps.at.low;

/** What firms said of all the houses in a year, how many of them were asked and answered, and how sure a score is that is to reach `target`. */
export function toldEvaluations(tables: Tables, aar: number, target: number) {
  const rows = tables.rowsOf(evaluering).filter((row) => row.aar === aar);
  const houses = assessments(rows, "alle");
  const own = needed(
    houses.find(({ erhvervshus }) => erhvervshus === HOUSE),
    `brugernes svar om ${HOUSE} i ${aar}`,
  );
  const { which, howMany } = members<Assessment>(shortName, "huse", String(aar));
  const fact = (value: Traced, what: string, format: (value: number) => string = number): ValueFact =>
    factOf(value, `${what}: Nordjylland, ${aar}`, format);
  const asked = (segment: "drift" | "vaekst", what: string): ValueFact =>
    fact(tracer(evaluering, rows).one("evalueringer_sendt", { erhvervshus: HOUSE, segment }), what);
  const isClear = ({ nps }: Assessment): boolean => nps.low > target;
  return {
    ...{ aar, rows, houses, own },
    all: howMany(houses, "Erhvervshuse i evalueringen", () => true, scoreLow),
    sent: fact(own.sendt, "Evalueringer sendt"),
    growth: asked("vaekst", "Evalueringer sendt til vækstvirksomheder"),
    daily: asked("drift", "Evalueringer sendt til driftsvirksomheder"),
    response: fact(own.svarprocent, "Svarprocent", percent),
    answers: fact(own.svar, "Antal svar"),
    low: fact(own.nps.at.low, "Net Promoter Score, nedre ende"),
    narrowLow: fact(own.npsNarrow.at.low, "Net Promoter Score, nedre ende med mindst usikkerhed"),
    fewestReplies: which(lowestBy(houses, response), "Huset med den laveste svarprocent", response),
    clear: which(houses.filter(isClear), "Huse, hvor hele usikkerheden ligger over kravet", scoreLow),
    clearCount: howMany(houses, "Huse, hvor hele usikkerheden ligger over kravet", isClear, scoreLow),
  };
}

export type ToldEvaluations = ReturnType<typeof toldEvaluations>;
