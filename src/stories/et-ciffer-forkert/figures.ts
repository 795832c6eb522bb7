import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import unge from "../../datasets/unge-paa-uddannelseshjaelp.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { toldYears } from "../../figures/view-figure.ts";
import { capital, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { touches } from "../../model/anomaly.ts";
import type { Source } from "../../model/source.ts";
import { say } from "../../model/words.ts";
import { sourceRows } from "../../views/source-row.ts";
import { writtenNumber, type CaseFacts } from "./case-facts.ts";
import type { Cases } from "./cases.ts";
import { differingDigit } from "./differing-digit.ts";
import { pairsChart, type DigitPair } from "./digit-pairs.ts";
import { MIXED_UP, type MixedFalls } from "./mixed-falls.ts";
import { mixUp } from "./mix-up.ts";
import type { NumberCase } from "./number-case.ts";
import { PAIRS } from "./pairs.ts";
import { totalSquares } from "./total-squares.ts";

/** What the figures are about: `bilag fra 2022 og 2024`, `bilag fra 2018 til 2024`. */
export function meetingsOf(sources: readonly Source[]): string {
  const years = [...new Set(sources.map(({ moede }) => moede.slice(0, 4)))].sort();
  const [first, last] = [years[0], years.at(-1)];
  return `bilag fra ${years.length > 2 ? `${first} til ${last}` : listAnd(years)}`;
}

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

/** The table of a memo, with the two numbers that its text put together. */
function mixUpFigure({ rows, years, young, share, all, ready, inNeither }: MixedFalls): FigureSpec {
  const from = { sources: sourceIdsOf(rows), years: toldYears(rows) };
  const [first, last] = years;
  return {
    id: "det-forkerte-tal",
    headline: "Procenten er fra én række, tallet fra en anden",
    subtitle: `Unge på uddannelseshjælp i Nordjylland, november ${first} og ${last}, som notatets egen tabel har dem`,
    views: [
      {
        value: "notatet",
        label: "Notatets tabel",
        chart: mixUp({
          heads: ["", String(first), String(last), "forskel", "i procent"],
          rows: young,
          ...{ share: 1, change: 0 },
          text: `Teksten: »${share.text} (i alt ${all.text})«`,
          table: `Tabellen: ${share.text} er ${ready.text} unge`,
        }),
        ...from,
      },
    ],
    note: say`I ${first} stod ${inNeither[0]} unge og i ${last} ${inNeither[1]} i ingen af de to grupper. Notatet siger ikke hvorfor.`,
    anomalies: [MIXED_UP],
    rests: sourceRows(unge, rows),
    datasets: [unge.id],
    ...from,
  };
}

/** The three figures: four pairs of numbers, a number put beside the share of another, and every printed total. */
export function figures(told: Cases, facts: CaseFacts, falls: MixedFalls) {
  const { papers, totals, called, severityOf } = told;
  const sources = papers.map(({ source }) => source);
  const provenance = (from: readonly Source[]) => ({
    ...{ datasets: [], sources: from.map(({ kilde }) => kilde).sort(), years: meetingsOf(from) },
  });
  const ofAll = provenance(sources);
  const ofPairs = sources.filter(({ kilde }) => PAIRS.some(({ id }) => touches(called(id), [kilde])));
  const pairs = PAIRS.map(({ id, what, where }) => pairOf(called(id), what, where));

  const [printed, added] = facts.both(PAIRS[0].id);
  const lead = {
    ...provenance(ofPairs),
    id: "fire-forkerte-cifre",
    headline: say`${printed} eller ${added}? ${capital(spelled(PAIRS.length))} af de ${facts.oneDigit} steder, hvor ét ciffer skiller`,
    subtitle: "De to tal skulle have været ens. Det ciffer, der er forskelligt, er understreget.",
    note: "Hvor mange steder det er, er optalt af os.",
    views: [{ value: "par", label: "Par", chart: pairsChart(pairs) }],
  };

  const squares = {
    ...ofAll,
    id: "trykte-totaler",
    headline: say`${facts.wrong} af ${facts.totals} regnestykker går ikke op`,
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
                  what: outcome.name,
                  printed: outcome.expected,
                  found: outcome.found,
                  severity: severityOf(outcome),
                },
          ),
        ),
      },
    ],
  };

  return { lead, mixUp: mixUpFigure(falls), squares };
}
