import { SEVERITIES, type Severity } from "../../analysis/severity.ts";
import { number, percent, spelled } from "../../lib/format.ts";
import { lowerCase } from "../../lib/lower-case.ts";
import { decimalsOf } from "../../lib/quantity.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import { computedFromCases } from "../../model/traced.ts";
import type { Cases } from "./cases.ts";
import type { NumberCase } from "./number-case.ts";

const idsOf = (cases: readonly { id: string }[]): string[] => cases.map(({ id }) => id);

/** A number as a paper writes it: a number of a law is a name. */
export const writtenNumber = (value: number, { vaerdi_a, vaerdi_b, enhed }: NumberCase): string =>
  enhed === "nummer" ? String(value) : number(value, Math.max(decimalsOf(vaerdi_a), decimalsOf(vaerdi_b)));

/** What the sentences and the words at the figures print of the contradictions. */
export function caseFacts({ all, numeric, oneDigit, papers, totals, called }: Cases) {
  const counted = (cases: readonly { id: string }[], what: string, unit = "sager"): ValueFact =>
    factOf(
      { value: cases.length, unit, ...computedFromCases(idsOf(cases), `talt op til ${number(cases.length)} ${unit}`) },
      what,
      spelled,
    );
  const wrong = totals.filter(({ holds }) => !holds);
  const ofWrong = [...new Set(wrong.flatMap(({ anomaly }) => anomaly ?? []))];
  /** A count of totals, which rest on the contradictions that account for those that do not match. */
  const ofTotals = (value: number, what: string, format = number): ValueFact =>
    factOf(
      {
        ...{ value, unit: null },
        ...computedFromCases(
          ofWrong,
          `${number(totals.length)} trykte totaler regnet efter, ${number(wrong.length)} passer ikke`,
        ),
      },
      what,
      (count) => format(count),
    );
  return {
    all: counted(all, "Fejl, huller og modsigelser i bilagene"),
    numeric: counted(numeric, "Sager, hvor der står to tal"),
    oneDigit: counted(oneDigit, "Sager, hvor kun ét ciffer er forskelligt"),
    papers: factOf(
      {
        ...{ value: papers.length, unit: null },
        ...computedFromCases(idsOf(all), `talt op til ${number(papers.length)} møder med bilag`),
      },
      "Bunker af bilag, vi har læst",
      spelled,
    ),
    of: (severity: Severity): ValueFact =>
      counted(
        all.filter(({ alvor }) => alvor === severity),
        `Sager, grad ${SEVERITIES.indexOf(severity) + 1} af ${SEVERITIES.length}`,
      ),
    /** Contradictions by what they are about: so many matters. */
    matters: (groups: readonly (readonly string[])[]): ValueFact =>
      factOf(
        {
          ...{ value: groups.length, unit: null },
          ...computedFromCases(
            groups.flat(),
            `${number(groups.flat().length)} sager, hvor sager om det samme er talt som ét forhold`,
          ),
        },
        "Forhold, som de alvorligste sager er om",
        (value) => spelled(value, "neuter"),
      ),
    totals: ofTotals(totals.length, "Trykte totaler, vi har regnet efter"),
    wrong: ofTotals(wrong.length, "Trykte totaler, der ikke passer"),
    matching: ofTotals(totals.length - wrong.length, "Trykte totaler, der passer"),
    matchingShare: ofTotals(
      (1 - wrong.length / totals.length) * 100,
      "Andel af de trykte totaler, der passer",
      percent,
    ),
    /** Both numbers of a contradiction, each with where it stands, written as the paper has them or in another way. */
    both: (id: string, format?: (value: number) => string): readonly [ValueFact, ValueFact] => {
      const one = called(id);
      const reading = (value: number, where: string): ValueFact =>
        factOf(
          { value, unit: one.enhed, ...computedFromCases([id], `læst: ${lowerCase(where)}`) },
          `${one.emne} (${where})`,
          format ?? ((shown) => writtenNumber(shown, one)),
        );
      return [reading(one.vaerdi_a, one.laesning_a), reading(one.vaerdi_b, one.laesning_b)];
    },
  };
}

export type CaseFacts = ReturnType<typeof caseFacts>;
