import { sort } from "d3";
import type { Assessment, Segment } from "../../analysis/erhvervshuse.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { viewFigure, type AuthoredView } from "../../figures/view-figure.ts";
import { spelledAlike } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import type { ValueFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import type { HouseFacts } from "./house-facts.ts";
import { shortName, type Houses } from "./houses.ts";
import { houseLabel, houseTable, responseTable } from "./tables.ts";

const SEGMENTS: Record<Segment, string> = { alle: "Alle", drift: "Drift", vaekst: "Vækst" };

/** The firms of a segment, as prose calls them; all together have no name of their own. */
const FIRMS: Partial<Record<string, string>> = { drift: "de driftsvirksomheder", vaekst: "de vækstvirksomheder" };

const inSegment = (segment: string, label: string, view: AuthoredView) => ({
  ...{ value: segment, label },
  view: { ...view, filters: { segment: [segment] } },
});

const goal = ({ value, text }: ValueFact) => ({ value, label: `Mål: ${text}` });

/** The four figures on all the houses. */
export function figures({ year, all, drift, vaekst, gaps, npsTarget, effectTarget }: Houses, f: HouseFacts) {
  const every = [...all, ...drift, ...vaekst];
  const table = houseTable(every, gaps);
  const clear = every.filter(({ nps }) => nps.low > npsTarget.value);
  const best = sort(
    clear.filter(({ segment }) => segment === "alle"),
    ({ nps }) => -nps.value,
  );
  /** One view for each kind of firms. */
  const bySegment = (view: AuthoredView, stands: readonly Assessment[] = []) =>
    Object.entries(SEGMENTS).map(([segment, label]) => {
      const highlight = stands.filter((house) => house.segment === segment).map(houseLabel);
      return inSegment(segment, label, { ...view, highlight });
    });
  /** What is true of the firms of one segment alone: the headline speaks of all together. */
  const reachedIn = (own: readonly Assessment[], firms: string): string => {
    const [reached, houses] = spelledAlike(own.filter(({ nps }) => nps.value >= npsTarget.value).length, own.length);
    const sure = own.filter((house) => clear.includes(house)).map(shortName);
    const surely = sure.length === 0 ? "ingen klart" : `kun ${listAnd(sure)} klart`;
    return `Blandt ${firms}, der svarede, nåede ${reached === houses ? "alle" : `${reached} af`} ${houses} huse målet, men ${surely}`;
  };
  const effectIn = (own: readonly Assessment[], firms: string): string => {
    const [sure, houses] = spelledAlike(own.filter(({ effekt }) => effekt.low > effectTarget.value).length, own.length);
    return `Blandt ${firms}, der svarede, ligger hele usikkerheden over målet for effekt i ${sure === houses ? "alle" : `${sure} af`} ${houses} huse`;
  };
  const withFinding =
    (finding: typeof reachedIn) =>
    <V extends { value: string }>(view: V): V & { headline?: string } => {
      const firms = FIRMS[view.value];
      const own = every.filter(({ segment }) => segment === view.value);
      return firms === undefined ? view : { ...view, headline: finding(own, firms) };
    };
  const provisional = [...new Set(every.filter((house) => house.provisional).map(shortName))];
  const awaited =
    provisional.length > 0 ? `Foreløbig: Kilden venter en justering af tallene for ${listAnd(provisional)}.` : "";
  const apart = gaps.filter((gap) => gap.clear).map((gap) => gap.drift);
  const dots = { x: "hus", form: "prikker", doubt: "forbehold" } as const;
  const sent = { measure: "evalueringer", x: "hus", series: "svarede", form: "stablet" } as const;

  const lead: FigureSpec = viewFigure({
    of: table,
    id: "tilfredshed-erhvervshuse",
    headline: `Samlet nåede alle målet, men kun ${listAnd(best.map(shortName))} klart`,
    subtitle: `Net Promoter Score i ${year}. Her er vist den øverste halvdel af skalaen.`,
    switchLabel: "Vis virksomheder",
    views: bySegment({ ...dots, measure: "nps", side: "svar", target: goal(npsTarget), scale: [0, 100] }, clear).map(
      withFinding(reachedIn),
    ),
    reading: say`Prikken er scoren, og båndet er et ${f.sure}-interval for den fordeling af svarene, der giver mest usikkerhed. Fed skrift: hele båndet ligger over målet. Hul prik: under ${f.weak} svar.`,
    note:
      "Antal svar er evalueringer sendt gange svarprocent. Kilden oplyser ikke, hvordan svarene fordeler sig, så den " +
      "virkelige usikkerhed kan være mindre end båndet. Båndet har plads til, at score og svarprocent er afrundet. " +
      `Skævhed i, hvem der svarer, er ikke med. ${awaited}`,
  });

  const segments: FigureSpec = viewFigure({
    of: houseTable(
      gaps.flatMap(({ drift: own, vaekst: other }) => [own, other]),
      gaps,
    ),
    id: "drift-og-vaekst",
    headline: `I ${listAnd(apart.map(shortName))} er driftsvirksomhederne langt mindre begejstrede`,
    subtitle: `Net Promoter Score for drifts- og vækstvirksomheder i ${year}. Til højre forskellen og dens usikkerhed.`,
    views: [
      {
        ...{ value: "forskel", label: "Forskel" },
        view: {
          ...{ ...dots, measure: "score", series: "segment", side: "forskel", order: "kilde", scale: [20, 100] },
          highlight: apart.map(houseLabel),
        },
      },
    ],
    reading: say`Hul prik: under ${f.weak} svar. Fed skrift: forskellen er større end usikkerheden, når den er størst.`,
    note: "Erhvervshus Nordjylland skriver, at evalueringen af driftskunder først blev åbnet i september. Om det også gælder de andre huse, siger kilden ikke.",
    anomalies: ["sjaelland-drift-vaekst-foreloebig-2019"],
  });

  const felt: FigureSpec = viewFigure({
    of: table,
    id: "oplevet-effekt",
    headline: say`Samlet ligger alle huse mindst ${f.effectMargin} procentpoint over målet for effekt`,
    subtitle: `Andel af dem, der svarede, som siger, at vejledningen har haft middel eller høj effekt, ${year}`,
    switchLabel: "Vis virksomheder",
    views: bySegment({ ...dots, measure: "effekt", side: "svar", target: goal(effectTarget) }).map(
      withFinding(effectIn),
    ),
    reading: say`Båndet er et ${f.sure}-interval, som også har plads til afrunding. Hul prik: under ${f.weak} svar.`,
    anomalies: ["effektmaal-dobbelttaelling-2019"],
  });

  const weight: FigureSpec = viewFigure({
    of: responseTable(every),
    id: "hvor-mange-svarede",
    headline: "De fleste evalueringer blev ikke besvaret",
    subtitle: `Evalueringer sendt i ${year}, og hvor mange der blev besvaret`,
    switchLabel: "Vis antal eller andel",
    views: [
      inSegment("alle", "Alle, antal", sent),
      {
        ...inSegment("alle", "Alle, andel", {
          measure: "svarprocent",
          x: "hus",
          form: "soejler",
          side: "svar",
          scale: [0, 100],
        }),
        ...{ value: "alle-andel", of: table },
      },
      inSegment("drift", "Drift, antal", sent),
      inSegment("vaekst", "Vækst, antal", sent),
    ],
    reading: "Tallet efter en delt søjle er alle sendte.",
    note: `Antal svar er beregnet: evalueringer sendt gange svarprocent. ${awaited}`,
    anomalies: ["svarprocent-alle-2019", "svarprocent-drift-2019"],
  });

  return { lead, segments, felt, weight };
}
