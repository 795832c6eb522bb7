import { number, percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/vejledte-kunder-og-forloeb", {
  title: "Vejledte kunder og forløb i erhvervshusene",
  description:
    "Hvor mange virksomheder Erhvervshus Nordjylland vejledte i 2019, og hvor mange forløb Erhvervshus Sjælland skulle " +
    "gennemføre i 2022 og havde gennemført efter et halvt år.",
  columns: {
    aar: col.year("Det år, tallet gælder."),
    erhvervshus: col.erhvervshus("Det erhvervshus, der vejleder."),
    periode: col.choice("Periode", "Den del af året, tallet dækker.", ["1. halvår", "hele året"]),
    gruppe: col.category("Gruppe", "Slags kunde eller forløb."),
    laengde: col.optional(
      col.choice("Længde", "Kort eller langt forløb. Tom, når kilden ikke deler op sådan.", {
        kort: "Kort",
        lang: "Lang",
      }),
    ),
    antal: col.value("Antal", "Antallet i den enhed, som Enhed siger.", "enhed"),
    enhed: col.choice("Enhed", "Om der er talt virksomheder eller forløb.", ["virksomheder", "forløb"]),
    andel_af_maal_pct: col.optional(
      col.share("Andel af årets mål", "Hvor stor en del af årets mål huset selv skriver, det har nået.", "pct.", {
        max: Infinity,
      }),
    ),
    stigning: col.optional(col.change("Målet er hævet", "Hvor meget årets mål er højere end året før.", "forløb")),
    stigning_pct: col.optional(col.change("Målet er hævet, %", "Den samme stigning i procent.", "pct.")),
    forbehold: col.optional(col.text("Forbehold", "Kildens eget forbehold ved tallet.")),
    status: col.status("selvrapporteret", "maal"),
  },
  key: ["aar", "erhvervshus", "periode", "gruppe", "status"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "andel-af-maal",
      title: "Husets andele følger af antal og mål",
      cases: (rows) =>
        rows.flatMap(({ aar, erhvervshus, gruppe, antal, andel_af_maal_pct }) => {
          const goal = rows.find(
            (r) => r.aar === aar && r.erhvervshus === erhvervshus && r.gruppe === gruppe && r.status === "maal",
          );
          if (andel_af_maal_pct === null || !goal) return [];
          return { what: `${gruppe}, ${aar}`, printed: andel_af_maal_pct, computed: (100 * antal) / goal.antal };
        }),
      tolerance: 0.5,
      format: (value) => percent(value, 1),
    }),
    recomputed({
      id: "stigning-i-pct",
      title: "Målets stigning i procent følger af stigningen i antal",
      cases: (rows) =>
        rows.flatMap(({ aar, gruppe, antal, stigning, stigning_pct }) =>
          stigning === null || stigning_pct === null
            ? []
            : { what: `${gruppe}, ${aar}`, printed: stigning_pct, computed: (100 * stigning) / (antal - stigning) },
        ),
      tolerance: 0.5,
      format: (value) => percent(value, 1),
    }),
    recomputed({
      id: "lange-forloeb-2021",
      title: "Målet for lange forløb i 2021 er målet for 2022 minus stigningen",
      cases: (rows) => {
        const goals = rows.filter((r) => r.status === "maal" && r.laengde === "lang");
        const before = goals.find((r) => r.aar === 2021)?.antal ?? Number.NaN;
        const now = goals.filter((r) => r.aar === 2022);
        const computed = now.reduce((sum, r) => sum + r.antal - (r.stigning ?? 0), 0);
        return [{ what: "Lange forløb, 2021", printed: before, computed }];
      },
      tolerance: 0,
      format: number,
    }),
  ],
  missing: [
    "Antal vejledte virksomheder i hver kommune.",
    "Antal forløb i Sjælland i hele 2021 og 2022.",
    "Målene for 2021 for hver slags forløb. Kun målet for de lange forløb i alt er trykt.",
  ],
  caveats: [
    "Nordjylland tæller virksomheder, og Sjælland tæller forløb. De kan ikke sammenlignes.",
    "Nordjyllands 216 og 100 er i Erhvervsstyrelsens tabel antallet af sendte evalueringer.",
    "De 72 og de 34 virksomheder må ikke lægges til forløbene. Kilden skriver ikke, om de er talt med der.",
  ],
});
