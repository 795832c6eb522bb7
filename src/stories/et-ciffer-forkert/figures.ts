import { spelled } from "../../lib/format.ts";
import { danishDate } from "../../lib/dates.ts";
import { touches } from "../../model/anomaly.ts";
import type { Source } from "../../model/source.ts";
import { say } from "../../model/words.ts";
import { caseDots } from "./case-dots.ts";
import { writtenNumber, type CaseFacts } from "./case-facts.ts";
import type { Cases, NumberCase } from "./cases.ts";
import { differingDigit } from "./differing-digit.ts";
import { pairsChart, type DigitPair } from "./digit-pairs.ts";
import { PAIRS } from "./pairs.ts";
import { totalSquares } from "./total-squares.ts";

/** What the figures are about: `bilagene til fire møder`. */
export const meetingsOf = (sources: readonly Source[]): string =>
  `bilagene til ${sources.length === 1 ? "ét møde" : `${spelled(sources.length)} møder`}`;

/** The pair that a contradiction is, with the digit that parts its numbers: the first where none does, which a claim forbids. */
function pairOf(one: NumberCase, what: string, [a, b]: readonly [string, string]): DigitPair {
  return {
    what,
    readings: [
      { text: writtenNumber(one.vaerdi_a, one), where: a },
      { text: writtenNumber(one.vaerdi_b, one), where: b },
    ],
    digit: differingDigit(one.vaerdi_a, one.vaerdi_b) ?? 0,
  };
}

/** The three figures: four pairs of numbers, every contradiction, and every printed total. */
export function figures(told: Cases, facts: CaseFacts) {
  const { papers, totals, called, severityOf } = told;
  const sources = papers.map(({ source }) => source);
  const provenance = (from: readonly Source[]) => ({
    ...{ datasets: [], sources: from.map(({ kilde }) => kilde).sort(), years: meetingsOf(from) },
  });
  const ofAll = provenance(sources);
  const ofPairs = sources.filter(({ kilde }) => PAIRS.some(({ id }) => touches(called(id), [kilde])));
  const pairs = PAIRS.map(({ id, what, where }) => pairOf(called(id), what, where));

  const lead = {
    ...provenance(ofPairs),
    id: "fire-forkerte-cifre",
    headline: "Ét ciffer skiller",
    subtitle: "Fire steder, hvor de to tal skulle have været ens. Det ciffer, der er forskelligt, er understreget.",
    views: [{ value: "par", label: "Par", chart: pairsChart(pairs) }],
  };

  const dots = {
    ...ofAll,
    id: "modsigelser-i-bilagene",
    headline: say`De fleste af de ${facts.all} sager er små`,
    subtitle: "Modsigelser, fejl og huller i bilagene, efter hvor meget de betyder for en læser. Hver prik er en sag.",
    views: [
      {
        value: "prikker",
        label: "Prikker",
        chart: caseDots(
          papers.map(({ source, cases }) => {
            const many = (severity: string) => cases.filter(({ alvor }) => alvor === severity).length;
            return {
              name: `KKR ${source.kkr}, ${danishDate(source.moede)}`,
              counts: { hoej: many("hoej"), middel: many("middel"), lav: many("lav") },
            };
          }),
        ),
      },
    ],
    note: "Sagerne er optalt af os, og graden er vores vurdering. Bilagene er ikke lige lange, så flest prikker er ikke det samme som flest fejl pr. side.",
  };

  const squares = {
    ...ofAll,
    id: "trykte-totaler",
    headline: say`${facts.wrong} af ${facts.totals} trykte totaler passer ikke`,
    subtitle: "Hvert felt er en sum, forskel eller andel, som bilagene selv skriver, og som vi har regnet efter.",
    views: [
      {
        value: "felter",
        label: "Felter",
        chart: totalSquares(
          totals.map((outcome) =>
            outcome.holds
              ? undefined
              : {
                  what: outcome.what,
                  printed: outcome.expected,
                  found: outcome.found,
                  severity: severityOf(outcome),
                },
          ),
        ),
      },
    ],
  };

  return { lead, dots, squares };
}
