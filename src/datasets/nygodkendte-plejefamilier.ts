import { sum } from "d3";
import { number } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/nygodkendte-plejefamilier", {
  subject: "plejefamilier",
  title: "Nygodkendte plejefamilier i Socialtilsyn Øst",
  description:
    "Her står, hvad der ved årets udgang var blevet af de plejefamilier, som Socialtilsyn Øst havde godkendt i de seneste to år, " +
    "og hvad der i gennemsnit kendetegnede familierne.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har godkendt plejefamilierne."),
    aar: col.year("Tallet gælder udgangen af dette år."),
    godkendt: col.period("Godkendelsesår", "Det år eller de år, plejefamilierne blev godkendt."),
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
      id: "aargange-giver-alle",
      title: "De enkelte års plejefamilier giver alle årenes",
      cases: (rows) =>
        rows.flatMap((whole) => {
          const parts = rows.filter(
            (r) =>
              !r.godkendt.includes("-") &&
              r.forhold === whole.forhold &&
              r.tilsyn === whole.tilsyn &&
              r.aar === whole.aar,
          );
          if (!whole.godkendt.includes("-") || parts.length === 0) return [];
          const what = `${whole.tilsyn} ${whole.aar}, ${whole.godkendt}: ${whole.forhold}`;
          return [{ what, printed: whole.vaerdi, computed: sum(parts, (r) => r.vaerdi) }];
        }),
      tolerance: 0,
      format: (value) => number(value),
    }),
  ],
  view: { measure: "vaerdi", x: "forhold", series: "godkendt", title: "Hvad der blev af de nygodkendte plejefamilier" },
  missing: [
    "Fordelingen på kommuner. Den stod på to diagrammer, som er gået tabt.",
    "Hvor meget familiernes erfaring og uddannelse varierer.",
  ],
  caveats: [
    "Familierne i tallene for 2021 havde været i drift i højst to år.",
    "Kilden skriver også, at familierne typisk er samlevende og bor i hus, men oplyser ikke tal.",
    "»Delvist imødekommet« betyder, at familien fik mindre, end den søgte om.",
  ],
});
