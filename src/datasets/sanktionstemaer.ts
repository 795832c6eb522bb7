import { sum } from "d3";
import { number } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/sanktionstemaer", {
  subject: "kvalitet",
  title: "Hvad sanktionerne handler om",
  description:
    "Her er sanktioner fra Socialtilsyn Øst og Socialtilsyn Nord fordelt på temaerne i kvalitetsmodellen og på økonomi.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har varslet eller udstedt sanktionen."),
    aar: col.year("Det år, sanktionen er varslet eller udstedt."),
    omraade: col.choice("Område", "Plejefamilier eller sociale tilbud.", {
      plejefamilier: "Plejefamilier",
      tilbud: "Sociale tilbud",
    }),
    sanktion: col.choice(
      "Sanktion",
      "Sanktionens art. »Alle« er kildens sum for temaet.",
      { paabud: "Påbud", skaerpet_tilsyn: "Skærpet tilsyn", ophoer: "Ophør", vilkaar: "Vilkår", alle: "Alle" },
      { sums: { alle: "rest" }, disjoint: true },
    ),
    trin: col.choice(
      "Trin",
      "Om sanktionen er varslet eller udstedt.",
      { varslet: "Varslet", udstedt: "Udstedt", alle: "Alle" },
      { sums: { alle: "rest" }, ordered: true },
    ),
    tema: col.category("Tema", "Det tema i kvalitetsmodellen, sanktionen handler om."),
    antal: col.count("Antal", "Gange, temaet ligger til grund for en sanktion.", "gange", { flow: true }),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "omraade", "sanktion", "trin", "tema"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "sanktioner-giver-alle",
      title: "Sanktionerne i et tema giver kildens sum",
      cases: (rows) =>
        rows
          .filter((r) => r.sanktion === "alle")
          .map((r) => ({
            what: `${r.tilsyn} ${r.aar}, ${r.omraade}: ${r.tema}`,
            printed: r.antal,
            computed: sum(
              rows.filter(
                (x) =>
                  x.sanktion !== "alle" &&
                  x.tilsyn === r.tilsyn &&
                  x.aar === r.aar &&
                  x.omraade === r.omraade &&
                  x.tema === r.tema,
              ),
              (x) => x.antal,
            ),
          })),
      tolerance: 0,
      format: (value) => number(value),
    }),
  ],
  view: { measure: "antal", x: "tema", series: "sanktion", title: "Hvad sanktionerne handlede om" },
  missing: [
    "Temaerne bag de ni påbud i Nord i 2019. De stod i et diagram, som er gået tabt.",
    "Øst: temaet selvstændighed og relationer, som tabellen ikke har, og temaerne bag tilbagekaldte godkendelser.",
  ],
  caveats: [
    "Nord tæller et påbud i det tema, det først og fremmest handler om. Ved ophør tæller alle relevante temaer, så ét ophør kan stå flere gange.",
    "Nord sætter en streg, hvor der ingen er. De felter har ingen række; summen »Alle« viser, hvilke temaer der er på nul.",
    "Østs tabel har én kolonne for organisation og ledelse (tilbud) og familiestruktur og familiedynamik (plejefamilier). Her har hvert område sit eget tema.",
    "Tallene er små, og de to socialtilsyn tæller forskelligt.",
  ],
});
