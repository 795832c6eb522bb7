import { sum } from "d3";
import { z } from "zod";
import { number } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der har godkendt plejefamilierne."),
  aar: yearColumn("Tallet gælder udgangen af dette år."),
  godkendt: column(z.enum(["2020", "2021", "2020-2021"]), {
    title: "Godkendt i",
    description: "Det år eller de år, plejefamilierne blev godkendt.",
  }),
  emne: column(z.enum(["status", "ophoert", "godkendelse", "profil"]), {
    title: "Emne",
    description: "Hvad der blev af familierne, de ophørte, selve godkendelsen eller en gennemsnitlig profil.",
    labels: { status: "Hvad der blev af dem", ophoert: "De ophørte", godkendelse: "Godkendelsen", profil: "Profil" },
  }),
  forhold: column(z.string().min(1), { title: "Forhold", description: "Hvad tallet viser." }),
  vaerdi: column(z.number().min(0), {
    title: "Værdi",
    description: "Tallet i den enhed, som kolonnen Enhed siger.",
    decimals: 1,
    spelled: true,
  }),
  enhed: column(z.enum(["plejefamilier", "pladser", "år i gennemsnit", "børn i gennemsnit", "pct."]), {
    title: "Enhed",
    description: "Tallets enhed.",
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "nygodkendte-plejefamilier",
  title: "Nygodkendte plejefamilier i Øst",
  description:
    "Hvad der ved udgangen af 2021 var blevet af de 114 plejefamilier, som Socialtilsyn Øst godkendte i 2020 og 2021, " +
    "og hvad der i gennemsnit kendetegnede familierne.",
  theme: "social",
  raw: "social/nygodkendte-plejefamilier.csv",
  row,
  key: ["tilsyn", "aar", "godkendt", "forhold"],
  checks: [
    recomputed<Row>({
      id: "alle-er-med",
      title: "Aktive, ophørte og flyttede giver alle godkendte, og de ophørte går op",
      cases: (rows) => [
        {
          what: "Godkendt i 2020 og 2021",
          printed: 114,
          computed: sum(
            rows.filter((r) => r.emne === "status"),
            (r) => r.vaerdi,
          ),
        },
        {
          what: "Ophørt efter eget ønske",
          printed: rows.find((r) => r.forhold === "Ophørt efter eget ønske")?.vaerdi ?? Number.NaN,
          computed: sum(
            rows.filter((r) => r.emne === "ophoert" && r.enhed === "plejefamilier"),
            (r) => r.vaerdi,
          ),
        },
      ],
      tolerance: 0,
      format: (value) => number(value),
    }),
  ],
  missing: [
    "Fordelingen på kommuner. Den stod på to diagrammer, som er gået tabt.",
    "Hvor meget familiernes erfaring og uddannelse varierer.",
  ],
  caveats: [
    "Familierne var i drift i højst to år, da tallene blev gjort op.",
    "Kilden skriver også, at familierne typisk er samlevende og bor i hus, men oplyser ikke tal.",
    "»Delvist imødekommet« betyder, at familien fik mindre, end den søgte om.",
  ],
});
