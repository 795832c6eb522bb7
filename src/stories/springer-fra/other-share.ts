import { computed } from "../../analysis/trace.ts";
import { number, percent } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { computedFromCases } from "../../model/traced.ts";
import type { Ended } from "./applications.ts";

/** The contradiction about how many were refused in Socialtilsyn Øst, and that about how many withdrew. */
export const EAST_REFUSED = "oest-afslag-2021";
export const EAST_WITHDRAWN = "oest-trukket-tilbage-2021";

/** The other number of the papers, and the share that withdrew, had it been right; undefined where they have no other. */
export function otherShareOf(
  { anomalies }: Tables,
  { approved, refused, withdrawn, tilsyn, aar }: Ended,
): { count: ValueFact; share: ValueFact } | undefined {
  const anomaly = anomalies.find(({ id }) => id === EAST_WITHDRAWN);
  if (!anomaly || anomaly.vaerdi_b === null || anomaly.vaerdi_a !== withdrawn.value) return undefined;
  const other = anomaly.vaerdi_b;
  const formula = `${number(other)} / (${approved.text} + ${refused.text} + ${number(other)}) × 100`;
  const share = (100 * other) / (approved.value + refused.value + other);
  const where = `efter bilagets andet tal: plejefamilier, ${tilsyn}, ${aar}`;
  const printed = { ...computedFromCases([EAST_WITHDRAWN], number(other)), value: other, unit: withdrawn.account.unit };
  return {
    count: factOf(printed, `Ansøgninger trukket tilbage, ${where}`, number),
    share: factOf(
      computed(
        share,
        "pct.",
        [approved.account, refused.account, computedFromCases([EAST_WITHDRAWN], formula)],
        formula,
      ),
      `Ansøgninger trukket tilbage, andel ${where}`,
      percent,
    ),
  };
}
