import { descending, sort } from "d3";
import { assessments, overall, pairsOf, type Assessment, type Segment } from "../../analysis/erhvervshuse.ts";
import { difference, isClear, jointZ, PRINTED, type Estimate } from "../../analysis/intervals.ts";
import { sourcesOf } from "../../analysis/sources-of.ts";
import { erhvervshuse } from "../../catalogue.ts";
import maal from "../../datasets/erhvervshus-maal.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";
import { needed } from "../../lib/needed.ts";
import type { Tables } from "../../model/tables.ts";

/** A house's name without the word that all of them share. */
export const shortName = ({ erhvervshus }: Pick<Assessment, "erhvervshus">): string =>
  needed(erhvervshuse.find((house) => house.erhvervshus === erhvervshus)?.kort, `et kort navn til ${erhvervshus}`);

/** Drift and growth firms of one house, and how far apart they are. */
export interface Gap {
  drift: Assessment;
  vaekst: Assessment;
  gap: Estimate;
  clear: boolean;
}

const clearOnes = (houses: readonly Assessment[], of: (house: Assessment) => Estimate) =>
  pairsOf(houses, of).filter(({ clear }) => clear);

/** The newest evaluation of all the houses, as the figures and the prose both need it. */
export function housesOf(tables: Tables) {
  const all = tables.rowsOf(evaluering);
  const year = needed(
    all
      .map(({ aar }) => aar)
      .sort()
      .at(-1),
    "evalueringer af erhvervshusene",
  );
  const rows = all.filter(({ aar }) => aar === year);
  const houses = (segment: Segment): Assessment[] => assessments(rows, segment);
  const goals = tables.rowsOf(maal).filter(({ aar, niveau }) => aar === year && niveau === "nationalt");
  /** The least that a goal asks for: `Net Promoter Score er mindst 60`. */
  const atLeast = (name: RegExp): number => {
    const asked = goals.find((goal) => name.test(goal.maal))?.opfyldt_naar?.match(/mindst (\d+)/i)?.[1];
    return Number(needed(asked, `erhvervshusenes mål for ${year}`));
  };
  const pairs = pairsOf(houses("alle"), ({ nps }) => nps);
  needed(pairs[0], `to erhvervshuse at sammenligne i ${year}`);
  const surer = assessments(rows, "alle", { ...PRINTED, z: jointZ(pairs.length) });
  const gaps = houses("drift").map((drift): Gap => {
    const vaekst = needed(
      houses("vaekst").find(({ erhvervshus }) => erhvervshus === drift.erhvervshus),
      `vækstvirksomhederne i ${drift.erhvervshus} i ${year}`,
    );
    const gap = difference(vaekst.nps, drift.nps);
    return { drift, vaekst, gap, clear: isClear(gap) };
  });
  return {
    year,
    sources: sourcesOf(rows),
    /** The houses in one segment. */
    houses,
    total: overall(rows, "alle"),
    npsTarget: atLeast(/tilfredshed/),
    effectTarget: atLeast(/oplevede effekt/),
    /** How many pairs of houses there are, and those further apart than the largest and the smallest uncertainty. */
    pairs: pairs.length,
    apart: {
      widest: clearOnes(houses("alle"), ({ nps }) => nps),
      narrowest: clearOnes(houses("alle"), ({ npsNarrow }) => npsNarrow),
    },
    /** The same when all comparisons must hold at once. */
    apartAtOnce: {
      widest: clearOnes(surer, ({ nps }) => nps),
      narrowest: clearOnes(surer, ({ npsNarrow }) => npsNarrow),
    },
    /** One gap per house, the largest first. */
    gaps: sort(gaps, (a, b) => descending(a.gap.value, b.gap.value)),
  };
}

export type Houses = ReturnType<typeof housesOf>;

/** Houses whose whole interval lies above a target, the best first. */
export const clearlyAbove = (houses: readonly Assessment[], of: (house: Assessment) => Estimate, target: number) =>
  sort(houses, (a, b) => descending(of(a).value, of(b).value)).filter((house) => of(house).low > target);
