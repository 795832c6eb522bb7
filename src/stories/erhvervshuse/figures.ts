import { ascending, descending, sort } from "d3";
import {
  againstTargets,
  assessments,
  type AgainstTarget,
  type Assessment,
  type Segment,
} from "../../analysis/erhvervshuse.ts";
import { difference, isClear, type Estimate } from "../../analysis/intervals.ts";
import { erhvervshuse, rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { pairedDots } from "../../charts/paired-dots.ts";
import { rankedDots } from "../../charts/ranked-dots.ts";
import { stackedBars } from "../../charts/stacked-bars.ts";
import sjaelland from "../../datasets/erhvervshus-sjaelland-tilfredshed.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";
import { number, percent, signed } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";

export const rows = rowsOf(evaluering);
export const sjaellandRows = rowsOf(sjaelland);
export const [YEAR = 0] = rows.map((row) => row.aar);
export const SJAELLAND_YEAR = Math.max(...sjaellandRows.map((row) => row.aar));

/** The targets of 2019, printed in the head of the source's table. */
export const NPS_TARGET = 60;
export const EFFECT_TARGET = 70;

export const SEGMENTS = ["alle", "drift", "vaekst"] as const;
export const houses = (segment: Segment): Assessment[] => assessments(rows, segment);

/** A house's name without the word that all of them share. Throws for a house that the code list does not have. */
export function shortName({ erhvervshus }: Pick<Assessment, "erhvervshus">): string {
  const found = erhvervshuse.find((house) => house.erhvervshus === erhvervshus);
  if (!found) throw new Error(`no short name for ${erhvervshus}`);
  return found.kort;
}

const label = (house: Assessment): string => `${shortName(house)}${house.provisional ? " (foreløbig)" : ""}`;
const base = (house: Assessment): string => `ca. ${number(house.svar)} svar`;
const points = (value: number): string => number(value);
const SEGMENT_LABEL: Record<Segment, string> = { alle: "Alle", drift: "Drift", vaekst: "Vækst" };

const provenance = { datasets: [evaluering.id], sources: ["kkr-nordjylland-2020-06"], years: String(YEAR) };

/** Houses in one segment whose whole interval lies above a target. */
export const clearlyAbove = (segment: Segment, of: (house: Assessment) => Estimate, target: number): Assessment[] =>
  sort(houses(segment), (a, b) => descending(of(a).value, of(b).value)).filter((house) => of(house).low > target);

interface Measure {
  of: (house: Assessment) => Estimate;
  target: number;
  domain: [number, number];
  ticks: number[];
  format: (value: number) => string;
  valueTitle: string;
}

const ranked = (segment: Segment, { of, target, format, ...scale }: Measure) => ({
  value: segment,
  label: SEGMENT_LABEL[segment],
  chart: rankedDots(
    houses(segment).map((house) => ({
      ...of(house),
      label: label(house),
      base: base(house),
      weak: house.weak,
      highlight: of(house).low > target,
    })),
    {
      ...scale,
      format,
      target: { value: target, label: `Mål: ${format(target)}` },
      labelTitle: "Erhvervshus",
      baseTitle: "Antal svar (beregnet)",
    },
  ),
});

const nps: Measure = {
  of: (house) => house.nps,
  target: NPS_TARGET,
  domain: [0, 100],
  ticks: [0, 20, 40, 80, 100],
  format: points,
  valueTitle: "Net Promoter Score",
};

export const lead: FigureSpec = {
  id: "tilfredshed-erhvervshuse",
  headline: `Alle nåede målet, men kun ${listAnd(clearlyAbove("alle", nps.of, NPS_TARGET).map(shortName))} klart`,
  subtitle: `Net Promoter Score i ${YEAR}. Skalaen går fra −100 til 100; her er vist den øverste halvdel.`,
  switchLabel: "Vis virksomheder",
  views: SEGMENTS.map((segment) => ranked(segment, nps)),
  reading:
    "Prikken er scoren, og båndet er den bredest mulige 95 %-usikkerhed ved det antal svar. " +
    "Farvet: hele båndet ligger over målet. Hul prik: under 50 svar.",
  note:
    "Antal svar er evalueringer sendt gange svarprocent. Kilden oplyser ikke, hvordan svarene fordeler sig, " +
    "så den virkelige usikkerhed kan være mindre end båndet, men ikke større. Skævhed i, hvem der svarer, er ikke med.",
  anomalies: ["sjaelland-drift-vaekst-foreloebig-2019"],
  ...provenance,
};

/** Drift and growth firms of one house, and how far apart they are. */
export interface Gap {
  drift: Assessment;
  vaekst: Assessment;
  gap: Estimate;
  clear: boolean;
}

/** One gap per house, largest first. */
export const gaps: Gap[] = sort(
  houses("drift").flatMap((drift) =>
    houses("vaekst")
      .filter((vaekst) => vaekst.erhvervshus === drift.erhvervshus)
      .map((vaekst) => {
        const gap = difference(vaekst.nps, drift.nps);
        return { drift, vaekst, gap, clear: isClear(gap) };
      }),
  ),
  (a, b) => descending(a.gap.value, b.gap.value),
);

export const segments: FigureSpec = {
  id: "drift-og-vaekst",
  headline: `I ${listAnd(gaps.filter((row) => row.clear).map((row) => shortName(row.drift)))} er driftsvirksomhederne langt mindre begejstrede`,
  subtitle: `Net Promoter Score for drifts- og vækstvirksomheder i ${YEAR}. Til højre forskellen.`,
  views: [
    {
      value: "forskel",
      label: "Forskel",
      chart: pairedDots(
        gaps.map(({ drift, vaekst, gap, clear }) => ({
          label: label(drift),
          values: [
            { value: drift.nps.value, text: points(drift.nps.value), weak: drift.weak },
            { value: vaekst.nps.value, text: points(vaekst.nps.value), weak: vaekst.weak },
          ],
          difference: signed(gap.value),
          read: `Forskellen er ${signed(gap.value)} og ligger mellem ${signed(gap.low)} og ${signed(gap.high)}.`,
          highlight: clear,
        })),
        {
          series: [
            { name: "Drift", colour: "var(--contrast)", symbol: "dot" },
            { name: "Vækst", colour: "var(--signal)", symbol: "dot" },
          ],
          domain: [20, 100],
          ticks: [20, 40, 60, 80, 100],
          format: points,
          labelTitle: "Erhvervshus",
          differenceTitle: "Vækst minus drift (beregnet)",
          labelWidth: 170,
          sideWidth: 60,
        },
      ),
    },
  ],
  reading: "Hul prik: under 50 svar. Fed skrift: forskellen er større end den bredest mulige usikkerhed.",
  note: "Driftsvirksomheder blev først evalueret fra september, så deres tal dækker omkring fire måneder.",
  ...provenance,
};

const effect: Measure = {
  of: (house) => house.effekt,
  target: EFFECT_TARGET,
  domain: [60, 100],
  ticks: [60, 80, 90, 100],
  format: (value) => percent(value),
  valueTitle: "Oplever effekt",
};

export const felt: FigureSpec = {
  id: "oplevet-effekt",
  headline: "Målet for effekt er nået med god margin i alle huse",
  subtitle: `Andel, der siger, at vejledningen har haft middel eller høj effekt, ${YEAR}. Skalaen begynder ved 60 %.`,
  switchLabel: "Vis virksomheder",
  views: SEGMENTS.map((segment) => ranked(segment, effect)),
  reading:
    "Båndet er et 95 %-interval efter Wilsons metode ved det beregnede antal svar. " +
    "Farvet: hele båndet ligger over målet. Hul prik: under 50 svar.",
  anomalies: ["effektmaal-dobbelttaelling-2019"],
  ...provenance,
};

const responses = (segment: Segment, relative: boolean) =>
  stackedBars(
    sort(houses(segment), (a, b) => (relative ? ascending(a.svarprocent, b.svarprocent) : descending(a.sendt, b.sendt))).map(
      (house) => ({ label: label(house), values: { svar: house.svar, uden: house.sendt - house.svar } }),
    ),
    {
      parts: [
        { key: "svar", name: "Svarede", fill: "var(--contrast)" },
        { key: "uden", name: "Svarede ikke", fill: "var(--muted)" },
      ],
      relative,
      unit: "evalueringer",
      labelTitle: "Erhvervshus",
    },
  );

export const weight: FigureSpec = {
  id: "hvor-mange-svarede",
  headline: "Flertallet af virksomhederne svarede ikke",
  subtitle: `Evalueringer sendt i ${YEAR}, og hvor mange der blev besvaret. Tallet til højre er alle sendte.`,
  switchLabel: "Vis virksomheder og mål",
  views: [
    { value: "alle", label: "Alle, antal", chart: responses("alle", false) },
    { value: "alle-andel", label: "Alle, andel", chart: responses("alle", true) },
    { value: "drift", label: "Drift, antal", chart: responses("drift", false) },
    { value: "vaekst", label: "Vækst, antal", chart: responses("vaekst", false) },
  ],
  note: "Antal svar er beregnet: evalueringer sendt gange svarprocent.",
  anomalies: ["svarprocent-alle-2019", "svarprocent-drift-2019"],
  ...provenance,
};

export const targets2022 = againstTargets(sjaellandRows, SJAELLAND_YEAR);
const SHORT: Record<string, string> = {
  "Meget tilfreds med medarbejderens faglige kompetencer": "Meget tilfreds med kompetencer",
  "Net Promoter Score": "Net Promoter Score",
  "Har benyttet henvisning til ekstern rådgivning": "Har brugt en henvisning",
  "Forventer i høj grad positiv effekt": "Venter i høj grad effekt",
};

function resultLabel({ indikator, segment }: AgainstTarget): string {
  const short = SHORT[indikator];
  if (!short) throw new Error(`no short label for ${indikator}`);
  return segment === "drift" || segment === "vaekst" ? `${short}, ${SEGMENT_LABEL[segment].toLocaleLowerCase("da-DK")}` : short;
}

const unit = ({ enhed }: AgainstTarget, value: number): string => (enhed === "nps" ? points(value) : percent(value));
const short = (row: AgainstTarget): number => row.resultat - row.maal;

export const sjaelland2022: FigureSpec = {
  id: "sjaelland-resultat-og-maal",
  headline: "Sjælland var bag de fleste af sine mål ved halvåret",
  subtitle: `Erhvervshus Sjællands resultater i første halvår ${SJAELLAND_YEAR} og målene for hele året. Til højre afstanden i point.`,
  views: [
    {
      value: "maal",
      label: "Mål",
      chart: pairedDots(
        sort(targets2022, (a, b) => descending(short(a), short(b))).map((row) => ({
          label: resultLabel(row),
          values: [
            { value: row.maal, text: unit(row, row.maal) },
            { value: row.resultat, text: unit(row, row.resultat) },
          ],
          difference: signed(short(row)),
          read: short(row) < 0 ? `${number(-short(row))} under målet.` : `${number(short(row))} over målet.`,
          highlight: short(row) >= 0,
        })),
        {
          series: [
            { name: "Mål", colour: "var(--ink)", symbol: "tick" },
            { name: "Resultat", colour: "var(--signal)", symbol: "dot" },
          ],
          domain: [40, 100],
          ticks: [40, 60, 80, 100],
          format: points,
          labelTitle: "Målt på",
          differenceTitle: "Resultat minus mål (beregnet)",
          labelWidth: 250,
          sideWidth: 50,
        },
      ),
    },
  ],
  reading: "Stregen er målet for hele året, prikken er resultatet. Fed skrift: målet er nået.",
  note:
    "Tallene kan ikke sammenlignes med 2019: spørgsmål, mål og grundlag er andre. " +
    "Antal svar er ikke oplyst, så usikkerheden kan ikke beregnes. Net Promoter Score er i point, resten i procent.",
  anomalies: ["sjaelland-nps-et-tal-to-segmenter-2022", "sjaelland-benyttet-eller-forventet-2022"],
  datasets: [sjaelland.id],
  sources: ["kkr-sjaelland-2022-09"],
  years: `første halvår ${SJAELLAND_YEAR}`,
};
