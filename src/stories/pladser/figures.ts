import { capital } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { kommune, nameOf } from "../../catalogue.ts";
import { EQUAL_TILES } from "../../charts/equal-tiles.ts";
import { MAP_CREDIT } from "../../charts/map-credit.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { say } from "../../model/words.ts";
import type { Places } from "./places.ts";

type Some = readonly { kommunekode: number }[];
/** Municipalities as where something is, »på Læsø og i Rebild«, and by their names. */
const where = (some: Some): string => listAnd(some.map(({ kommunekode }) => kommune(kommunekode).sted));
const names = (some: Some): string[] => some.map(({ kommunekode }) => nameOf(kommunekode));

/** The three figures of the story: who owns the places, where they are, and how the private share changed. */
export function figures({ table, first, last, byShare, shifts, rose, compared, doubtful, shares }: Places) {
  const mostPrivate = byShare(last, "privat");
  const declining = shifts.filter(({ change }) => change.value < 0);
  const inYears = (...years: number[]) => ({ filters: { aar: years.map(String) } });
  const owners = { measure: "pladser", x: "kommune", series: "ejerform", form: "stablet" } as const;
  const share = { ...inYears(last), measure: "andel", x: "kommune", doubt: "tvivl" };
  const highlight = names([...mostPrivate.slice(0, 1), ...declining]);

  const lead = viewFigure({
    of: table,
    id: "hvem-ejer-pladserne",
    headline: `${capital(where(mostPrivate.slice(0, 1)))} er de fleste pladser private, ${where(byShare(last, "kommunal").slice(0, 2))} kommunale`,
    subtitle: "Kommunale, private og fælles dag- og døgnpladser. Tallet til højre er alle pladser i kommunen.",
    switchLabel: "Vis antal eller andel",
    views: [last, first].flatMap((aar) => [
      labelled(`Andel ${aar}`, { ...owners, ...inYears(aar), shown: "andel", orderBy: "privat" }),
      labelled(`Antal ${aar}`, { ...owners, ...inYears(aar) }),
    ]),
    anomalies: ["private-pladser-2024"],
  });

  const change = viewFigure({
    of: shares,
    id: "den-private-andel",
    headline: say`Den private andel voksede i ${rose} af ${compared} kommuner, men faldt ${where(declining)}`,
    subtitle: `Private pladsers andel af alle pladser i kommunen, ${first} og ${last}. Ændringen i procentpoint er regnet ud, før tallene er afrundet.`,
    views: [
      labelled("Andel", { ...share, ...inYears(first, last), x: "aar", series: "kommune", form: "linjer", highlight }),
    ],
    note: `${doubtful ? `De private pladser ${where([doubtful])} er usikre i det nyeste tal. ` : ""}Antallet af kommuner er optalt af os.`,
  });

  const map = viewFigure({
    of: shares,
    id: "kort-over-pladser",
    headline: `${listAnd(names(mostPrivate.slice(0, 3)))} har de største private andele`,
    subtitle: `Private pladsers andel af alle pladser i kommunen, og antal pladser, ${last}`,
    switchLabel: "Vis kort",
    views: [
      labelled("Kort", { ...share, form: "kort" }),
      { ...labelled("Fliser", { ...share, form: "felter" }), reading: EQUAL_TILES },
      labelled("Antal pladser", { ...share, measure: "i_alt", form: "felter" }, "antal"),
    ],
    note: `${doubtful ? "* Tallet er usikkert. " : ""}${MAP_CREDIT}`,
  });

  return { lead, change, map };
}
