import { published } from "../../catalogue.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { spelled } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import { computedFromCases } from "../../model/traced.ts";

/** The contradiction of the total that the story is about. */
const CASE = "private-pladser-2024";

/** The totals that the cards print, how many of them are the sum of their municipalities, and whether only the one of the story is not. */
export function cardTotals() {
  const totals = published
    .filter(({ id }) => id === pladser.id)
    .flatMap(({ checks }) => checks.flatMap(({ outcomes }) => outcomes))
    .filter(({ recomputed, what }) => recomputed === "sammenlagt" && what.startsWith("Total for "));
  const wrong = totals.filter(({ holds }) => !holds);
  const matching = totals.length - wrong.length;
  return {
    matching: factOf(
      {
        ...{ value: matching, unit: null },
        ...computedFromCases(
          [CASE],
          `${spelled(totals.length)} totaler lagt sammen igen, ${spelled(wrong.length)} passer ikke`,
        ),
      },
      "Totaler på de to kort, der passer med kommunernes tal",
      spelled,
    ),
    isOnlyOne: wrong.length === 1 && wrong[0]?.anomaly === CASE,
  };
}
