import { sum } from "d3";
import { z } from "zod";
import { number, percent } from "../lib/format.ts";
import { derived } from "../model/column.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

/** What the source calls a target for long courses that it has not split by kind. */
const ALL_LONG = "Lange forløb i alt";

/** All long courses among the targets of a year: as the source adds them up, or as they add up. */
const longCourses = (goals: readonly { gruppe: string; antal: number }[]): number =>
  goals.find(({ gruppe }) => gruppe === ALL_LONG)?.antal ?? sum(goals, ({ antal }) => antal);

export default defineDataset("erhverv/vejledte-kunder-og-forloeb", {
  subject: "erhvervshuse",
  title: "Vejledte kunder og forløb i erhvervshusene",
  description:
    "Her står, hvor mange virksomheder Erhvervshus Nordjylland har vejledt, og hvor mange forløb Erhvervshus Sjælland skulle " +
    "gennemføre på et år og havde gennemført efter et halvt.",
  columns: {
    aar: col.year("Det år, tallet gælder."),
    erhvervshus: col.erhvervshus("Det erhvervshus, der vejleder."),
    periode: col.choice("Periode", "Den del af året, tallet dækker.", ["1. halvår", "2. halvår", "hele året"]),
    opgoerelse: derived(
      z.enum(["resultat-1", "resultat-2", "resultat-aar", "maal-1", "maal-2", "maal-aar"]),
      {
        title: "Opgørelse",
        description: "Om tallet er et resultat eller et mål, og hvilken del af året det dækker.",
        role: "dimension",
        ordered: true,
        labels: {
          "resultat-1": "Resultat, første halvår",
          "resultat-2": "Resultat, andet halvår",
          "resultat-aar": "Resultat, hele året",
          "maal-1": "Mål, første halvår",
          "maal-2": "Mål, andet halvår",
          "maal-aar": "Mål, hele året",
        },
      },
      ({ status, periode }) =>
        `${status === "maal" ? "maal" : "resultat"}-${periode === "hele året" ? "aar" : String(periode).charAt(0)}`,
    ),
    gruppe: col.category("Gruppe", "Slags kunde eller forløb.", {
      namesMeasure: true,
      sums: { [ALL_LONG]: ["Handlingsplaner", "Vækstplaner"] },
    }),
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
    stigning: col.optional(col.change("Forhøjelse af målet", "Hvor meget årets mål er højere end året før.", "forløb")),
    stigning_pct: col.optional(col.change("Forhøjelse af målet, %", "Den samme stigning i procent.", "pct.")),
    forbehold: col.optional(col.text("Forbehold", "Det, kilden selv siger om, hvordan tallet skal læses.")),
    status: col.status("selvrapporteret", "maal"),
  },
  key: ["aar", "erhvervshus", "periode", "gruppe", "status"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "andel-af-maal",
      title: "Husets andele følger af antal og mål",
      cases: (rows) =>
        rows.flatMap(({ aar, erhvervshus, periode, gruppe, antal, andel_af_maal_pct }) => {
          const goal = rows.find(
            (r) => r.aar === aar && r.erhvervshus === erhvervshus && r.gruppe === gruppe && r.status === "maal",
          );
          if (andel_af_maal_pct === null || !goal) return [];
          const what = `${erhvervshus}, ${gruppe}, ${periode} ${aar}`;
          return { what, printed: andel_af_maal_pct, computed: (100 * antal) / goal.antal };
        }),
      tolerance: 0.5,
      format: (value) => percent(value, 1),
    }),
    recomputed({
      id: "stigning-i-pct",
      title: "Målets stigning i procent følger af stigningen i antal",
      cases: (rows) =>
        rows.flatMap(({ aar, erhvervshus, gruppe, antal, stigning, stigning_pct }) => {
          if (stigning === null || stigning_pct === null) return [];
          const what = `${erhvervshus}, ${gruppe}, ${aar}`;
          return { what, printed: stigning_pct, computed: (100 * stigning) / (antal - stigning) };
        }),
      tolerance: 0.5,
      format: (value) => percent(value, 1),
    }),
    recomputed({
      id: "lange-forloeb-aaret-foer",
      title: "Målet for lange forløb minus stigningen er målet året før",
      cases: (rows) => {
        const goals = rows.filter(({ status, laengde }) => status === "maal" && laengde === "lang");
        return [...Map.groupBy(goals, ({ aar, erhvervshus }) => `${erhvervshus}, ${aar}`).values()].flatMap((own) => {
          const [{ aar, erhvervshus } = { aar: 0, erhvervshus: "" }] = own;
          const before = goals.filter((r) => r.aar === aar - 1 && r.erhvervshus === erhvervshus);
          if (before.length === 0 || own.every(({ stigning }) => stigning === null)) return [];
          const computed = longCourses(own) - sum(own, ({ stigning }) => stigning ?? 0);
          return { what: `${erhvervshus}, ${aar - 1}`, printed: longCourses(before), computed };
        });
      },
      tolerance: 0,
      format: number,
    }),
  ],
  view: {
    ...{ measure: "antal", x: "gruppe", series: "opgoerelse" },
    only: { status: ["selvrapporteret", "maal"] },
    title: "Hvor langt erhvervshuset er nået med de aftalte forløb",
  },
  missing: [
    "Antal vejledte virksomheder i hver kommune.",
    "Antal forløb i Sjælland i hele 2021 og 2022.",
    "Målene for 2021 for hver slags forløb. Kun målet for de lange forløb i alt er trykt.",
  ],
  caveats: [
    "Andelen af årets mål efter et halvt år siger ikke, om huset er bagud. Sjælland skriver, at handlingsplaner og vækstplaner følger den planlagte leverancefordeling, og forventer at nå målene.",
    "Nordjylland tæller virksomheder, og Sjælland tæller forløb. De kan ikke sammenlignes.",
    "Nordjyllands 216 og 100 er i Erhvervsstyrelsens tabel antallet af sendte evalueringer.",
    "De 72 og de 34 virksomheder må ikke lægges til forløbene. Kilden skriver ikke, om de er talt med der.",
  ],
});
