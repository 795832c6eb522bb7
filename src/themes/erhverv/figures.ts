import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { viewFigure } from "../../charts/view-figure.ts";
import forloeb from "../../datasets/vejledte-kunder-og-forloeb.ts";
import { spelled } from "../../lib/format.ts";

const HALFWAY = 50;

const rows = rowsOf(forloeb).filter(({ periode }) => periode === "1. halvår");
const shares = rows.map(({ andel_af_maal_pct }) => andel_af_maal_pct).filter((share) => share !== null);
const reached = shares.filter((share) => share >= HALFWAY).length;

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
  note: "Tallene er husets egne.",
  years: `første halvår ${rows[0]?.aar ?? ""}`,
});

export const figures: FigureSpec[] = [courses];
