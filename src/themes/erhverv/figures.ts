import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { viewFigure } from "../../charts/view-figure.ts";
import forloeb from "../../datasets/vejledte-kunder-og-forloeb.ts";
import { capital, lower, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";

const HALFWAY = 50;

const rows = rowsOf(forloeb).filter(({ periode }) => periode === "1. halvår");
const shares = rows.flatMap(({ andel_af_maal_pct, ...row }) =>
  andel_af_maal_pct === null ? [] : { ...row, share: andel_af_maal_pct },
);
const reached = shares.filter(({ share }) => share >= HALFWAY).length;

/** What the house itself says of those that are short of halfway. */
const said = Map.groupBy(
  shares.filter(({ share }) => share < HALFWAY),
  ({ forbehold }) => forbehold,
);
const remarks = [...said].flatMap(([remark, of]) =>
  remark === null ? [] : `${capital(listAnd(of.map(({ gruppe }) => lower(gruppe))))}: ${remark}.`,
);

const courses = viewFigure({
  of: forloeb.id,
  id: "forloeb",
  headline: `Ved halvåret var ${spelled(reached)} af ${spelled(shares.length)} slags forløb over halvvejs til målet`,
  subtitle: `Erhvervshus Sjælland, første halvår ${rows[0]?.aar ?? ""}: forløb i procent af årets mål`,
  views: [
    {
      value: "andel",
      label: "Andel af målet",
      view: {
        ...{ measure: "andel_af_maal_pct", x: "gruppe", filters: { periode: ["1. halvår"] }, form: "prikker" },
        target: { value: HALFWAY, label: "halvvejs" },
        side: "antal",
      },
    },
  ],
  note: ["Tallene er husets egne.", ...remarks].join(" "),
  years: `første halvår ${rows[0]?.aar ?? ""}`,
});

export const figures: FigureSpec[] = [courses];
