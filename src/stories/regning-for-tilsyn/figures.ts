import forudsaetninger from "../../datasets/aktivitetsforudsaetninger.ts";
import gennemsnitspris from "../../datasets/gennemsnitspris-pr-plejefamilie.ts";
import objektivFinansiering from "../../datasets/objektiv-finansiering.ts";
import portefoelje from "../../datasets/tilsynets-portefoelje.ts";
import tilsynsbesoeg from "../../datasets/tilsynsbesoeg.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import * as col from "../../model/columns.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Step, ToldBills } from "./bills.ts";
import type { Payers } from "./payers.ts";
import type { ToldVisits } from "./visits.ts";

const madeIn = ({ to }: Step): string => `Det blev til i ${to}`;

/** The visits to each family, as two budgets have them and as they were made. */
const visitTable = ({ before, after, made, budgets }: ToldVisits, step: Step): RestingTable => {
  const planned = (aar: number, besoeg: number) => ({
    cells: { hvad: `Budget for ${aar}`, besoeg },
    rests: sourceRows(
      forudsaetninger,
      budgets.filter((row) => row.aar === aar),
    ),
  });
  return computedTable(
    {
      hvad: col.category("Hvad", "Det, et budget regner med, eller det, årsrapporten tæller."),
      besoeg: col.rate("Besøg", "Besøg om året hos hver plejefamilie.", "besøg pr. plejefamilie", { decimals: 1 }),
    },
    ["hvad"],
    [
      planned(step.from, before.value),
      planned(step.to, after.value),
      {
        cells: { hvad: madeIn(step), besoeg: made.each.value },
        rests: [...sourceRows(tilsynsbesoeg, made.rows.visits), ...sourceRows(portefoelje, made.rows.families)],
      },
    ],
  );
};

const billIn = ({ from, to }: Step): string => `Regningen, ${from} til ${to}`;

/** How those whom the price is for and the bill changed from one budget to the next. */
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
        {
          cells: { hvad: `Familier og ansøgere, ${step.from} til ${step.to}`, aendring: step.shared.change.value },
          rests,
        },
        { cells: { hvad: billIn(step), aendring: step.bill.change.value }, rests },
      ];
    }),
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

/** The three figures: visits planned and made, families and bill from year to year, and who pays. */
export function figures({ steps, first }: ToldBills, visits: ToldVisits, payers: Payers) {
  const { after, made } = visits;
  return {
    lead: viewFigure({
      of: visitTable(visits, first),
      id: "besoeg-i-budget-og-virkelighed",
      headline: say`Budgettet sagde ${after} besøg. Det blev til ${made.each}`,
      subtitle:
        "Besøg om året hos hver plejefamilie i Socialtilsyn Nord. De aflagte besøg er delt med antallet af familier ved årets udgang, og de forgæves er talt med",
      views: [
        labelled("Besøg", {
          ...{ measure: "besoeg", x: "hvad", order: "kilde", form: "soejler" },
          highlight: [madeIn(first)],
        }),
      ],
      note: say`Ansøgere er en opgave for sig i budgettet, så de ${made.applicants} besøg hos dem er ikke talt med. Var de det, blev det ${made.eachWithApplicants} for hver plejefamilie.`,
      years: yearSpans([first.from, first.to]),
    }),
    bill: viewFigure({
      of: changeTable(steps),
      id: "familier-og-regning",
      headline: "Regningen steg mere end antallet af familier og ansøgere",
      subtitle: "Ændring fra ét budget til det næste i Socialtilsyn Nord, når prisstigninger er trukket fra",
      views: [
        labelled("Ændring", {
          ...{ measure: "aendring", x: "hvad", order: "kilde", form: "soejler" },
          highlight: steps.map(billIn),
        }),
      ],
      anomalies: ["gennemsnitspris-med-nygodkendelser"],
      years: yearSpans(steps.flatMap(({ from, to }) => [from, to])),
    }),
    payers: viewFigure({
      of: paymentTable(payers),
      id: "hvem-betaler-tilsynet",
      headline: say`${payers.most.name} skulle betale ${payers.most.pays}, ${payers.least.name} ${payers.least.pays}`,
      subtitle: `Kommunernes del af regningen for tilsyn med plejefamilier i ${payers.aar}, i kroner`,
      views: [labelled("Betaling", { measure: "beloeb", x: "kommune", form: "soejler" })],
      years: String(payers.aar),
    }),
  };
}
