import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { kommune } from "../../catalogue.ts";
import laerepladser from "../../datasets/sosu-laerepladser.ts";
import optag from "../../datasets/velfaerdsuddannelser-optag.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure, toldYears } from "../../figures/view-figure.ts";
import { spelled } from "../../lib/format.ts";
import * as col from "../../model/columns.ts";
import { kommuneName } from "../../model/kommune.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { NURSE, type Admission, type ToldAdmissions } from "./admissions.ts";
import { dotColumns } from "./dot-columns.ts";
import type { ToldPlaces } from "./places.ts";

/** Everyone who was admitted as a nurse, year by year, and those that the newest year lacks of the one that is reckoned from. */
function leadFigure({ rows, years, last, of, base }: ToldAdmissions): FigureSpec {
  const shown: Admission[] = rows.filter(({ uddannelse }) => uddannelse === NURSE);
  const from = { sources: sourceIdsOf(shown), years: toldYears(shown) };
  return {
    id: "optaget-som-sygeplejerske",
    headline: say`På sygeplejerskeuddannelsen kom ${base.after} ind i ${last}, færrest i ${spelled(years.length)} år`,
    subtitle: `Hver prik er én, der blev optaget i Region Sjælland. Hver ring er én færre end i ${base.from}.`,
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
              ? { lacking: { count: base.fewer.value, text: `${base.fewer.text} færre end i ${base.from}` } }
              : {}),
          })),
          {
            counted: "optaget",
            titles: { name: "År", count: "Optaget", lacking: `Færre end i ${base.from}` },
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
    views: [labelled("Optaget", { measure: "optagne", x: "aar", series: "uddannelse", form: "linjer" })],
    years: toldYears(told.rows),
  });

/** The places that each municipality was to have in the newest plan, by training. */
const placeTable = ({ rows, year }: ToldPlaces): RestingTable =>
  computedTable(
    {
      kommune: col.category("Kommune", "Kommunen.", { disjoint: true }),
      uddannelse: col.choice(
        "Uddannelse",
        "Uddannelsen, lærepladsen er til.",
        { hjaelper: "Hjælpere", assistent: "Assistenter" },
        { disjoint: true },
      ),
      laerepladser: col.count("Lærepladser", "Planlagte lærepladser.", "lærepladser"),
    },
    ["kommune", "uddannelse"],
    rows
      .filter(({ aar }) => aar === year)
      .map((row) => ({
        cells: {
          kommune: kommuneName(kommune(row.kommunekode)),
          uddannelse: row.uddannelse,
          laerepladser: row.laerepladser,
        },
        rests: sourceRows(
          laerepladser,
          rows.filter(({ kommune, uddannelse }) => kommune === row.kommune && uddannelse === row.uddannelse),
        ),
      })),
  );

const placesFigure = (told: ToldPlaces): FigureSpec =>
  viewFigure({
    of: placeTable(told),
    id: "laerepladser-i-planen",
    headline: say`${told.most.name} skulle have ${told.most.places} af de ${told.all} lærepladser`,
    subtitle: `Planlagte lærepladser på SOSU-uddannelserne i Nordjylland, ${told.year}`,
    views: [labelled("Lærepladser", { measure: "laerepladser", x: "kommune", series: "uddannelse", form: "stablet" })],
    note: "Region Nordjyllands egne lærepladser er ikke med i tabellen. Kommunerne er optalt af os.",
  });

/** The three figures: those who became fewer, all educations year by year, and the places that did not move. */
export const figures = (admissions: ToldAdmissions, places: ToldPlaces) => ({
  lead: leadFigure(admissions),
  all: allFigure(admissions),
  places: placesFigure(places),
});
