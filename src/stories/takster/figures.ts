import { range } from "d3";
import {
  fixedChanges,
  growth,
  placesIn,
  priceRuns,
  SERIES_BREAK,
  sizeName,
  ydelseName,
  yearsOf,
  type Stoerrelse,
  type Takst,
  type Ydelse,
} from "../../analysis/takster.ts";
import type { Chart } from "../../charts/chart.ts";
import { dumbbell, type DumbbellRow } from "../../charts/dumbbell.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { linePanels, type Panel, type PanelSeries } from "../../charts/line-panels.ts";
import { tilsynColours } from "../../charts/palettes.ts";
import { steps, type StepPiece } from "./steps.ts";
import bpaTakster from "../../datasets/bpa-takster.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { count, kroner, number, signed } from "../../lib/format.ts";
import { bothYears, bpa, FIRST, FIXED_A, FIXED_B, gaps, LAST, price, prices, rows, SIZES, YDELSER } from "./prices.ts";

const rounded = (value: number): string => kroner(Math.round(value));
const pct = (value: number): string => `${signed(value, 1)} %`;
const NORD_SOURCES = ["kkr-nordjylland-2020-06", "kkr-nordjylland-2024-09"];
const OEST_SOURCE = "kkr-sjaelland-2022-09";

const LARGEST_DRAWN = 60;

function pieces(value: (takst: Takst, places: number) => number): StepPiece[] {
  return SIZES.map((size) => {
    const takst = price({ tilsyn: "Nord", aar: LAST, ydelse: "tilsyn", stoerrelse: size });
    const { fewest, most } = placesIn(size);
    const others = range(fewest + 1, (most ?? LARGEST_DRAWN) + 1);
    const point = (x: number) => ({ x, y: value(takst, x) });
    return { name: sizeName(size), points: [point(fewest), ...others.map(point)], open: most === undefined };
  });
}

const stepOptions = {
  xTicks: SIZES.map((size) => placesIn(size).fewest),
  format: rounded,
  formatShort: (value: number) => number(value),
  formatX: (value: number) => count(value, "plads", "pladser"),
  xTitle: "Antal pladser",
  pieceTitle: "Størrelse",
};

export const lead: FigureSpec = {
  id: "takst-pr-plads",
  headline: "Plads nummer 25 gør alle de andre dyrere",
  subtitle: `Årligt tilsyn i Socialtilsyn Nord, budget ${LAST}, i kroner efter tilbuddets antal pladser`,
  switchLabel: "Vis prisen",
  views: [
    {
      value: "pr-plads",
      label: "Pr. plads (beregnet)",
      chart: steps(
        pieces((takst, places) => takst.takst_kr / places),
        {
          ...stepOptions,
          scale: "log",
          domain: [1250, 52000],
          yTicks: [2000, 4000, 8000, 16000, 32000],
          valueTitle: "Kr. pr. plads (beregnet)",
        },
      ),
    },
    {
      value: "hele-taksten",
      label: "Hele taksten",
      chart: steps(
        pieces((takst) => takst.takst_kr),
        {
          ...stepOptions,
          scale: "linear",
          domain: [0, 150000],
          yTicks: [0, 50000, 100000, 150000],
          valueTitle: "Takst",
        },
      ),
    },
  ],
  reading: `I visningen pr. plads er hver vandret linje det dobbelte af den under. Figuren slutter ved ${LARGEST_DRAWN} pladser.`,
  anomalies: ["stoerrelse-0-7-eller-1-7"],
  datasets: [tilsynstakster.id],
  sources: ["kkr-nordjylland-2024-09"],
  years: String(LAST),
};

function seriesOf(name: "Nord" | "Øst", service: Ydelse, size: Stoerrelse): PanelSeries {
  const runs = priceRuns(prices, { tilsyn: name, ydelse: service, stoerrelse: size });
  const points = runs.map(({ aar, takst_kr, run }) => ({ x: aar, y: takst_kr, segment: String(run) }));
  return { name, colour: tilsynColours[name], points };
}

function panel(service: Ydelse, size: Stoerrelse): Panel {
  const series = (["Nord", "Øst"] as const).map((name) => seriesOf(name, service, size));
  const years = series.flatMap(({ points }) => points.map((point) => point.x));
  const changed =
    service === SERIES_BREAK.ydelse ? [{ x: SERIES_BREAK.aar - 0.5, reason: "nu pr. påbegyndt måned" }] : [];
  const missing = gaps.filter((aar) => aar < Math.max(...years)).map((x) => ({ x, reason: `${x} mangler` }));
  return { title: ydelseName(service), series, breaks: [...changed, ...missing] };
}

const lastReport = yearsOf(prices, "Nord", "godkendelse").at(-1);

