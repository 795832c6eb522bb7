import { least } from "d3";
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

/** The promise with what came of it, and what came into the agreement, in two steps. */
function leadFigure({ ways, projects: { publicly, byRoad, year, rows } }: Promised): FigureSpec {
  const journeys = ways.flatMap((way) => way.rows);
  const lines = ways.map(({ from, today, promised }) => ({ from, minutes: today.value, promised: promised.value }));
  const undated = { sources: sourceIdsOf(journeys), years: "rejsetider uden dato" };
  const agreed = { sources: sourceIdsOf(rows), years: String(year) };
  const [first] = ways;
  const shortest = least(ways, ({ longer }) => longer.value) ?? first;
  const listed = (words: (way: (typeof ways)[number]) => ReturnType<typeof say>) =>
    joinedWords(ways.map(words), " og ");
  return {
    id: "en-time-lovet",
    headline: say`Toget tog ${shortest.longer} minutter mere end timen, eller endnu længere`,
    subtitle: `Rejsetid med tog til København, og projekter i oversigten over Infrastrukturplan 2035 fra ${year}`,
    byScrolling: true,
    alone: "rejsen",
    views: [
      {
        value: "rejsen",
        label: "Rejsen",
        chart: tracks(lines, TRACKS),
        headline: say`Rejsen: Fra byer i hver sin ende af Region Sjælland skulle toget nå København på højst ${first.promised}. I virkeligheden varede den hurtigste tur omkring ${listed(({ today, from }) => say`${today} fra ${from}`)}.`,
        ...undated,
      },
      {
        value: "listen",
        label: "Listen",
        chart: projectTiles([publicly, byRoad], TITLES),
        headline: say`Listen: I august ${year} gjorde en oversigt status for ${publicly.all} projekter til tog og bus og ${byRoad.all} til veje. ${begins(publicly.inWords("nej"))} til tog og bus var ikke kommet med. En time til København var et af dem.`,
        ...agreed,
      },
    ],
    note: say`Jo længere spor, jo længere tur. Oplægget skriver »ca. ${first.printed} minutter fra det lovede« om begge byer, og oversigten, at især ${first.from} var langt fra. Der kan altså være lovet mindre end en time derfra. Vi regner fra timen.`,
    rests: [...sourceRows(rejsetider, journeys), ...sourceRows(projekter, rows)],
    datasets: [rejsetider.id, projekter.id],
    sources: sourceIdsOf([...journeys, ...rows]),
    years: `${year}, rejsetiderne uden dato`,
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
      ...[...rail.rows, ...roads.rows].map((row) => ({
        cells: { projekt: row.projekt, beloeb: row.beloeb_mia_kr ?? 0 },
        rests: sourceRows(projekter, [row]),
      })),
    ],
  );

/** The two figures: the promise in two steps, and the money. */
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
