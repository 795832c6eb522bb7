import { descending, sort } from "d3";
import { assessments, type Assessment, type Segment } from "../../analysis/erhvervshuse.ts";
import { difference, isClear, type Estimate } from "../../analysis/intervals.ts";
import { erhvervshuse, rowsOf } from "../../catalogue.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";

/** What the evaluation of 2019 says, as the figures and the prose both need it. */
export const rows = rowsOf(evaluering);
export const [YEAR = 0] = rows.map((row) => row.aar);

/** The targets, printed in the head of the source's table: points, and per cent. */
export const NPS_TARGET = 60;
export const EFFECT_TARGET = 70;

/** The six houses in one segment. */
export const houses = (segment: Segment): Assessment[] => assessments(rows, segment);

/** A house's name without the word that all of them share. Throws for a house that the code list does not have. */
export function shortName({ erhvervshus }: Pick<Assessment, "erhvervshus">): string {
  const found = erhvervshuse.find((house) => house.erhvervshus === erhvervshus);
  if (!found) throw new Error(`no short name for ${erhvervshus}`);
  return found.kort;
}

/** Houses in one segment whose whole interval lies above a target. */
export const clearlyAbove = (segment: Segment, of: (house: Assessment) => Estimate, target: number): Assessment[] =>
  sort(houses(segment), (a, b) => descending(of(a).value, of(b).value)).filter((house) => of(house).low > target);

/** Drift and growth firms of one house, and how far apart they are. */
export interface Gap {
  drift: Assessment;
  vaekst: Assessment;
  gap: Estimate;
  clear: boolean;
}

/** One gap per house, largest first. */
export const gaps: Gap[] = sort(
  houses("drift").flatMap((drift) =>
    houses("vaekst")
      .filter((vaekst) => vaekst.erhvervshus === drift.erhvervshus)
      .map((vaekst) => {
        const gap = difference(vaekst.nps, drift.nps);
        return { drift, vaekst, gap, clear: isClear(gap) };
      }),
  ),
  (a, b) => descending(a.gap.value, b.gap.value),
);
