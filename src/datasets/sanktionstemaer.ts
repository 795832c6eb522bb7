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
  tilsyn: tilsynColumn("Det socialtilsyn, der har varslet eller udstedt sanktionen."),
  aar: yearColumn("Det år, sanktionen er varslet eller udstedt."),
  omraade: column(z.enum(["plejefamilier", "tilbud"]), {
    title: "Område",
    description: "Plejefamilier eller sociale tilbud.",
    labels: { plejefamilier: "Plejefamilier", tilbud: "Sociale tilbud" },
  }),
  sanktion: column(z.enum(["paabud", "skaerpet_tilsyn", "ophoer", "vilkaar", "alle"]), {
    title: "Sanktion",
    description: "Sanktionens art. »Alle« er kildens sum for temaet.",
    labels: {
      paabud: "Påbud",
      skaerpet_tilsyn: "Skærpet tilsyn",
      ophoer: "Ophør",
      vilkaar: "Vilkår",
      alle: "Alle",
    },
  }),
  trin: column(z.enum(["varslet", "udstedt", "alle"]), {
    title: "Trin",
    description: "Om sanktionen er varslet eller udstedt.",
    labels: { varslet: "Varslet", udstedt: "Udstedt", alle: "Alle" },
  }),
  tema: column(z.string().min(1), {
    title: "Tema",
    description: "Det tema i kvalitetsmodellen, sanktionen handler om.",
  }),
  antal: column(z.number().int().min(0), {
    title: "Antal",
    description: "Gange, temaet ligger til grund for en sanktion.",
    unit: "gange",
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "sanktionstemaer",
  title: "Hvad sanktionerne handler om",
  description:
    "Sanktioner fra Socialtilsyn Øst i 2021 og Socialtilsyn Nord i 2023 fordelt på temaerne i kvalitetsmodellen og på økonomi.",
  theme: "social",
  raw: "social/sanktionstemaer.csv",
  row,
  key: ["tilsyn", "aar", "omraade", "sanktion", "trin", "tema"],
  checks: [
    recomputed<Row>({
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
