import maal from "../datasets/erhvervshus-maal.ts";
import resultatmaal from "../datasets/erhvervshus-resultatmaal.ts";
import sjaelland from "../datasets/erhvervshus-sjaelland-tilfredshed.ts";
import { needed } from "../lib/needed.ts";
import type { RowOf } from "../model/dataset.ts";
import type { Traced } from "../model/traced.ts";
import { differenceOf } from "./trace.ts";
import { tracedCell } from "./traced-cell.ts";
import { tracer } from "./tracer.ts";

type SjaellandRow = RowOf<typeof sjaelland>;

/**
 * What the national goal of a year whose name is like `name` asks for, resting on the number that the contract agrees on and on
 * the cell that says that it is national. Throws a MissingError where there is none.
 */
export function nationalTarget(
  goals: readonly RowOf<typeof maal>[],
  agreed: readonly RowOf<typeof resultatmaal>[],
  aar: number,
  name: RegExp,
): Traced {
  const goal = goals.find((row) => row.aar === aar && row.niveau === "nationalt" && name.test(row.maal));
  const { erhvervshus, nr } = needed(goal, `erhvervshusenes mål for ${aar}`);
  const asked = tracer(resultatmaal, agreed).one("krav", { aar, erhvervshus, nr: String(nr), segment: "alle" });
  return { ...asked, cells: [...asked.cells, ...tracer(maal, goals).cells("niveau", { aar, erhvervshus, nr })] };
}

/** A result and the target it was to reach. */
export interface AgainstTarget {
  /** The published rows of the result and of the target. */
  rows: readonly [result: SjaellandRow, target: SjaellandRow];
  indikator: string;
  segment: SjaellandRow["segment"];
  enhed: SjaellandRow["enhed"];
  resultat: Traced;
  maal: Traced;
  /** From the target to the result: negative below the target. */
  margin: Traced;
}

const covers = (target: SjaellandRow["segment"], result: SjaellandRow["segment"]): boolean =>
  target === result || (target === "drift og vaekst" && (result === "drift" || result === "vaekst"));

const valueOf = (row: SjaellandRow): Traced => tracedCell(sjaelland, row, "vaerdi");

/**
 * Every result of a year that has a target, in the order of the source. A target for `drift og vaekst` holds for each of
 * the two; results and targets without their counterpart are left out.
 */
export function againstTargets(rows: readonly SjaellandRow[], aar: number): AgainstTarget[] {
  const inYear = rows.filter((row) => row.aar === aar);
  return inYear
    .filter((row) => row.type === "resultat")
    .flatMap((result) =>
      inYear
        .filter(
          (row) => row.type === "maal" && row.indikator === result.indikator && covers(row.segment, result.segment),
        )
        .map((target) => {
          const { indikator, segment, enhed } = result;
          const [resultat, maal] = [valueOf(result), valueOf(target)];
          return {
            rows: [result, target],
            indikator,
            segment,
            enhed,
            resultat,
            maal,
            margin: differenceOf(maal, resultat),
          };
        }),
    );
}
