import magtindberetninger from "../../datasets/magtindberetninger.ts";
import sanktioner from "../../datasets/sanktioner.ts";
import whistleblow from "../../datasets/whistleblow.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import * as col from "../../model/columns.ts";
import { say } from "../../model/words.ts";
import { computedTable, datasetTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Courses } from "./courses.ts";

const KINDS = {
  magt: "Indberetninger om magt",
  henvendelser: "Henvendelser fra bekymrede",
  paabud: "Varslede påbud",
} as const;

/** The three numbers year by year, in the years that all three have. */
function courseTable({ rows, isShown }: Courses): RestingTable {
  const row = (hvad: keyof typeof KINDS, aar: number, antal: number, rests: ReturnType<typeof sourceRows>) => ({
    cells: { hvad, aar, antal },
    rests,
  });
  return computedTable(
    {
      hvad: col.choice("Hvad", "Det, der er talt.", KINDS, { disjoint: true }),
      aar: col.year("Året."),
      antal: col.count("Antal", "Hvor mange der er talt.", "sager", { flow: true }),
    },
    ["hvad", "aar"],
    [
      ...rows.reports
        .filter((one) => isShown(one) && one.omraade === "alle" && one.indberetninger !== null)
        .map((one) => row("magt", one.aar, one.indberetninger ?? 0, sourceRows(magtindberetninger, [one]))),
      ...rows.calls
        .filter((one) => isShown(one) && one.omraade === "alle")
        .map((one) => row("henvendelser", one.aar, one.henvendelser, sourceRows(whistleblow, [one]))),
      ...rows.orders
        .filter(
          (one) => isShown(one) && one.omraade === "tilbud" && one.sanktion === "paabud" && one.trin === "varslet",
        )
        .map((one) => row("paabud", one.aar, one.antal, sourceRows(sanktioner, [one]))),
    ],
  );
}

/** The three figures of the story: the numbers of which two fall, where the reports come from, and who calls. */
export function figures(told: Courses) {
  const { rows, last, reports, adultShare, fostered, calls, fewerCallsIn, isShown } = told;
  return {
    lead: viewFigure({
      of: courseTable(told),
      id: "tre-tal-om-tryghed",
      headline: say`Indberetninger op ${reports.change}, henvendelser ned ${calls.change}, påbud ned ${told.orders.change}`,
      subtitle:
        "Indberetninger om magt, henvendelser fra bekymrede og varslede påbud hos Socialtilsyn Nord. Hver figur har sin egen skala.",
      views: [
        labelled("Tre tal", {
          ...{ measure: "antal", x: "aar", facet: "hvad", ownScale: true, order: "kilde", form: "soejler" },
        }),
      ],
    }),
    areas: viewFigure({
      of: datasetTable(
        magtindberetninger,
        rows.reports.filter((row) => isShown(row) && (row.omraade === "boern_unge" || row.omraade === "voksne")),
      ),
      id: "magt-efter-omraade",
      headline: say`${adultShare} af indberetningerne gjaldt voksne i ${last}`,
      subtitle: "Indberetninger om magt i bosteder og andre sociale tilbud hos Socialtilsyn Nord",
      note: say`Plejefamilierne, ${fostered} indberetninger i ${last}, er ikke med i figuren.`,
      views: [
        labelled("Område", { measure: "indberetninger", x: "aar", series: "omraade", order: "kilde", form: "stablet" }),
      ],
      anomalies: ["magt-nord-sikrede-institutioner"],
    }),
    calls: viewFigure({
      of: datasetTable(
        whistleblow,
        rows.calls.filter((row) => row.omraade === "alle" && row.aar <= last),
      ),
      id: "henvendelser-over-tid",
      headline:
        fewerCallsIn === undefined
          ? say`Henvendelserne faldt fra ${calls.before} til ${calls.after}`
          : `Så få henvendelser som i ${last} har vi ikke set siden ${fewerCallsIn}`,
      subtitle: "Henvendelser fra bekymrede til Socialtilsyn Nords whistleblowerordning",
      ...(told.isOfOthers && {
        note: "Henvendelserne gælder også plejefamilier og firmaer, der ansætter hjælpere til mennesker med handicap (BPA).",
      }),
      views: [labelled("Henvendelser", { measure: "henvendelser", x: "aar", form: "linjer" })],
    }),
  };
}
