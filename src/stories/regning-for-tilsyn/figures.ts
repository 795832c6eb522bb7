import forudsaetninger from "../../datasets/aktivitetsforudsaetninger.ts";
import portefoelje from "../../datasets/tilsynets-portefoelje.ts";
import tilsynsbesoeg from "../../datasets/tilsynsbesoeg.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import * as col from "../../model/columns.ts";
import type { ValueFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Step } from "./bills.ts";
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

/** The visits of two annual reports, with whether anyone was at home. */
const turnTable = ({ made, later }: ToldVisits): RestingTable =>
  computedTable(
    {
      aar: col.year("Årsrapportens år."),
      hjemme: col.choice(
        "Udfald",
        "Om tilsynet traf nogen hjemme.",
        { nogen: "Der var nogen hjemme", ingen: "Ingen hjemme" },
        { disjoint: true },
      ),
      besoeg: col.count("Besøg", "Besøg hos plejefamilier.", "besøg", { flow: true }),
    },
    ["aar", "hjemme"],
    [made, later].flatMap(({ aar, met, unmet, rows }) => {
      const rests = sourceRows(tilsynsbesoeg, rows.visits);
      return [
        { cells: { aar, hjemme: "nogen" as const, besoeg: met.value }, rests },
        { cells: { aar, hjemme: "ingen" as const, besoeg: unmet.value }, rests },
      ];
    }),
  );

/** The two figures: visits planned and counted, and how many later visits met anyone. */
export function figures(first: Step, visits: ToldVisits, { more }: Turn) {
  const { after, made, later } = visits;
  return {
    lead: viewFigure({
      of: visitTable(visits, first),
      id: "besoeg-i-budget-og-virkelighed",
      headline: say`Budgettet sagde ${after} besøg. Optalt blev det ${made.each}, eller ${made.eachWithApplicants} med ansøgere`,
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
      of: turnTable(visits),
      id: "besoeg-og-lukkede-doere",
      headline: say`De kørte ${more.visits} flere gange. Kun ${more.met} flere gange var nogen hjemme`,
      subtitle: say`Besøg hos plejefamilier i Socialtilsyn Nord, ${made.year} og ${later.year}`,
      views: [
        labelled("Besøg", {
          ...{ measure: "besoeg", x: "aar", series: "hjemme", order: "kilde", form: "stablet" },
          highlight: ["ingen"],
        }),
      ],
      years: `${made.aar} og ${later.aar}`,
    }),
  };
}
