import { max } from "d3";
import { assessments, overall, type Assessment } from "../../analysis/erhvervshuse.ts";
import { gapsOf, pairsOf, pairsWhere, type Pair } from "../../analysis/house-pairs.ts";
import { nationalTarget } from "../../analysis/house-targets.ts";
import { jointZ, PRINTED, type Estimate } from "../../analysis/intervals.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { erhvervshuse } from "../../catalogue.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";
import maal from "../../datasets/erhvervshus-maal.ts";
import resultatmaal from "../../datasets/erhvervshus-resultatmaal.ts";
import { number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

/** A house's name without the word that all of them share. */
export const shortName = ({ erhvervshus }: Pick<Assessment, "erhvervshus">): string =>
  needed(erhvervshuse.find((house) => house.erhvervshus === erhvervshus)?.kort, `et kort navn til ${erhvervshus}`);

const widest = ({ nps }: Assessment): Estimate => nps;
const narrowest = ({ npsNarrow }: Assessment): Estimate => npsNarrow;
const isApart = ({ clear }: Pair): boolean => clear;

/** The newest evaluation of all the houses, as the figures and the prose both need it. */
export function housesOf(tables: Tables) {
  const evaluations = tables.rowsOf(evaluering);
  const year = needed(
    max(evaluations, ({ aar }) => aar),
    "evalueringer af erhvervshusene",
  );
  const rows = evaluations.filter(({ aar }) => aar === year);
  const all = assessments(rows, "alle");
  const [drift, vaekst] = [assessments(rows, "drift"), assessments(rows, "vaekst")];
  const pairs = pairsOf(all, widest);
  needed(pairs[0], `to erhvervshuse at sammenligne i ${year}`);
  /** The same houses when all comparisons must hold at once. */
  const surer = assessments(rows, "alle", { ...PRINTED, z: jointZ(pairs.length) });
  const target = (name: RegExp, what: string, format: (value: number) => string): ValueFact =>
    factOf(nationalTarget(tables.rowsOf(maal), tables.rowsOf(resultatmaal), year, name), `${what}, ${year}`, format);
  return {
    ...{ year, all, drift, vaekst, gaps: gapsOf(drift, vaekst), total: overall(rows, "alle") },
    yearFact: yearFact(tracer(evaluering, rows), year, "Året for evalueringen af husene"),
    sources: sourceIdsOf(rows),
    npsTarget: target(/tilfredshed/, "Mål for Net Promoter Score", number),
    effectTarget: target(/oplevede effekt/, "Mål for oplevet effekt", percent),
    /** One of some houses by its short name. */
    at: (those: readonly Assessment[], name: string): Assessment =>
      needed(
        those.find((house) => shortName(house) === name),
        `Erhvervshus ${name} i ${year}`,
      ),
    /** The pairs further apart than the largest uncertainty, and those further apart than the smallest. */
    apart: pairs.filter(isApart),
    apartNarrow: pairsOf(all, narrowest).filter(isApart),
    pairs: pairsWhere(pairs, () => true),
    drowned: pairsWhere(pairs, (pair) => !isApart(pair)),
    drownedAnyway: pairsWhere(pairsOf(all, narrowest), (pair) => !isApart(pair)),
    atOnce: pairsWhere(pairsOf(surer, widest), isApart),
    atOnceAnyway: pairsWhere(pairsOf(surer, narrowest), isApart),
  };
}

export type Houses = ReturnType<typeof housesOf>;
