import { min } from "d3";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import optag from "../../datasets/velfaerdsuddannelser-optag.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure, toldYears } from "../../figures/view-figure.ts";
import { spelled } from "../../lib/format.ts";
import * as col from "../../model/columns.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { NURSE, type Admission, type ToldAdmissions } from "./admissions.ts";
import { dotColumns } from "./dot-columns.ts";

/** Everyone who was admitted as a nurse, year by year, and those that the newest year lacks of the fullest. */
function leadFigure({ rows, years, last, of, peak }: ToldAdmissions): FigureSpec {
  const shown: Admission[] = rows.filter(({ uddannelse }) => uddannelse === NURSE);
  const from = { sources: sourceIdsOf(shown), years: toldYears(shown) };
  return {
    id: "optaget-som-sygeplejerske",
    headline: say`${peak.after} kom ind på sygeplejerskeuddannelsen i ${last}, færrest i ${spelled(years.length)} år`,
    subtitle: "Optaget på uddannelsen i Region Sjælland. Hver prik er en studerende.",
    views: [
      {
        value: "optaget",
        label: "Optaget",
        chart: dotColumns(
          years.map((aar) => ({
            name: String(aar),
            count: of(NURSE, aar).value,
            colour: aar === last ? "var(--contrast)" : "var(--context)",
            ...(aar === last
              ? { lacking: { count: peak.fewer.value, text: `${peak.fewer.text} færre end i ${peak.from}` } }
              : {}),
          })),
          {
            counted: "optaget",
            titles: { name: "År", count: "Optaget", lacking: `Færre end i ${peak.from}` },
          },
        ),
        ...from,
      },
    ],
    rests: sourceRows(optag, shown),
    datasets: [optag.id],
    ...from,
  };
}

/** How much each education has lost, from each of the earlier years to the newest. */
const fallTable = ({ rows, earlier, educations, fall, last }: ToldAdmissions): RestingTable =>
  computedTable(
    {
      fra: col.category("Fra", "Det år, der regnes fra."),
      uddannelse: col.category("Uddannelse", "Uddannelsen."),
      aendring: col.change("Ændring", "Ændringen i antallet af optagne.", "pct.", { decimals: 1 }),
    },
    ["fra", "uddannelse"],
    earlier.flatMap((aar) =>
      educations.map((education) => ({
        cells: { fra: String(aar), uddannelse: education, aendring: fall(education, aar).change },
        rests: sourceRows(
          optag,
          rows.filter((row) => row.uddannelse === education && [aar, last].includes(row.aar)),
        ),
      })),
    ),
  );

function fallFigure(told: ToldAdmissions): FigureSpec {
  const { earlier, educations, fall, last } = told;
  const lowest = min(earlier.flatMap((aar) => educations.map((education) => fall(education, aar).change))) ?? 0;
  return viewFigure({
    of: fallTable(told),
    id: "fald-fra-hvert-aar",
    headline: "Færre nye sygeplejestuderende, uanset hvilket år man regner fra",
    subtitle: `Ændring i optaget frem til ${last} på ${spelled(educations.length)} uddannelser i Region Sjælland`,
    switchLabel: "Regn fra",
    views: earlier.map((aar) =>
      labelled(`Fra ${aar}`, {
        ...{ measure: "aendring", x: "uddannelse", form: "soejler", highlight: [NURSE], scale: [lowest, 0] },
        filters: { fra: [String(aar)] },
      }),
    ),
    years: toldYears(told.rows),
  });
}

/** How many were admitted to each education, year by year. */
const yearTable = ({ rows }: ToldAdmissions): RestingTable =>
  computedTable(
    {
      aar: col.year("Det år, de studerende er optaget."),
      uddannelse: col.category("Uddannelse", "Uddannelsen.", { disjoint: true }),
      optagne: col.count("Optaget", "Studerende, der kom ind.", "optagne", { flow: true }),
    },
    ["aar", "uddannelse"],
    rows.map((row) => ({
      cells: { aar: row.aar, uddannelse: row.uddannelse, optagne: row.optagne },
      rests: sourceRows(optag, [row]),
    })),
  );

const allFigure = (told: ToldAdmissions): FigureSpec =>
  viewFigure({
    of: yearTable(told),
    id: "optaget-paa-hver-uddannelse",
    headline: `Alle ${spelled(told.educations.length)} hold var mindre i ${told.last} end i noget af årene før`,
    subtitle: "Optaget på uddannelserne i Region Sjælland",
    views: [
      labelled("Optaget", { measure: "optagne", x: "aar", series: "uddannelse", form: "linjer", highlight: [NURSE] }),
    ],
    years: toldYears(told.rows),
  });

/** The three figures: those who became fewer, all educations year by year, and how much depends on the year. */
export const figures = (admissions: ToldAdmissions) => ({
  lead: leadFigure(admissions),
  all: allFigure(admissions),
  falls: fallFigure(admissions),
});
