import { max } from "d3";
import { factReader } from "../../analysis/fact-reader.ts";
import { namesOf } from "../../analysis/names-of.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import klyngemidler from "../../datasets/klyngemidler-pr-indbygger.ts";
import { kroner } from "../../lib/format.ts";
import type { Tables } from "../../model/tables.ts";
import { say } from "../../model/words.ts";
import { datasetTable } from "../../views/computed-table.ts";
import { newestOf } from "../../analysis/newest.ts";
import type { ToldTheme } from "../tell.ts";

/** What municipalities and regions pass on to the clusters for each inhabitant, in the newest year: the state's money. */
export function tell({ rowsOf }: Tables): ToldTheme {
  const { year, rows } = newestOf(rowsOf(klyngemidler), "bidrag til sundhedsklyngerne");
  const read = factReader(klyngemidler, rows, "kr_pr_indbygger", kroner);
  const { rows: own } = newestOf(
    rows.filter(({ betaler }) => betaler === "region"),
    "regionernes bidrag til sundhedsklyngerne",
  );
  const highest = max(own, (row) => row.kr_pr_indbygger);
  const most = namesOf(
    own
      .filter((row) => row.kr_pr_indbygger === highest)
      .map(({ region, betaler }) => ({ name: `Region ${region}`, by: read.one({ region, betaler }) })),
    "Den region, der bidrager med mest pr. indbygger",
  );
  const clusterMoney = viewFigure({
    of: datasetTable(klyngemidler, rows),
    id: "klyngemidler",
    headline: say`${most} bidrager med mest pr. indbygger til sundhedsklyngerne`,
    subtitle: `Hvad kommunerne og regionen hver især bidrager med til klyngerne i ${year}, kr. pr. indbygger`,
    views: [
      {
        value: "kr",
        label: "Kr. pr. indbygger",
        view: { measure: "kr_pr_indbygger", x: "region", series: "betaler", form: "prikker" },
      },
    ],
    note: "Staten satte pengene af til at starte klyngerne, og kommuner og regioner fik dem gennem de generelle tilskud.",
  });
  return { figures: [clusterMoney] };
}
