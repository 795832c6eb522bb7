import { descending, rollups, sort, sum } from "d3";
import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { viewFigure } from "../../charts/view-figure.ts";
import optag from "../../datasets/velfaerdsuddannelser-optag.ts";
import laerepladser from "../../datasets/sosu-laerepladser.ts";
import { spelledAlike } from "../../lib/format.ts";

const admitted = rowsOf(optag);
const years = admitted.map(({ aar }) => aar);
const [FIRST, LAST] = [Math.min(...years), Math.max(...years)];
const inYear = (uddannelse: string, aar: number): number =>
  admitted.find((row) => row.uddannelse === uddannelse && row.aar === aar)?.optagne ?? Number.NaN;
const names = [...new Set(admitted.map(({ uddannelse }) => uddannelse))];
const [fell, all] = spelledAlike(names.filter((name) => inYear(name, LAST) < inYear(name, FIRST)).length, names.length);

const admissions = viewFigure({
  of: optag.id,
  id: "optag",
  headline: `Optaget faldt på ${fell} af ${all} velfærdsuddannelser i Region Sjælland`,
  subtitle: `Optagne fra ${FIRST} til ${LAST}`,
  views: [
    { value: "optag", label: "Optagne", view: { measure: "optagne", x: "aar", series: "uddannelse", form: "linjer" } },
  ],
});

const places = rowsOf(laerepladser);
const newest = Math.max(...places.map(({ aar }) => aar));
const [[most = ""] = []] = sort(
  rollups(
    places.filter(({ aar }) => aar === newest),
    (rows) => sum(rows, (row) => row.laerepladser),
    ({ kommune }) => kommune,
  ),
  ([, a], [, b]) => descending(a, b),
);

const apprenticeships = viewFigure({
  of: laerepladser.id,
  id: "sosu-laerepladser",
  headline: `${most} skal have flest lærepladser på SOSU-uddannelserne`,
  subtitle: `Planlagte lærepladser i de nordjyske kommuner, ${newest}. Tallet til højre er begge uddannelser.`,
  views: [
    {
      value: "antal",
      label: "Antal",
      view: {
        ...{ measure: "laerepladser", x: "kommune", series: "uddannelse", form: "stablet" },
        filters: { aar: [String(newest)] },
      },
    },
  ],
});

export const figures: FigureSpec[] = [admissions, apprenticeships];
