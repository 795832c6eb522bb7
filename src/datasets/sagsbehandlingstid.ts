import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der behandlede ansøgningen."),
  aar: yearColumn("Det år, ansøgningerne blev afgjort."),
  omraade: column(z.enum(["plejefamilier", "tilbud", "begge"]), {
    title: "Område",
    description: "Hvad der blev søgt om godkendelse til.",
    labels: { plejefamilier: "Plejefamilier", tilbud: "Tilbud", begge: "Plejefamilier og tilbud" },
  }),
  maal: column(z.enum(["gennemsnit", "hyppigste", "udgangspunkt", "ikke_oplyst"]), {
    title: "Slags tal",
    description: "Om tiden er et gennemsnit, den hyppigste eller den, tilsynet normalt regner med.",
    labels: {
      gennemsnit: "Gennemsnit",
      hyppigste: "Hyppigste interval",
      udgangspunkt: "Tilsynets udgangspunkt",
      ikke_oplyst: "Ikke oplyst",
    },
  }),
  tid: column(z.number().int().min(0), {
    title: "Tid",
    description: "Sagsbehandlingstiden eller den korteste tid i intervallet, i den enhed, som kolonnen Enhed siger.",
  }),
  tid_til: column(z.number().int().min(0).nullable(), {
    title: "Til",
    description: "Den længste tid i intervallet. Tom, når kilden oplyser ét tal.",
  }),
  enhed: column(z.enum(["uger", "måneder"]), { title: "Enhed", description: "Uger eller måneder." }),
  status: statusColumn("opgjort", "skoen"),
  ...provenance,
});

export default defineDataset({
  id: "sagsbehandlingstid",
  title: "Sagsbehandlingstid for nygodkendelser",
  description:
    "Hvor længe en ny plejefamilie eller et nyt tilbud ventede på en afgørelse fra Socialtilsyn Nord eller Socialtilsyn Øst.",
  theme: "social",
  raw: "social/sagsbehandlingstid.csv",
  row,
  key: ["tilsyn", "aar", "omraade", "maal"],
  checks: [],
  missing: [
    "Om Nords tal for 2019 er et gennemsnit.",
    "Østs fordeling på intervaller. Den stod på et diagram, som er gået tabt.",
    "Tal for 2020 og 2022. Øst skriver, at tiden i 2021 er uændret fra 2020, og Nord, at tiden i 2023 er uændret fra 2022.",
  ],
  caveats: [
    "Nord regner tiden, fra ansøgningen modtages, til der er truffet afgørelse. Øst siger ikke, hvordan tiden er gjort op.",
    "Uger i Nord og måneder i Øst er forskellige slags tal. Det ene er et gennemsnit, det andet det hyppigste interval.",
    "I 2023 er ansøgninger, som blev trukket tilbage, ikke regnet med i Nord.",
    "Udgangspunktet på 12 uger gælder ansøgninger, hvor alle oplysninger er til rådighed, og der ikke er særlige problemer.",
  ],
});
