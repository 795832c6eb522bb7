import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import projekter from "../../datasets/infrastrukturplan-projekter.ts";
import puljer from "../../datasets/infrastrukturplan-puljer.ts";
import rejsetider from "../../datasets/rejsetider.ts";
import trafikoensker from "../../datasets/trafikoensker.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import * as col from "../../model/columns.ts";
import { begins } from "../../model/fact.ts";
import { joinedWords, say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { onTheTrain } from "./journeys.ts";
import { openOf } from "./pools.ts";
import type { Promised } from "./told-promise.ts";
import { tracks } from "./tracks.ts";
import { wishList } from "./wish-list.ts";
import { wishTiles } from "./wish-tiles.ts";

const TRACKS = {
  to: "København",
  say: onTheTrain,
  titles: { from: "Fra", promised: "Lovet højst", driven: "Rejsetid, omkring" },
};
const TILES = { titles: { group: "Ønsker til", all: "Ønsker" } };

/** The promise, what came of it, what was asked for and what was given, in four steps. */
function leadFigure({ ways, wishes }: Promised): FigureSpec {
  const { publicly, byRoad, year, asked, roads } = wishes;
  const journeys = ways.flatMap(({ rows }) => rows);
  const lines = ways.map(({ from, today, promised }) => ({ from, minutes: today.value, promised: promised.value }));
  const groups = [publicly, byRoad].map(({ name, wishes: own }) => ({
    name,
    outcomes: own.map(({ outcome }) => outcome),
  }));
  const told = (some: readonly { kilde: string }[]) => ({ sources: sourceIdsOf(some), years: String(year) });
  const [first] = ways;
  const listed = (words: (way: (typeof ways)[number]) => ReturnType<typeof say>) =>
    joinedWords(ways.map(words), " og ");
  return {
    id: "en-time-lovet",
    headline: say`${listed(({ longer }) => say`${longer}`)} minutter længere end lovet`,
    subtitle: `Rejsetid med tog til København, og Sjællands ønsker til Infrastrukturplan 2035 fra ${year}`,
    byScrolling: true,
    views: [
      {
        value: "loeftet",
        label: "Løftet",
        chart: tracks(lines, { ...TRACKS, isDriven: false }),
        headline: say`Løftet: Fra byerne yderst på Sjælland og Falster skulle toget nå København på højst ${first.promised}.`,
        ...told(journeys),
      },
      {
        value: "rejsen",
        label: "Rejsen",
        chart: tracks(lines, { ...TRACKS, isDriven: true }),
        headline: say`Rejsen: I virkeligheden varede den hurtigste tur omkring ${listed(({ today, from }) => say`${today} fra ${from}`)}.`,
        ...told(journeys),
      },
      {
        value: "oensket",
        label: "Ønsket",
        chart: wishTiles(groups, { ...TILES, isAnswered: false }),
        headline: say`Ønsket: Regionen og kommunerne bad Folketinget om hjælp. De havde ${publicly.all} ønsker til tog og bus og ${byRoad.all} til veje.`,
        ...told([...asked, ...roads]),
      },
      {
        value: "svaret",
        label: "Svaret",
        chart: wishTiles(groups, { ...TILES, isAnswered: true }),
        headline: say`Svaret: ${begins(byRoad.count("med", "mindre"))} af de ${byRoad.all} veje fik penge. Det gjorde ${publicly.count("med", "mindre")} af de ${publicly.all} ønsker til tog og bus. En time til København var ikke et af dem.`,
        ...told([...asked, ...roads]),
      },
    ],
    note: say`Sporet er så langt som turen. Rejsetiderne er dem, oplægget nævner. Det skriver »ca. ${first.printed} minutter« over det lovede om begge byer, men fra ${first.from} er det ${first.longer}.`,
    rests: [...sourceRows(rejsetider, journeys), ...sourceRows(trafikoensker, asked), ...sourceRows(projekter, roads)],
    datasets: [rejsetider.id, trafikoensker.id, projekter.id],
    ...told([...journeys, ...asked, ...roads]),
  };
}

/** Each wish by name with what became of it. */
function wishFigure({ wishes: { publicly, byRoad, year, asked, roads } }: Promised): FigureSpec {
  const from = { sources: sourceIdsOf([...asked, ...roads]), years: String(year) };
  return {
    id: "hvad-sjaelland-fik",
    headline: say`Vejene fik oftest penge, toget og bussen sjældnere`,
    subtitle: `Sjællands ønsker til Infrastrukturplan 2035, efter hvad der blev af dem i aftalen fra ${year}`,
    views: [
      {
        value: "oensker",
        label: "Ønsker",
        chart: wishList([publicly, byRoad], { group: "Slags", wish: "Ønske", outcome: "Hvad der blev af det" }),
        ...from,
      },
    ],
    note: "Pengene til batterier og lokalbaner er puljer for hele landet. Hvad Sjælland får af dem, står der ikke.",
    anomalies: ["ring-syd-pris"],
    rests: [...publicly.wishes, ...byRoad.wishes].flatMap(({ rests }) => rests),
    datasets: [trafikoensker.id, projekter.id],
    ...from,
  };
}

/** The pools by whether they can be applied for. */
const poolTable = ({ pools: { rows } }: Promised): RestingTable =>
  computedTable(
    {
      soeges: col.choice(
        "Kan den søges?",
        "Hvad oversigten skriver om, at puljen kan søges.",
        { ja: "Ja", maaske: "»(ja)«, »formentlig« eller »måske«", tomt: "Oversigten siger intet" },
        { disjoint: true },
      ),
      beloeb: col.amount("Beløb", "Penge i alt frem til 2035.", "mio. kr."),
      antal: col.count("Puljer", "Antal puljer og rammer.", "puljer"),
    },
    ["soeges"],
    [...Map.groupBy(rows, openOf)].map(([soeges, own]) => ({
      cells: {
        soeges,
        beloeb: own.reduce((all, { beloeb_mio_kr: amount }) => all + amount, 0),
        antal: own.length,
      },
      rests: sourceRows(puljer, own),
    })),
  );

/** The three figures: the promise in four steps, all wishes by name, and the pools. */
export function figures(told: Promised) {
  const { pools } = told;
  const shown = { x: "soeges", form: "soejler", order: "kilde", highlight: ["ja"] } as const;
  return {
    lead: leadFigure(told),
    wishes: wishFigure(told),
    pools: viewFigure({
      of: poolTable(told),
      id: "puljer-der-kan-soeges",
      headline: say`${pools.openShare} af puljernes penge kan helt sikkert søges`,
      subtitle: `Puljer og rammer i Infrastrukturplan 2035 for hele landet, efter hvad oversigten fra ${pools.year} skriver under »Ansøgning«`,
      switchLabel: "Vis",
      views: [
        labelled("Mio. kr.", { ...shown, measure: "beloeb" }, "beloeb"),
        labelled("Antal puljer", { ...shown, measure: "antal" }),
      ],
    }),
  };
}
