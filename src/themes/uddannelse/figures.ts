import { descending, sort, sum } from "d3";
import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { slope } from "../../charts/slope.ts";
import { stackedBars } from "../../charts/stacked-bars.ts";
import optag from "../../datasets/velfaerdsuddannelser-optag.ts";
import laerepladser from "../../datasets/sosu-laerepladser.ts";
import { number, signed, spelled } from "../../lib/format.ts";

const admitted = rowsOf(optag);
const years = admitted.map(({ aar }) => aar);
const [FIRST, LAST] = [Math.min(...years), Math.max(...years)];
const inYear = (uddannelse: string, aar: number): number =>
  admitted.find((row) => row.uddannelse === uddannelse && row.aar === aar)?.optagne ?? Number.NaN;
const lines = [...new Set(admitted.map(({ uddannelse }) => uddannelse))].map((label) => ({
  label,
  from: inYear(label, FIRST),
  to: inYear(label, LAST),
}));
const fell = lines.filter(({ from, to }) => to < from).length;

const admissions: FigureSpec = {
  id: "optag",
  headline: `Optaget faldt på ${spelled(fell)} af ${spelled(lines.length)} velfærdsuddannelser i Region Sjælland`,
  subtitle: `Optagne i ${FIRST} og ${LAST}`,
  views: [
    {
      value: "optag",
      label: "Optagne",
      chart: slope(lines, {
        fromTitle: String(FIRST),
        toTitle: String(LAST),
        format: (value) => number(value),
        formatChange: (value) => signed(value),
        labelTitle: "Uddannelse",
        changeTitle: "Ændring",
      }),
    },
  ],
  datasets: [optag.id],
  sources: [...new Set(admitted.map(({ kilde }) => kilde))],
  years: `${FIRST} og ${LAST}`,
};

const places = rowsOf(laerepladser);
const newest = Math.max(...places.map(({ aar }) => aar));
const byKommune = [
  ...Map.groupBy(
    places.filter(({ aar }) => aar === newest),
    ({ kommune }) => kommune,
  ),
].map(([label, own]) => ({
  label,
  code: String(own[0]?.kommunekode ?? ""),
  values: {
    hjaelper: sum(own, (row) => (row.uddannelse === "hjaelper" ? row.laerepladser : 0)),
    assistent: sum(own, (row) => (row.uddannelse === "assistent" ? row.laerepladser : 0)),
  },
}));
const bars = sort(byKommune, (a, b) => descending(sum(Object.values(a.values)), sum(Object.values(b.values))));

const apprenticeships: FigureSpec = {
  id: "sosu-laerepladser",
  headline: `${bars[0]?.label} skal have flest lærepladser på SOSU-uddannelserne`,
  subtitle: `Planlagte lærepladser i de nordjyske kommuner, ${newest}. Tallet til højre er begge uddannelser.`,
  views: [
    {
      value: "antal",
      label: "Antal",
      chart: stackedBars(bars, {
        parts: [
          { key: "hjaelper", name: "Hjælper", fill: "var(--contrast)" },
          { key: "assistent", name: "Assistent", fill: "var(--signal)" },
        ],
        relative: false,
        unit: "lærepladser",
        labelTitle: "Kommune",
        additive: true,
      }),
    },
  ],
  datasets: [laerepladser.id],
  sources: [...new Set(places.map(({ kilde }) => kilde))],
  years: String(newest),
};

export const figures: FigureSpec[] = [admissions, apprenticeships];
