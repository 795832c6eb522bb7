import { kommune, nameOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { viewFigure, type AuthoredView } from "../../charts/view-figure.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { capital } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import * as col from "../../model/columns.ts";
import { say } from "../../model/words.ts";
import { computedTable, datasetTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Places } from "./places.ts";

type Kommune = Pick<Places["shifts"][number], "kommune" | "kommunekode">;

/** Municipalities as where something is: »på Læsø og i Rebild«. */
const where = (those: readonly Kommune[]): string => listAnd(those.map(({ kommunekode }) => kommune(kommunekode).sted));
const names = (those: readonly Kommune[]): string => listAnd(those.map(({ kommunekode }) => nameOf(kommunekode)));

/** The private share of each municipality in the first and the last year, and all its places. */
function privateShares({ first, last, rows, inYear, share, doubtful }: Places) {
  return computedTable(
    {
      aar: col.year("Det år, kortet i aftalen gælder."),
      ...col.kommune("Den kommune, pladsen ligger i."),
      andel: col.share("Private pladsers andel", "De privates andel af alle pladser.", "pct.", { decimals: 0 }),
      pladser: col.count("Pladser i alt", "Kommunale, private og fælles pladser lagt sammen.", "pladser"),
      forbehold: col.optional(col.text("Forbehold", "Hvorfor tallet er usikkert.")),
    },
    ["aar", "kommune"],
    [first, last].flatMap((aar) =>
      inYear(aar).map(({ kommune: navn, kommunekode, i_alt }) => ({
        cells: {
          ...{ aar, kommunekode, kommune: navn, pladser: i_alt, andel: share(navn, aar, "privat").value },
          forbehold: aar === last && kommunekode === doubtful?.kommunekode ? "usikkert tal" : null,
        },
        rests: sourceRows(
          pladser,
          rows.filter((row) => row.aar === aar && row.kommunekode === kommunekode),
        ),
      })),
    ),
  );
}

/** The three figures of the story: who owns the places, where they are, and how the private share changed. */
export function figures(places: Places): { lead: FigureSpec; change: FigureSpec; map: FigureSpec } {
  const { first, last, rows, byShare, shifts, rose, compared, doubtful } = places;
  const mostPrivate = byShare(last, "privat");
  const mostOwn = byShare(last, "kommunal").slice(0, 2);
  const fell = shifts.filter(({ change }) => change.value < 0);
  const shares = privateShares(places);
  const shown = { x: "kommune", filters: { aar: [String(last)] }, doubt: "forbehold" };
  const owners = (aar: number): AuthoredView => ({
    ...{ measure: "pladser", x: "kommune", series: "ejerform", form: "stablet" },
    filters: { aar: [String(aar)] },
  });
  /** The rows of a year, those of the municipality with the largest private share first. */
  const mostPrivateFirst = (aar: number) =>
    byShare(aar, "privat").flatMap((one) => rows.filter((row) => row.aar === aar && row.kommune === one.kommune));

  const lead = viewFigure({
    of: datasetTable(pladser, rows),
    id: "hvem-ejer-pladserne",
    headline: `${capital(where(mostPrivate.slice(0, 1)))} er de fleste pladser private, ${where(mostOwn)} kommunale`,
    subtitle: "Kommunale, private og fælles dag- og døgnpladser. Tallet til højre er alle pladser i kommunen.",
    switchLabel: "Vis år og mål",
    views: [last, first].flatMap((aar) => [
      {
        ...{ value: `andel-${aar}`, label: `Andel ${aar}`, of: datasetTable(pladser, mostPrivateFirst(aar)) },
        view: { ...owners(aar), shown: "andel", order: "kilde" },
      },
      { value: `antal-${aar}`, label: `Antal ${aar}`, view: owners(aar) },
    ]),
    anomalies: ["private-pladser-2024"],
  });

  const change = viewFigure({
    of: shares,
    id: "den-private-andel",
    headline: say`Den private andel voksede i ${rose} af ${compared} kommuner, men faldt ${where(fell)}`,
    subtitle: `Private pladsers andel af alle pladser i kommunen, ${first} og ${last}. Til højre ændringen i procentpoint.`,
    views: [
      {
        value: "andel",
        label: "Andel",
        view: {
          ...{ measure: "andel", x: "aar", series: "kommune", doubt: "forbehold", form: "linjer" },
          highlight: [...mostPrivate.slice(0, 1), ...fell].map((one) => one.kommune),
        },
      },
    ],
    ...(doubtful === undefined ? {} : { note: `De private pladser ${where([doubtful])} er usikre i det nyeste tal.` }),
  });

  const map = viewFigure({
    of: shares,
    id: "kort-over-pladser",
    headline: `${names(mostPrivate.slice(0, 3))} har de største private andele`,
    subtitle: `Private pladsers andel af alle pladser i kommunen, og antal pladser, ${last}`,
    switchLabel: "Vis kort",
    views: [
      { value: "kort", label: "Kort", view: { ...shown, measure: "andel", form: "kort" } },
      { value: "fliser", label: "Fliser", view: { ...shown, measure: "andel", form: "felter" } },
      { value: "antal", label: "Antal pladser", view: { ...shown, measure: "pladser", form: "felter" } },
    ],
    reading: "I fliserne har hver kommune lige meget plads, så de små kan læses lige så godt som de store.",
    note: `${doubtful === undefined ? "" : "* Tallet er usikkert. "}Kommunegrænserne er forenklet efter react-denmark-map (MIT).`,
  });

  return { lead, change, map };
}
