import magtindberetninger from "../../datasets/magtindberetninger.ts";
import sanktioner from "../../datasets/sanktioner.ts";
import whistleblow from "../../datasets/whistleblow.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import * as col from "../../model/columns.ts";
import { say } from "../../model/words.ts";
import { computedTable, datasetTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Course, Courses } from "./courses.ts";

/** How the three numbers changed from the first year to the last, each named with what it went from and to. */
function changeTable({ rows, first, last, reports, calls, orders }: Courses): RestingTable {
  const isEnd = ({ aar }: { aar: number }): boolean => aar === first || aar === last;
  const named = (name: string, { before, after }: Course): string => `${name}: ${before.text} til ${after.text}`;
  const row = (hvad: "magt" | "henvendelser" | "paabud", { change }: Course, rests: ReturnType<typeof sourceRows>) => ({
    cells: { hvad, aendring: change.account.value },
    rests,
  });
  const counted = {
    magt: rows.reports.filter((one) => isEnd(one) && one.omraade === "alle"),
    henvendelser: rows.calls.filter((one) => isEnd(one) && one.omraade === "alle"),
    paabud: rows.orders.filter((one) => isEnd(one) && isWarned(one)),
  };
  return computedTable(
    {
      hvad: col.choice(
        "Hvad",
        "Det, der er talt.",
        {
          magt: named("Indberetninger om magt", reports),
          henvendelser: named("Henvendelser fra bekymrede", calls),
          paabud: named("Varslede påbud", orders),
        },
        { disjoint: true },
      ),
      aendring: col.change("Ændring", `Ændringen fra ${first} til ${last}.`, "pct.", { decimals: 0 }),
    },
    ["hvad"],
    [
      row("magt", reports, sourceRows(magtindberetninger, counted.magt)),
      row("henvendelser", calls, sourceRows(whistleblow, counted.henvendelser)),
      row("paabud", orders, sourceRows(sanktioner, counted.paabud)),
    ],
  );
}

const isWarned = ({ omraade, sanktion, trin }: Courses["rows"]["orders"][number]): boolean =>
  omraade === "tilbud" && sanktion === "paabud" && trin === "varslet";

/** The three figures of the story: the numbers of which two fall, where the reports come from, and who calls. */
export function figures(told: Courses) {
  const { rows, first, last, reports, adultShare, fostered, calls, fewerCallsIn, isShown } = told;
  return {
    lead: viewFigure({
      of: changeTable(told),
      id: "tre-tal-om-tryghed",
      headline: say`Indberetninger op ${reports.change}, henvendelser ned ${calls.change}, påbud ned ${told.orders.change}`,
      subtitle: `Ændring fra ${first} til ${last} hos Socialtilsyn Nord`,
      views: [
        labelled("Ændring", {
          ...{ measure: "aendring", x: "hvad", form: "soejler", order: "kilde", highlight: ["magt"] },
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
