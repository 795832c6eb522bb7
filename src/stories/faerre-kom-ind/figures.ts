import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import optag from "../../datasets/velfaerdsuddannelser-optag.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure, toldYears } from "../../figures/view-figure.ts";
import { number, spelled } from "../../lib/format.ts";
import * as col from "../../model/columns.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Admission, Education, ToldAdmissions } from "./admissions.ts";
import { dotColumns } from "./dot-columns.ts";

/** What each education is called where there is little room. */
const SHORT: Record<Education, string> = {
  Folkeskolelærer: "Lærer",
  Pædagog: "Pædagog",
  Socialrådgiver: "Socialrådgiver",
  Sygeplejerske: "Sygeplejerske",
};

/** Everyone who was admitted in the newest year, and those that it lacks of the year before. */
function leadFigure({ rows, last, previous, falls, together }: ToldAdmissions): FigureSpec {
  const shown: Admission[] = rows.filter(({ aar }) => aar === last || aar === previous);
  const from = { sources: sourceIdsOf(shown), years: toldYears(shown) };
  return {
    id: "faerre-paa-et-aar",
    headline: say`Der kom ${together.fewer} færre ind. Flest mangler hos sygeplejerskerne`,
    subtitle: `Hver prik er én, der blev optaget i Region Sjælland i ${last}. Hver ring er én færre end året før.`,
    views: [
      {
        value: "optaget",
        label: "Optaget",
        chart: dotColumns(
          falls.map(({ education, after, fewer }) => ({
            name: SHORT[education],
            count: after.value,
            colour: "var(--contrast)",
            lacking: { count: fewer.value, text: `${number(fewer.value)} færre` },
          })),
          { counted: "optaget", titles: { name: "Uddannelse", count: "Optaget", lacking: `Færre end i ${previous}` } },
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
    id: "optaget-aar-for-aar",
    headline: say`De ${spelled(told.educations.length)} hold var tilsammen på ${told.together.after}, færrest i ${spelled(told.years.length)} år`,
    subtitle: "Optaget på uddannelserne i Region Sjælland",
    views: [
      labelled("Optaget", { measure: "optagne", x: "aar", series: "uddannelse", form: "stablet", order: "kilde" }),
    ],
    years: toldYears(told.rows),
  });

/** How much smaller each class became since a year, in per cent. */
const changeTable = ({ rows, last }: ToldAdmissions, falls: ToldAdmissions["falls"]): RestingTable =>
  computedTable(
    {
      uddannelse: col.category("Uddannelse", "Uddannelsen."),
      aendring: col.change("Ændring", "Ændringen i, hvor mange der blev optaget.", "pct.", { decimals: 0 }),
    },
    ["uddannelse"],
    falls.map(({ education, from, change }) => ({
      cells: { uddannelse: education, aendring: change },
      rests: sourceRows(
        optag,
        rows.filter(({ uddannelse, aar }) => uddannelse === education && (aar === from || aar === last)),
      ),
    })),
  );

function changeFigure(told: ToldAdmissions): FigureSpec {
  const { previous, base, falls, fallsSinceBase, last } = told;
  const view = (from: number, those: ToldAdmissions["falls"]) => ({
    ...labelled(`Fra ${from}`, { measure: "aendring", x: "uddannelse", form: "soejler", order: "kilde" }),
    of: changeTable(told, those),
  });
  return viewFigure({
    of: changeTable(told, falls),
    id: "aendring-i-procent",
    headline: "Sygeplejerskernes hold faldt mest, socialrådgivernes mindst",
    subtitle: `Ændring i procent frem til ${last}. Bilaget regner selv fra de to år`,
    switchLabel: "Regnet fra",
    views: [view(previous, falls), view(base, fallsSinceBase)],
    years: toldYears(told.rows.filter(({ aar }) => [previous, base, last].includes(aar))),
  });
}

/** The three figures: those who became fewer, all of them year by year, and the falls in per cent. */
export const figures = (admissions: ToldAdmissions) => ({
  lead: leadFigure(admissions),
  all: allFigure(admissions),
  change: changeFigure(admissions),
});
