import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { rankedDots } from "../../charts/ranked-dots.ts";
import forloeb from "../../datasets/vejledte-kunder-og-forloeb.ts";
import { count, percent, spelled } from "../../lib/format.ts";

const HALFWAY = 50;

const rows = rowsOf(forloeb).filter(({ periode }) => periode === "1. halvår");
const dots = rows.flatMap(({ gruppe, antal, andel_af_maal_pct }) =>
  andel_af_maal_pct === null
    ? []
    : [{ label: gruppe, value: andel_af_maal_pct, base: count(antal, "forløb", "forløb") }],
);
const reached = dots.filter(({ value }) => value >= HALFWAY).length;

const courses: FigureSpec = {
  id: "forloeb",
  headline: `Ved halvåret var ${spelled(reached)} af ${spelled(dots.length)} slags forløb over halvvejs til målet`,
  subtitle: `Erhvervshus Sjælland, første halvår ${rows[0]?.aar ?? ""}: forløb i procent af årets mål`,
  views: [
    {
      value: "andel",
      label: "Andel af målet",
      chart: rankedDots(dots, {
        domain: [0, 100],
        ticks: [0, 25, 50, 75, 100],
        format: (value) => percent(value),
        target: { value: HALFWAY, label: "halvvejs" },
        labelTitle: "Forløb",
        valueTitle: "Andel af årets mål",
        baseTitle: "Forløb",
      }),
    },
  ],
  note: "Tallene er husets egne.",
  datasets: [forloeb.id],
  sources: [...new Set(rows.map(({ kilde }) => kilde))],
  years: `første halvår ${rows[0]?.aar ?? ""}`,
};

export const figures: FigureSpec[] = [courses];
