import gennemsnitspris from "../../datasets/gennemsnitspris-pr-plejefamilie.ts";
import objektivFinansiering from "../../datasets/objektiv-finansiering.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import * as col from "../../model/columns.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Step, ToldBills } from "./bills.ts";
import type { Payers } from "./payers.ts";

const spanOf = ({ from, to }: Step): string => `${from} til ${to}`;

const familiesIn = (step: Step): string => `Plejefamilier, ${spanOf(step)}`;
const billIn = (step: Step): string => `Regningen, ${spanOf(step)}`;

/** How the families and the bill changed from one budget to the next. */
const changeTable = (steps: readonly Step[]): RestingTable =>
  computedTable(
    {
      hvad: col.category("Hvad", "Det, der blev flere eller færre, dyrere eller billigere, og de to budgetår."),
      aendring: col.change("Ændring", "Ændring fra det ene budget til det næste.", "pct.", { decimals: 1 }),
    },
    ["hvad"],
    steps.flatMap((step) => {
      const rests = sourceRows(gennemsnitspris, step.rows);
      return [
        { cells: { hvad: familiesIn(step), aendring: step.families.change.value }, rests },
        { cells: { hvad: billIn(step), aendring: step.bill.change.value }, rests },
      ];
    }),
  );

/** What each family cost in both years of a step. */
const priceTable = ({ rows }: Step): RestingTable =>
  computedTable(
    {
      aar: col.category("Budget", "Det år, budgettet gælder."),
      pris: col.price("Pris pr. plejefamilie", "Som kilden trykker den.", "kr. pr. plejefamilie"),
    },
    ["aar"],
    rows.map((row) => ({
      cells: { aar: String(row.aar), pris: row.gennemsnitspris_kr },
      rests: sourceRows(gennemsnitspris, [row]),
    })),
  );

/** How many families each budget reckons with. */
const familyTable = ({ rows }: ToldBills): RestingTable =>
  computedTable(
    {
      aar: col.category("Budget", "Det år, budgettet gælder."),
      familier: col.count("Plejefamilier", "Plejefamilier, som budgettet regner med.", "plejefamilier"),
    },
    ["aar"],
    rows.map((row) => ({
      cells: { aar: String(row.aar), familier: row.plejefamilier },
      rests: sourceRows(gennemsnitspris, [row]),
    })),
  );

/** What each municipality is to pay of the newest bill. */
const paymentTable = ({ rows }: Payers): RestingTable =>
  computedTable(
    {
      ...col.kommune("Den kommune, der betaler."),
      beloeb: col.amount("Betaling", "Kommunens del af regningen.", "kr."),
    },
    ["kommune"],
    rows.map((row) => ({
      cells: { kommune: row.kommune, kommunekode: row.kommunekode, beloeb: row.beloeb_kr },
      rests: sourceRows(objektivFinansiering, [row]),
    })),
  );

/** The four figures: families and bill from year to year, the price of each, how many they are, and who pays. */
export function figures(told: ToldBills, payers: Payers) {
  const { rows, steps, last } = told;
  const years = yearSpans(steps.flatMap(({ from, to }) => [from, to]));
  return {
    lead: viewFigure({
      of: changeTable(steps),
      id: "familier-og-regning",
      headline: "Begge gange steg regningen mere end antallet af plejefamilier",
      subtitle: "Ændring fra ét budget til det næste i Socialtilsyn Nord, når prisstigninger er trukket fra",
      views: [
        labelled("Ændring", {
          ...{ measure: "aendring", x: "hvad", order: "kilde", form: "soejler" },
          highlight: steps.map(billIn),
        }),
      ],
      years,
    }),
    price: viewFigure({
      of: priceTable(last),
      id: "pris-pr-plejefamilie",
      headline: "Prisen for tilsyn med én plejefamilie steg begge gange",
      subtitle: "Kroner pr. plejefamilie i to budgetter, begge i det seneste års priser",
      switchLabel: "Vis",
      views: steps.map((step) => ({
        ...labelled(spanOf(step), { measure: "pris", x: "aar", order: "kilde", form: "soejler" }),
        of: priceTable(step),
      })),
      reading: "De to par er i hver sit års kroner og kan ikke sammenlignes med hinanden.",
      anomalies: ["gennemsnitspris-med-nygodkendelser"],
      years,
    }),
    families: viewFigure({
      of: familyTable(told),
      id: "plejefamilier-i-budgettet",
      headline: say`Budgettet gik fra ${told.first.families.before} plejefamilier til ${told.newest.families}`,
      subtitle: "Plejefamilier, som Socialtilsyn Nord regner med. Budgetterne for de andre år har vi ikke",
      views: [labelled("Plejefamilier", { measure: "familier", x: "aar", order: "kilde", form: "soejler" })],
      years: yearSpans(rows.map(({ aar }) => aar)),
    }),
    payers: viewFigure({
      of: paymentTable(payers),
      id: "hvem-betaler-tilsynet",
      headline: say`${payers.most.name} betaler ${payers.most.pays}, ${payers.least.name} ${payers.least.pays}`,
      subtitle: `Hvad kommunerne skal betale for tilsyn med plejefamilier i ${payers.aar}, i kroner`,
      views: [labelled("Betaling", { measure: "beloeb", x: "kommune", form: "soejler" })],
      years: String(payers.aar),
    }),
  };
}
