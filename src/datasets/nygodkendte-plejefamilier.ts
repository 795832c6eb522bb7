import { sum } from "d3";
import { number } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/nygodkendte-plejefamilier", {
  title: "Nygodkendte plejefamilier i Socialtilsyn Øst",
  description:
    "Hvad der ved udgangen af 2021 var blevet af de 114 plejefamilier, som Socialtilsyn Øst godkendte i 2020 og 2021, " +
    "og hvad der i gennemsnit kendetegnede familierne.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har godkendt plejefamilierne."),
    aar: col.year("Tallet gælder udgangen af dette år."),
    godkendt: col.choice("Godkendt i", "Det år eller de år, plejefamilierne blev godkendt.", [
      "2020",
      "2021",
      "2020-2021",
    ]),
    emne: col.choice(
      "Emne",
      "Hvad der blev af familierne, de ophørte, selve godkendelsen eller en gennemsnitlig profil.",
      { status: "Hvad der blev af dem", ophoert: "De ophørte", godkendelse: "Godkendelsen", profil: "Profil" },
    ),
    forhold: col.category("Forhold", "Hvad tallet viser.", { namesMeasure: true }),
    vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed", {
      decimals: 1,
      spelled: true,
    }),
    enhed: col.choice("Enhed", "Tallets enhed.", [
      "plejefamilier",
      "pladser",
      "år i gennemsnit",
      "børn i gennemsnit",
      "pct.",
    ]),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "godkendt", "forhold"],
  checks: ({ recomputed }) => [
    recomputed({
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
