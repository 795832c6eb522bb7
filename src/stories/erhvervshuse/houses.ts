import { descending, max, sort } from "d3";
import { assessments, overall, type Assessment, type Segment } from "../../analysis/erhvervshuse.ts";
import { gapsOf, pairsOf, pairsWhere, type Pair } from "../../analysis/house-pairs.ts";
import { jointZ, PRINTED, type Estimate } from "../../analysis/intervals.ts";
import { sourcesOf } from "../../analysis/sources-of.ts";
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

const widestOf = ({ nps }: Assessment): Estimate => nps;
const narrowestOf = ({ npsNarrow }: Assessment): Estimate => npsNarrow;
const isApart = ({ clear }: Pair): boolean => clear;

/** The newest evaluation of all the houses, as the figures and the prose both need it. */
export function housesOf(tables: Tables) {
  const evaluations = tables.rowsOf(evaluering);
  const year = needed(
    max(evaluations, ({ aar }) => aar),
    "evalueringer af erhvervshusene",
  );
  const rows = evaluations.filter(({ aar }) => aar === year);
  const houses = (segment: Segment): Assessment[] => assessments(rows, segment);
  const [all, drift, vaekst] = [houses("alle"), houses("drift"), houses("vaekst")];

  /** What a national goal asks for, with the cell that says that it is national. */
  const target = (name: RegExp, what: string, format: (value: number) => string): ValueFact => {
    const goal = tables
      .rowsOf(maal)
      .find((row) => row.aar === year && row.niveau === "nationalt" && name.test(row.maal));
    const { erhvervshus, nr } = needed(goal, `erhvervshusenes mål for ${year}`);
    const where = { aar: year, erhvervshus };
    const agreed = tracer(resultatmaal, tables.rowsOf(resultatmaal));
    const asked = agreed.one("krav", { ...where, nr: String(nr), segment: "alle" });
    const national = tracer(maal, tables.rowsOf(maal)).cells("niveau", { ...where, nr });
    return factOf({ ...asked, cells: [...asked.cells, ...national] }, `${what}, ${year}`, format);
  };

  const [widest, narrowest] = [pairsOf(all, widestOf), pairsOf(all, narrowestOf)];
  needed(widest[0], `to erhvervshuse at sammenligne i ${year}`);
  /** The same houses when all comparisons must hold at once. */
  const surer = assessments(rows, "alle", { ...PRINTED, z: jointZ(widest.length) });

  return {
    year,
    yearFact: yearFact(tracer(evaluering, rows), year, "Året for evalueringen af husene"),
    sources: sourcesOf(rows),
    houses,
    all,
    drift,
    vaekst,
    total: overall(rows, "alle"),
    npsTarget: target(/tilfredshed/, "Mål for Net Promoter Score", number),
    effectTarget: target(/oplevede effekt/, "Mål for oplevet effekt", percent),
    /** One of some houses by its short name. */
    at: (those: readonly Assessment[], name: string): Assessment =>
      needed(
        those.find((house) => shortName(house) === name),
        `Erhvervshus ${name} i ${year}`,
      ),
    pairs: {
      all: pairsWhere(widest, () => true),
      /** Those further apart than the largest or the smallest uncertainty. */
      apart: [...widest, ...narrowest].filter(isApart),
      drowned: pairsWhere(widest, (pair) => !isApart(pair)),
      drownedAnyway: pairsWhere(narrowest, (pair) => !isApart(pair)),
      atOnce: pairsWhere(pairsOf(surer, widestOf), isApart),
      atOnceAnyway: pairsWhere(pairsOf(surer, narrowestOf), isApart),
    },
    gaps: gapsOf(drift, vaekst),
  };
}

export type Houses = ReturnType<typeof housesOf>;

/** Houses whose whole interval lies above a target, the best first. */
export const clearlyAbove = (houses: readonly Assessment[], of: (house: Assessment) => Estimate, target: number) =>
  sort(houses, (a, b) => descending(of(a).value, of(b).value)).filter((house) => of(house).low > target);