export const development: FigureSpec = {
  id: "takster-over-tid",
  headline: `At blive godkendt kostede i ${lastReport} næsten det dobbelte af i ${FIRST}`,
  subtitle: `Takster i løbende priser, kr., Nord ${FIRST}-${LAST} og Øst ${bothYears[0]}-${bothYears.at(-1)}. Hvert felt har sin egen skala`,
  switchLabel: "Vis størrelse",
  views: SIZES.map((size) => ({
    value: size.replace("+", "-plus"),
    label: sizeName(size),
    chart: linePanels(
      YDELSER.map((service) => panel(service, size)),
      {
        format: kroner,
        formatLabel: number,
        ticks: [...range(FIRST, LAST - 1, 3), LAST],
        columns: 2,
        panelTitle: "Ydelse og socialtilsyn",
      },
    ),
  })),
  note: `Til og med ${lastReport} er taksterne fra årsrapporter, i ${LAST} fra et budget. For ${gaps.join(", ")} oplyser kilden kun taksten i faste priser.`,
  anomalies: ["skaerpet-tilsyn-enhed-2017", "oest-takster-fra-2014"],
  datasets: [tilsynstakster.id],
  sources: [...NORD_SOURCES, OEST_SOURCE],
  years: `${FIRST} til ${LAST}`,
};

function fixedChart(
  from: number,
  to: number,
  pick: (row: { ydelse: Ydelse; stoerrelse: Stoerrelse }) => string | undefined,
): Chart {
  const changes = fixedChanges(rows, from, to).flatMap((change): DumbbellRow[] => {
    const label = pick(change);
    return label === undefined
      ? []
      : [{ label, from: change.from.takst_kr, to: change.to.takst_kr, change: pct(change.pct) }];
  });
  return dumbbell(changes, {
    from: { title: String(from), colour: "var(--muted)" },
    to: { title: String(to), colour: "var(--signal)" },
    format: kroner,
    labelTitle: "Ydelse",
    changeTitle: "Ændring",
  });
}

export const fixedPrices: FigureSpec = {
  id: "takster-i-faste-priser",
  headline: `I faste priser blev årligt tilsyn lidt billigere i ${FIXED_A + 1} og i ${FIXED_B + 1}`,
  subtitle: "Takster i Socialtilsyn Nord, begge år i det seneste års priser, kr.",
  switchLabel: "Vis år",
  views: [
    {
      value: "foerste",
      label: `${FIXED_A} til ${FIXED_A + 1}, tilbud med 0-7 pladser`,
      chart: fixedChart(FIXED_A, FIXED_A + 1, ({ ydelse: service, stoerrelse: size }) =>
        size === "0-7" ? ydelseName(service) : undefined,
      ),
    },
    {
      value: "anden",
      label: `${FIXED_B} til ${FIXED_B + 1}, årligt tilsyn`,
      chart: fixedChart(FIXED_B, FIXED_B + 1, ({ stoerrelse: size }) => sizeName(size)),
    },
  ],
  note: `De to visninger er i hver sit prisniveau, ${FIXED_A + 1}-priser og ${FIXED_B + 1}-priser, og kan ikke sammenlignes. Tallene er fra budgetter.`,
  anomalies: ["takstaendring-2019-faste-priser"],
  datasets: [tilsynstakster.id],
  sources: ["kkr-nordjylland-2018-09", "kkr-nordjylland-2024-09"],
  years: `${FIXED_A}-${FIXED_A + 1} og ${FIXED_B}-${FIXED_B + 1}`,
};

const change = (from: number, to: number): string => pct(growth(from, to));

function regionsChart(aar: number): Chart {
  const services = YDELSER.map((service): DumbbellRow => {
    const at = { aar, ydelse: service, stoerrelse: "0-7" } as const;
    const [nord, oest] = [price({ ...at, tilsyn: "Nord" }).takst_kr, price({ ...at, tilsyn: "Øst" }).takst_kr];
    return { label: ydelseName(service), from: nord, to: oest, change: change(nord, oest) };
  });
  const bpaRows = (["tilsyn", "godkendelse"] as const).flatMap((service): DumbbellRow[] => {
    const [nord, oest] = (["Nord", "Øst"] as const).map(
      (name) => bpa.find((row) => row.tilsyn === name && row.aar === aar && row.ydelse === service)?.takst_kr,
    );
    if (nord === undefined || oest === undefined) return [];
    return [
      {
        label: `BPA: ${ydelseName(service).toLocaleLowerCase("da-DK")}`,
        from: nord,
        to: oest,
        change: change(nord, oest),
      },
    ];
  });
  return dumbbell([...services, ...bpaRows], {
    from: { title: "Nord", colour: tilsynColours.Nord },
    to: { title: "Øst", colour: tilsynColours.Øst },
    format: kroner,
    labelTitle: "Ydelse",
    changeTitle: "Øst mod Nord",
  });
}

export const regions: FigureSpec = {
  id: "takster-nord-og-oest",
  headline: "Godkendelse var dyrest i Øst, ændringer var dyrest i Nord",
  subtitle:
    "Takster i Socialtilsyn Nord og Øst for tilbud med 0-7 pladser og for BPA-virksomheder, løbende priser, kr.",
  switchLabel: "Vis år",
  views: [...bothYears].reverse().map((aar) => ({ value: String(aar), label: String(aar), chart: regionsChart(aar) })),
  note: "Nords BPA-takster for 2020 findes ikke i kilderne, så BPA er ikke med det år.",
  anomalies: ["oest-overskrift-mangler"],
  datasets: [tilsynstakster.id, bpaTakster.id],
  sources: [...NORD_SOURCES, OEST_SOURCE],
  years: `${bothYears[0]} til ${bothYears.at(-1)}`,
};
