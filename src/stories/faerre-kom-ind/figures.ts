import { min } from "d3";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import laerepladser from "../../datasets/sosu-laerepladser.ts";
import optag from "../../datasets/velfaerdsuddannelser-optag.ts";
import { doubtedTable } from "../../figures/doubted-table.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure, toldYears } from "../../figures/view-figure.ts";
import { quantityInWords } from "../../lib/quantity.ts";
import * as col from "../../model/columns.ts";
import { perInhabitants } from "../../model/per-inhabitants.ts";
import type { Row } from "../../model/row.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { NURSE, type Admission, type ToldAdmissions } from "./admissions.ts";
import { dotColumns } from "./dot-columns.ts";
import { mirror } from "./mirror.ts";
import { TRAININGS, type ToldPlaces } from "./places.ts";

/** Everyone who was admitted as a nurse, year by year, and those that the newest year lacks of the fullest. */
function leadFigure({ rows, years, last, of, peak }: ToldAdmissions): FigureSpec {
  const shown: Admission[] = rows.filter(({ uddannelse }) => uddannelse === NURSE);
  const from = { sources: sourceIdsOf(shown), years: toldYears(shown) };
  return {
    id: "optaget-som-sygeplejerske",
    headline: say`${peak.after} kom ind på sygeplejerskeuddannelsen i ${last}. I ${peak.from} var det ${peak.before}`,
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
  const { earlier, educations, fall, last, range } = told;
  const lowest = min(earlier.flatMap((aar) => educations.map((education) => fall(education, aar).change))) ?? 0;
  return viewFigure({
    of: fallTable(told),
    id: "fald-fra-hvert-aar",
    headline: say`Faldet for sygeplejersker er fra ${range.least} til ${range.most}, alt efter hvor man begynder`,
    subtitle: `Ændring i optaget frem til ${last} på fire uddannelser i Region Sjælland`,
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

/** The places of both years, one the mirror image of the other. */
function mirrorFigure({ planned, year, before, all, places }: ToldPlaces): FigureSpec {
  const shown = planned.flatMap(({ rows }) => rows);
  const from = { sources: sourceIdsOf(shown), years: toldYears(shown) };
  return {
    id: "laerepladser-i-spejlet",
    headline: say`${all} lærepladser i ${places} kommuner, og ingen er flyttet`,
    subtitle: `Planlagte lærepladser på SOSU-uddannelserne i Nordjylland, ${before} til venstre og ${year} til højre`,
    views: [
      {
        value: "spejl",
        label: "Lærepladser",
        chart: mirror(
          planned.map((one) => ({
            ...{ code: String(one.kommunekode), name: one.name },
            left: TRAININGS.map((training) => one.before[training]),
            right: TRAININGS.map((training) => one.now[training]),
          })),
          {
            parts: [
              { name: "hjælpere", colour: "var(--series-1)" },
              { name: "assistenter", colour: "var(--series-2)" },
            ],
            years: [String(before), String(year)],
            ...{ unit: "lærepladser", rowTitle: "Kommune" },
          },
        ),
        ...from,
      },
    ],
    note: "Region Nordjyllands egne lærepladser er ikke med i tabellen. Kommunerne er optalt af os.",
    rests: sourceRows(laerepladser, shown),
    datasets: [laerepladser.id],
    ...from,
  };
}

/** The places of the newest plan for each 10,000 inhabitants; hollow where they are few. */
function rateFigure({ planned, year, counted, few, bottom, countedSaid }: ToldPlaces): FigureSpec {
  const table = computedTable(
    {
      ...col.kommune("Kommunen."),
      pladser: col.rate("Lærepladser", "Planlagte lærepladser efter indbyggertal.", perInhabitants("pladser"), {
        decimals: 1,
      }),
    },
    ["kommune"],
    planned.map((one) => ({
      cells: { kommune: one.name, kommunekode: one.kommunekode, pladser: one.rate.value },
      rests: [
        ...sourceRows(
          laerepladser,
          one.rows.filter(({ aar }) => aar === year),
        ),
        ...sourceRows(flygtninge, one.people),
      ],
    })),
  );
  const alsoDoubted = ({ kommunekode }: Row) => {
    const own = few.find((one) => one.kommunekode === kommunekode);
    if (!own) return undefined;
    const reason = `kun ${quantityInWords(own.all.value, "lærepladser")}`;
    return {
      reason,
      note: "Et hult mærke er en kommune med så få pladser, at én mere eller mindre flytter det langt.",
    };
  };
  const doubted = doubtedTable(table, { measure: "pladser", alsoDoubted }, []);
  return viewFigure({
    of: doubted?.table ?? table,
    doubts: doubted?.doubts ?? [],
    id: "laerepladser-efter-indbyggere",
    headline: say`For sin størrelse skal ${bottom.name} have færrest lærepladser`,
    subtitle: say`Planlagte lærepladser på SOSU-uddannelserne i ${year} ${perInhabitants("")}, opgjort efter folketallet i ${countedSaid}`,
    views: [
      labelled("Pladser", {
        ...{ measure: "pladser", x: "kommune", form: "soejler", highlight: [bottom.name] },
        ...(doubted ? { doubt: doubted.doubt } : {}),
      }),
    ],
    years: `${year} (indbyggere ${counted})`,
  });
}

/** The four figures: those who became fewer, how much depends on the year, what has not moved, and how it lies for the size of each. */
export const figures = (admissions: ToldAdmissions, places: ToldPlaces) => ({
  lead: leadFigure(admissions),
  falls: fallFigure(admissions),
  mirror: mirrorFigure(places),
  rates: rateFigure(places),
});
