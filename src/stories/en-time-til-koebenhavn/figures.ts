import { sort } from "d3";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import projekter from "../../datasets/infrastrukturplan-projekter.ts";
import rejsetider from "../../datasets/rejsetider.ts";
import trafikoensker from "../../datasets/trafikoensker.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { doubtedTable } from "../../figures/doubted-table.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import * as col from "../../model/columns.ts";
import { begins } from "../../model/fact.ts";
import { joinedWords, say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { onTheTrain } from "./journeys.ts";
import { projectTiles } from "./project-tiles.ts";
import type { Promised } from "./told-promise.ts";
import { tracks } from "./tracks.ts";

const TRACKS = {
  to: "København",
  say: onTheTrain,
  titles: { from: "Fra", promised: "Lovet højst", driven: "Rejsetid, omkring" },
};
const TITLES = { group: "Slags", project: "Projekt", outcome: "Hvad der blev af det" };

/** The promise and the time on the train. */
function leadFigure({ ways, projects: { year } }: Promised): FigureSpec {
  const journeys = ways.flatMap((way) => way.rows);
  const lines = ways.map(({ from, today, promised }) => ({ from, minutes: today.value, promised: promised.value }));
  const [first] = ways;
  const read = { sources: sourceIdsOf(journeys), years: "rejsetider uden dato" };
  const others = ways.slice(1).map(({ from, longer }) => say`${from}: ${longer}`);
  return {
    id: "en-time-lovet",
    headline: joinedWords([say`${first.from}: ${first.longer} minutter over timen`, ...others], ". "),
    subtitle: `Hurtigste rejsetid med tog til København, oplyst før trafikaftalen fra juni ${year}`,
    views: [{ value: "rejsen", label: "Rejsen", chart: tracks(lines, TRACKS), ...read }],
    note: say`Oplægget skriver »ca. ${first.printed} minutter fra det lovede« om begge byer, og oversigten, at især ${first.from} var langt fra. Der kan altså være lovet mindre end en time derfra. Vi regner fra timen.`,
    rests: sourceRows(rejsetider, journeys),
    datasets: [rejsetider.id],
    ...read,
  };
}

/** What came into the agreement and what did not, with the promise among the latter. */
function listFigure({ projects: { publicly, byRoad, year, rows, hour } }: Promised): FigureSpec {
  const read = { sources: sourceIdsOf(rows), years: String(year) };
  return {
    id: "med-eller-ikke-med",
    headline: say`${begins(publicly.inWords("nej"))} af ${publicly.all} projekter til tog og bus var ikke med. Timen var ét af dem`,
    subtitle: `Hvad der blev af projekterne i trafikaftalen, ifølge en oversigt fra august ${year}`,
    views: [
      {
        value: "listen",
        label: "Listen",
        chart: projectTiles([publicly, byRoad], TITLES, { project: hour.projekt, label: "En time til København" }),
        ...read,
      },
    ],
    note: "Projekterne er optalt af os.",
    rests: sourceRows(projekter, rows),
    datasets: [projekter.id],
    ...read,
  };
}

/** The name of the step towards the promise where it stands beside projects that were given money. */
const STEP = "Ikke med: hurtigere tog mod Kalundborg";
/** Why its bar is hollow: it is a price, and was not given. */
const WISHED = { reason: "kom ikke med", note: "Den hule søjle er en pris. Pengene blev ikke givet." };

/** What each railway and road was given, and what a step towards the promise was to cost. */
const moneyTable = ({ money: { rail, roads, timemodel, price } }: Promised): RestingTable =>
  computedTable(
    {
      projekt: col.category("Projekt", "Hvad pengene er til."),
      beloeb: col.amount("Beløb", "Beløbet i aftalen, eller det, der var bedt om.", "mia. kr.", { decimals: 2 }),
    },
    ["projekt"],
    [
      { cells: { projekt: STEP, beloeb: price.value / 1000 }, rests: sourceRows(trafikoensker, [timemodel]) },
      ...sort([...rail.rows, ...roads.rows], (row) => -(row.beloeb_mia_kr ?? 0)).map((row) => ({
        cells: { projekt: row.projekt, beloeb: row.beloeb_mia_kr ?? 0 },
        rests: sourceRows(projekter, [row]),
      })),
    ],
  );

/** The three figures: the promise, what came into the agreement, and the money. */
export function figures(told: Promised) {
  const { year } = told.projects;
  const plain = moneyTable(told);
  const doubted = doubtedTable(
    plain,
    { measure: "beloeb", alsoDoubted: ({ projekt }) => (projekt === STEP ? WISHED : undefined) },
    [],
  );
  return {
    lead: leadFigure(told),
    list: listFigure(told),
    money: viewFigure({
      of: doubted?.table ?? plain,
      doubts: doubted?.doubts ?? [],
      id: "penge-til-baner-og-veje",
      headline: say`Et skridt mod timen ville koste ${told.money.price} mio. kr. Ring Syd fik ${told.money.ring.given} mia.`,
      subtitle: `Mia. kr. til baner og veje i aftalen fra ${year}, og prisen på hurtigere tog mod Kalundborg ifølge oplægget`,
      views: [
        labelled(
          "Mia. kr.",
          {
            x: "projekt",
            measure: "beloeb",
            form: "soejler",
            order: "kilde",
            highlight: [STEP],
            ...(doubted ? { doubt: doubted.doubt } : {}),
          },
          "beloeb",
        ),
      ],
      note: "Puljer for hele landet er ikke vist. Prisen på hurtigere tog står i oplægget som et skøn. Hvem der har lavet det, står der ikke.",
      anomalies: ["ring-syd-pris"],
    }),
  };
}
