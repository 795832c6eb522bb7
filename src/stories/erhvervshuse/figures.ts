import { ascending, descending, sort } from "d3";
import { WEAK_BASE, type Assessment, type Segment } from "../../analysis/erhvervshuse.ts";
import type { Estimate } from "../../analysis/intervals.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { pairedDots } from "../../charts/paired-dots.ts";
import { rankedDots } from "../../charts/ranked-dots.ts";
import { stackedBars } from "../../charts/stacked-bars.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";
import { number, percent, signed } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { clearlyAbove, EFFECT_TARGET, gaps, houses, NPS_TARGET, shortName, YEAR } from "./houses.ts";

const SEGMENTS = ["alle", "drift", "vaekst"] as const;
const label = (house: Assessment): string => `${shortName(house)}${house.provisional ? " (foreløbig)" : ""}`;
const base = (house: Assessment): string => `ca. ${number(house.svar.about)} svar`;
const SEGMENT_LABEL: Record<Segment, string> = { alle: "Alle", drift: "Drift", vaekst: "Vækst" };

const provenance = { datasets: [evaluering.id], sources: ["kkr-nordjylland-2020-06"], years: String(YEAR) };

interface Measure {
  of: (house: Assessment) => Estimate;
  target: number;
  domain: [number, number];
  ticks: number[];
  format: (value: number, decimals?: number) => string;
  /** Whether those clear of the target are the point. */
  highlight: boolean;
  valueTitle: string;
}

const ranked = (segment: Segment, { of, target, format, highlight, ...scale }: Measure) => ({
  value: segment,
  label: SEGMENT_LABEL[segment],
  chart: rankedDots(
    houses(segment).map((house) => ({
      ...of(house),
      label: label(house),
      base: base(house),
      weak: house.weak,
      highlight: highlight && of(house).low > target,
    })),
    {
      ...scale,
      format,
      formatEnd: (value) => format(value, 1),
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
  ticks: [0, 20, 40, 60, 80, 100],
  format: number,
  highlight: true,
  valueTitle: "Net Promoter Score",
};

export const lead: FigureSpec = {
  id: "tilfredshed-erhvervshuse",
  headline: `Samlet nåede alle målet, men kun ${listAnd(clearlyAbove("alle", nps.of, NPS_TARGET).map(shortName))} klart`,
  subtitle: `Net Promoter Score i ${YEAR}. Skalaen går fra −100 til 100; her er vist den øverste halvdel.`,
  switchLabel: "Vis virksomheder",
  views: SEGMENTS.map((segment) => ranked(segment, nps)),
  reading:
    "Prikken er scoren, og båndet er et 95\u00a0%-interval for den fordeling af svarene, der giver mest usikkerhed. " +
    `Farvet: hele båndet ligger over målet. Hul prik: under ${WEAK_BASE} svar.`,
  note:
    "Antal svar er evalueringer sendt gange svarprocent. Kilden oplyser ikke, hvordan svarene fordeler sig, så den " +
    "virkelige usikkerhed kan være mindre end båndet. Båndet har plads til, at score og svarprocent er afrundet. " +
    "Skævhed i, hvem der svarer, er ikke med. " +
    "Foreløbig: kilden venter en justering af Sjællands fordeling på drift og vækst.",
  ...provenance,
};

export const segments: FigureSpec = {
  id: "drift-og-vaekst",
  headline: `I ${listAnd(gaps.filter((row) => row.clear).map((row) => shortName(row.drift)))} er driftsvirksomhederne langt mindre begejstrede`,
  subtitle: `Net Promoter Score for drifts- og vækstvirksomheder i ${YEAR}. Til højre forskellen og dens usikkerhed.`,
  views: [
    {
      value: "forskel",
      label: "Forskel",
      chart: pairedDots(
        gaps.map(({ drift, vaekst, gap, clear }) => ({
          label: label(drift),
          values: [
            { value: drift.nps.value, text: number(drift.nps.value), weak: drift.weak },
            { value: vaekst.nps.value, text: number(vaekst.nps.value), weak: vaekst.weak },
          ],
          difference: `${signed(gap.value)} (${number(gap.low)} til ${number(gap.high)})`,
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
          format: number,
          labelTitle: "Erhvervshus",
          differenceTitle: "Vækst minus drift (beregnet)",
          labelWidth: 170,
          sideWidth: 120,
        },
      ),
    },
  ],
  reading: `Hul prik: under ${WEAK_BASE} svar. Fed skrift: forskellen er større end usikkerheden, når den er størst.`,
  note: "Erhvervshus Nordjylland skriver, at evalueringen af driftskunder først blev åbnet i september. Om det også gælder de andre huse, siger kilden ikke.",
  anomalies: ["sjaelland-drift-vaekst-foreloebig-2019"],
  ...provenance,
};

const effect: Measure = {
  of: (house) => house.effekt,
  target: EFFECT_TARGET,
  domain: [60, 100],
  ticks: [60, 70, 80, 90, 100],
  format: percent,
  highlight: false,
  valueTitle: "Oplever effekt",
};

const smallestMargin = Math.min(...houses("alle").map((house) => house.effekt.value - EFFECT_TARGET));

export const felt: FigureSpec = {
  id: "oplevet-effekt",
  headline: `Samlet ligger alle huse mindst ${number(smallestMargin)} procentpoint over målet for effekt`,
  subtitle: `Andel, der siger, at vejledningen har haft middel eller høj effekt, ${YEAR}. Skalaen begynder ved 60 %.`,
  switchLabel: "Vis virksomheder",
  views: SEGMENTS.map((segment) => ranked(segment, effect)),
  reading: `Båndet er et 95\u00a0%-interval, som også har plads til afrunding. Hul prik: under ${WEAK_BASE} svar.`,
  anomalies: ["effektmaal-dobbelttaelling-2019"],
  ...provenance,
};

const responses = (segment: Segment, relative: boolean) =>
  stackedBars(
    sort(houses(segment), (a, b) =>
      relative ? ascending(a.svarprocent, b.svarprocent) : descending(a.sendt, b.sendt),
    ).map((house) => ({
      label: `${shortName(house)}${house.provisional ? "*" : ""}`,
      values: { svar: house.svar.about, uden: house.sendt - house.svar.about },
    })),
    {
      parts: [
        { key: "svar", name: "Svarede", fill: "var(--contrast)" },
        { key: "uden", name: "Svarede ikke", fill: "var(--muted)" },
      ],
      relative,
      unit: "evalueringer",
      labelTitle: "Erhvervshus",
      additive: true,
    },
  );

export const weight: FigureSpec = {
  id: "hvor-mange-svarede",
  headline: "De fleste evalueringer blev ikke besvaret",
  subtitle: `Evalueringer sendt i ${YEAR}, og hvor mange der blev besvaret. Tallet til højre er alle sendte.`,
  switchLabel: "Vis virksomheder og mål",
  views: [
    { value: "alle", label: "Alle, antal", chart: responses("alle", false) },
    { value: "alle-andel", label: "Alle, andel", chart: responses("alle", true) },
    { value: "drift", label: "Drift, antal", chart: responses("drift", false) },
    { value: "vaekst", label: "Vækst, antal", chart: responses("vaekst", false) },
  ],
  note: "Antal svar er beregnet: evalueringer sendt gange svarprocent. * Fordelingen på drift og vækst er foreløbig ifølge kilden.",
  anomalies: ["svarprocent-alle-2019", "svarprocent-drift-2019"],
  ...provenance,
};
