import forudsaetninger from "../../datasets/aktivitetsforudsaetninger.ts";
import objektivFinansiering from "../../datasets/objektiv-finansiering.ts";
import portefoelje from "../../datasets/tilsynets-portefoelje.ts";
import tilsynsbesoeg from "../../datasets/tilsynsbesoeg.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import * as col from "../../model/columns.ts";
import type { ValueFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Step, ToldBills } from "./bills.ts";
import type { Turn } from "./turn.ts";
import type { Made, ToldVisits } from "./visits.ts";

/** What an annual report counts, within a table. */
const countedIn = ({ aar }: Made): string => `Årsrapporten for ${aar}`;

const withApplicants = (made: Made): string => `${countedIn(made)}, med ansøgere`;

/** The visits to each family, as two budgets have them and as an annual report counts them, without and with applicants. */
const visitTable = ({ before, after, made, budgets }: ToldVisits, { from, to }: Step): RestingTable => {
  const planned = (aar: number, besoeg: number) => ({
    cells: { hvad: `Budgettet for ${aar}`, besoeg },
    rests: sourceRows(
      forudsaetninger,
      budgets.filter((row) => row.aar === aar),
    ),
  });
  const counted = (hvad: string, { value }: ValueFact, visits: Made["rows"]["visits"], { rows }: Made) => ({
    cells: { hvad, besoeg: value },
    rests: [...sourceRows(tilsynsbesoeg, visits), ...sourceRows(portefoelje, rows.families)],
  });
  return computedTable(
    {
      hvad: col.category("Hvad", "Det, et budget regner med, eller det, en årsrapport tæller."),
      besoeg: col.rate("Besøg", "Besøg om året hos hver plejefamilie.", "besøg pr. plejefamilie", { decimals: 2 }),
    },
    ["hvad"],
    [
      planned(from, before.value),
      planned(to, after.value),
      counted(countedIn(made), made.each, made.rows.visits, made),
      counted(withApplicants(made), made.eachWithApplicants, made.rows.all, made),
    ],
  );
};

const billOf = ({ then, now }: Turn): string =>
  `Regningen, ikke renset for prisstigninger: fra ${then.sum.text} til ${now.sum.text}`;
const visitsOf = ({ made, later }: ToldVisits): string => `Besøg: fra ${made.all.text} til ${later.all.text}`;
const metOf = ({ made, later }: ToldVisits): string =>
  `Besøg, der ikke var forgæves: fra ${made.met.text} til ${later.met.text}`;

/** How the bill, the families and the visits changed from one annual report to the other. */
const turnTable = (turn: Turn, visits: ToldVisits): RestingTable => {
  const { made, later } = visits;
  return computedTable(
    {
      hvad: col.category("Hvad", "Det, der blev mere eller mindre."),
      aendring: col.change("Ændring", "Ændring fra det ene år til det andet.", "pct.", { decimals: 1 }),
    },
    ["hvad"],
    [
      {
        cells: { hvad: billOf(turn), aendring: turn.bill.value },
        rests: sourceRows(objektivFinansiering, [...turn.then.rows, ...turn.now.rows]),
      },
      {
        cells: {
          hvad: `Familier: fra ${made.families.text} til ${later.families.text}`,
          aendring: turn.families.value,
        },
        rests: sourceRows(portefoelje, [...made.rows.families, ...later.rows.families]),
      },
      {
        cells: { hvad: visitsOf(visits), aendring: turn.visits.value },
        rests: sourceRows(tilsynsbesoeg, [...made.rows.visits, ...later.rows.visits]),
      },
      {
        cells: { hvad: metOf(visits), aendring: turn.met.value },
        rests: sourceRows(tilsynsbesoeg, [...made.rows.visits, ...later.rows.visits]),
      },
    ],
  );
};

/** The two figures: visits planned and counted, and what the bill and the visits came to later. */
export function figures({ first }: ToldBills, visits: ToldVisits, turn: Turn) {
  const { before, after, made, later } = visits;
  return {
    lead: viewFigure({
      of: visitTable(visits, first),
      id: "besoeg-i-budget-og-virkelighed",
      headline: say`Budgettet sagde ${after} besøg. Det blev til under ${before}`,
      subtitle:
        "Besøg om året hos hver plejefamilie i Socialtilsyn Nord. De talte besøg er delt med antallet af familier ved årets udgang, og de forgæves er med",
      views: [
        labelled("Besøg", {
          ...{ measure: "besoeg", x: "hvad", order: "kilde", form: "soejler" },
          highlight: [countedIn(made), withApplicants(made)],
        }),
      ],
      years: yearSpans([first.from, first.to]),
    }),
    turn: viewFigure({
      of: turnTable(turn, visits),
      id: "regning-og-besoeg",
      headline: "Regningen blev mindre, og der kom næsten ikke flere besøg ud af turene",
      subtitle: say`Ændring fra ${made.year} til ${later.year} i Socialtilsyn Nord`,
      views: [
        labelled("Ændring", {
          ...{ measure: "aendring", x: "hvad", order: "kilde", form: "soejler" },
        }),
      ],
      years: `${made.aar} og ${later.aar}`,
    }),
  };
}
