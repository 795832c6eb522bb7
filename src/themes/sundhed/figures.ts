import { descending, sort } from "d3";
import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { viewFigure } from "../../charts/view-figure.ts";
import klyngemidler from "../../datasets/klyngemidler-pr-indbygger.ts";

const own = sort(
  rowsOf(klyngemidler).filter(({ betaler }) => betaler === "region"),
  (a, b) => descending(a.aar, b.aar) || descending(a.kr_pr_indbygger, b.kr_pr_indbygger),
);
const aar = String(own[0]?.aar ?? "");

const clusterMoney = viewFigure({
  of: klyngemidler.id,
  id: "klyngemidler",
  headline: `Region ${own[0]?.region ?? ""} lagde mest pr. indbygger i sundhedsklyngerne`,
  subtitle: `Hvad kommunerne og regionen hver især betalte til klyngerne i ${aar}, kr. pr. indbygger`,
  views: [
    {
      value: "kr",
      label: "Kr. pr. indbygger",
      view: { measure: "kr_pr_indbygger", x: "region", series: "betaler", filters: { aar: [aar] }, form: "prikker" },
    },
  ],
});

export const figures: FigureSpec[] = [clusterMoney];
