import { ascending, descending, range, sort } from "d3";
import { type Assessment, type Segment } from "../../analysis/erhvervshuse.ts";
import type { Estimate } from "../../analysis/intervals.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { pairedDots } from "../../charts/paired-dots.ts";
import { rankedDots } from "../../charts/ranked-dots.ts";
import { stackedBars } from "../../charts/stacked-bars.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";
import { number, percent, signed } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { chosenFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import type { HouseFacts } from "./house-facts.ts";
import { clearlyAbove, shortName, type Houses } from "./houses.ts";

const SEGMENTS = ["alle", "drift", "vaekst"] as const;
const SEGMENT_LABEL: Record<Segment, string> = { alle: "Alle", drift: "Drift", vaekst: "Vækst" };
const label = (house: Assessment): string => `${shortName(house)}${house.provisional ? " (foreløbig)" : ""}`;

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

const ranked = (data: Houses, { of, target, format, highlight, ...scale }: Measure) =>
  SEGMENTS.map((segment) => ({
    value: segment,
    label: SEGMENT_LABEL[segment],
    chart: rankedDots(
      data.houses(segment).map((house) => ({
        ...of(house),
        label: label(house),
        base: `ca. ${number(house.svar.value)} svar`,
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
  }));

const responses = (houses: readonly Assessment[], relative: boolean) =>
  stackedBars(
    sort(houses, (a, b) =>
      relative ? ascending(a.svarprocent.value, b.svarprocent.value) : descending(a.sendt.value, b.sendt.value),
    ).map((house) => ({
      label: `${shortName(house)}${house.provisional ? "*" : ""}`,
      values: { svar: house.svar.value, uden: house.sendt.value - house.svar.value },
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

/** The four figures on all the houses. */
export function figures(data: Houses, f: HouseFacts) {
  const { year, houses, npsTarget, effectTarget, gaps, sources } = data;
  const provenance = { datasets: [evaluering.id], sources, years: String(year) };
  const clear = clearlyAbove(houses("alle"), ({ nps }) => nps, npsTarget.value);
  const lowestEffect = Math.min(...SEGMENTS.flatMap(houses).map(({ effekt }) => effekt.low));
  const effectFrom = Math.floor(lowestEffect / 10) * 10;
  const scaleStart = chosenFact(
    percent(effectFrom),
    "Hvor skalaen for oplevet effekt begynder",
    "så hele usikkerheden kan ses uden at blive klemt sammen",
  );
  const provisional = new Set(
    SEGMENTS.flatMap(houses)
      .filter((house) => house.provisional)
      .map(shortName),
  );
  const awaited =
    provisional.size > 0 ? `Foreløbig: Kilden venter en justering af tallene for ${listAnd([...provisional])}.` : "";
  const lead: FigureSpec = {
    id: "tilfredshed-erhvervshuse",
    headline: `Samlet nåede alle målet, men kun ${listAnd(clear.map(shortName))} klart`,
    subtitle: `Net Promoter Score i ${year}. Her er vist den øverste halvdel af skalaen.`,
    switchLabel: "Vis virksomheder",
    views: ranked(data, {
      of: ({ nps }) => nps,
      target: npsTarget.value,
      domain: [0, 100],
      ticks: [0, 20, 40, 60, 80, 100],
      format: number,
      highlight: true,
      valueTitle: "Net Promoter Score",
    }),
    reading: say`Prikken er scoren, og båndet er et ${f.sure}-interval for den fordeling af svarene, der giver mest usikkerhed. Farvet: hele båndet ligger over målet. Hul prik: under ${f.weak} svar.`,
    note:
      "Antal svar er evalueringer sendt gange svarprocent. Kilden oplyser ikke, hvordan svarene fordeler sig, så den " +
      "virkelige usikkerhed kan være mindre end båndet. Båndet har plads til, at score og svarprocent er afrundet. " +
      `Skævhed i, hvem der svarer, er ikke med. ${awaited}`,
    ...provenance,
  };

  const segments: FigureSpec = {
    id: "drift-og-vaekst",
    headline: `I ${listAnd(gaps.filter((row) => row.clear).map((row) => shortName(row.drift)))} er driftsvirksomhederne langt mindre begejstrede`,
    subtitle: `Net Promoter Score for drifts- og vækstvirksomheder i ${year}. Til højre forskellen og dens usikkerhed.`,
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
    reading: say`Hul prik: under ${f.weak} svar. Fed skrift: forskellen er større end usikkerheden, når den er størst.`,
    note: "Erhvervshus Nordjylland skriver, at evalueringen af driftskunder først blev åbnet i september. Om det også gælder de andre huse, siger kilden ikke.",
    anomalies: ["sjaelland-drift-vaekst-foreloebig-2019"],
    ...provenance,
  };

  const felt: FigureSpec = {
    id: "oplevet-effekt",
    headline: say`Samlet ligger alle huse mindst ${f.effectMargin} procentpoint over målet for effekt`,
    subtitle: say`Andel, der siger, at vejledningen har haft middel eller høj effekt, ${year}. Skalaen begynder ved ${scaleStart}.`,
    switchLabel: "Vis virksomheder",
    views: ranked(data, {
      of: ({ effekt }) => effekt,
      target: effectTarget.value,
      domain: [effectFrom, 100],
      ticks: range(effectFrom, 101, 10),
      format: percent,
      highlight: false,
      valueTitle: "Oplever effekt",
    }),
    reading: say`Båndet er et ${f.sure}-interval, som også har plads til afrunding. Hul prik: under ${f.weak} svar.`,
    anomalies: ["effektmaal-dobbelttaelling-2019"],
    ...provenance,
  };

  const weight: FigureSpec = {
    id: "hvor-mange-svarede",
    headline: "De fleste evalueringer blev ikke besvaret",
    subtitle: `Evalueringer sendt i ${year}, og hvor mange der blev besvaret. Tallet til højre er alle sendte.`,
    switchLabel: "Vis virksomheder og mål",
    views: [
      { value: "alle", label: "Alle, antal", chart: responses(houses("alle"), false) },
      { value: "alle-andel", label: "Alle, andel", chart: responses(houses("alle"), true) },
      { value: "drift", label: "Drift, antal", chart: responses(houses("drift"), false) },
      { value: "vaekst", label: "Vækst, antal", chart: responses(houses("vaekst"), false) },
    ],
    note: `Antal svar er beregnet: evalueringer sendt gange svarprocent. ${awaited && `* ${awaited}`}`,
    anomalies: ["svarprocent-alle-2019", "svarprocent-drift-2019"],
    ...provenance,
  };

  return { lead, segments, felt, weight };
}
