import { sum } from "d3";
import { number, percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Det år, de studerende er optaget."),
  uddannelse: col.choice("Uddannelse", "Professionsbacheloruddannelsen.", [
    "Folkeskolelærer",
    "Pædagog",
    "Socialrådgiver",
    "Sygeplejerske",
  ]),
  optagne: col.count("Optagne", "Studerende optaget gennem Den Koordinerede Tilmelding.", "optagne"),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

type Changes = [since2019: number, since2019Pct: number, since2021: number, since2021Pct: number];

/** The changes to 2022 that the source prints beside the figures. The last row is the sum and has no name there. */
const PRINTED: Record<Row["uddannelse"] | "I alt", Changes> = {
  Folkeskolelærer: [-17, -6, -18, -6],
  Pædagog: [-69, -10, -76, -11],
  Socialrådgiver: [-5, -1, -12, -3],
  Sygeplejerske: [-74, -12, -91, -15],
  "I alt": [-165, -8, -197, -10],
};

/** For each printed line: the name, its changes and how many were taken in a year. */
const lines = (rows: readonly Row[]) =>
  Object.entries(PRINTED).map(([name, printed]) => ({
    name,
    printed,
    taken: (year: number): number =>
      sum(
        rows.filter((r) => r.aar === year && (name === "I alt" || r.uddannelse === name)),
        (r) => r.optagne,
      ),
  }));

export default defineDataset("uddannelse/velfaerdsuddannelser-optag", {
  title: "Optag på velfærdsuddannelser i Region Sjælland",
  description:
    "Hvor mange der blev optaget på uddannelserne til folkeskolelærer, pædagog, socialrådgiver og sygeplejerske i Region Sjælland.",
  columns,
  key: ["aar", "uddannelse"],
  checks: ({ complete, recomputed }) => [
    complete({
      id: "alle-kombinationer",
      title: "Hver uddannelse har et tal for hvert år",
      columns: [(r) => r.uddannelse, (r) => String(r.aar)],
      noun: "tal",
    }),
    recomputed({
      id: "aendringer-i-antal",
      title: "De trykte ændringer til 2022 passer med tallene",
      cases: (rows) =>
        lines(rows).flatMap(({ name, printed: [since2019, , since2021], taken }) => [
          { what: `${name}, fra 2019`, printed: since2019, computed: taken(2022) - taken(2019) },
          { what: `${name}, fra 2021`, printed: since2021, computed: taken(2022) - taken(2021) },
        ]),
      tolerance: 0,
      format: number,
    }),
    recomputed({
      id: "aendringer-i-procent",
      title: "De trykte ændringer i procent til 2022 passer med tallene",
      cases: (rows) =>
        lines(rows).flatMap(({ name, printed: [, since2019, , since2021], taken }) => [
          { what: `${name}, fra 2019`, printed: since2019, computed: (taken(2022) / taken(2019) - 1) * 100 },
          { what: `${name}, fra 2021`, printed: since2021, computed: (taken(2022) / taken(2021) - 1) * 100 },
        ]),
      tolerance: 0.5,
      format: (value) => percent(value, 1),
    }),
  ],
  missing: ["Antal ansøgere og ledige pladser.", "Tal for de enkelte uddannelsessteder og for de andre regioner."],
  caveats: [
    "Kun optag gennem Den Koordinerede Tilmelding er talt med.",
    "Kilden siger ikke, om regionen er den, hvor uddannelsen ligger, eller den, de studerende kommer fra. Vi læser den som det første.",
    "I 2020 blev der samlet optaget flere end i de andre år. Valget af år betyder derfor meget for en sammenligning.",
  ],
});
