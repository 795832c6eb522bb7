import { descending, sort } from "d3";
import { rowsOf } from "../../catalogue.ts";
import { dumbbell } from "../../charts/dumbbell.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import klyngemidler from "../../datasets/klyngemidler-pr-indbygger.ts";
import { kroner, signed } from "../../lib/format.ts";

const rows = rowsOf(klyngemidler);
const [newest] = sort(rows, (a, b) => descending(a.aar, b.aar));
const aar = newest?.aar ?? Number.NaN;
const amount = (region: string, betaler: "kommuner" | "region"): number =>
  rows.find((row) => row.aar === aar && row.region === region && row.betaler === betaler)?.kr_pr_indbygger ??
  Number.NaN;
const regions = sort(
  [...new Set(rows.map(({ region }) => region))].map((region) => ({
    region,
    kommuner: amount(region, "kommuner"),
    own: amount(region, "region"),
  })),
  (a, b) => descending(a.own, b.own),
);

const clusterMoney: FigureSpec = {
  id: "klyngemidler",
  headline: `Region ${regions[0]?.region} lagde mest pr. indbygger i sundhedsklyngerne`,
  subtitle: `Hvad kommunerne og regionen hver især betalte til klyngerne i ${aar}, kr. pr. indbygger`,
  views: [
    {
      value: "kr",
      label: "Kr. pr. indbygger",
      chart: dumbbell(
        regions.map(({ region, kommuner, own }) => ({
          label: region,
          from: kommuner,
          to: own,
          change: `${signed(own - kommuner, 2)} kr.`,
        })),
        {
          from: { title: "Kommuner", colour: "var(--contrast)" },
          to: { title: "Region", colour: "var(--signal)" },
          format: kroner,
          labelTitle: "Region",
          changeTitle: "Forskel",
        },
      ),
    },
  ],
  note: "Forskellen er beregnet af os.",
  datasets: [klyngemidler.id],
  sources: [...new Set(rows.map(({ kilde }) => kilde))],
  years: String(aar),
};

export const figures: FigureSpec[] = [clusterMoney];
