import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for listen, som er dateret 12. maj."),
  kategori: column(z.enum(["penge", "vejledning", "raadgivning", "beskaeftigelse", "myndighed", "handel", "analyse"]), {
    title: "Kategori",
    description: "Den overskrift, tiltaget står under i listen.",
    labels: {
      penge: "Investeringer, tilskud og afgifter",
      vejledning: "Gratis offentlig vejledning",
      raadgivning: "Privat rådgivning",
      beskaeftigelse: "Beskæftigelse",
      myndighed: "Kommunen som myndighed",
      handel: "Handel, turisme og markedsføring",
      analyse: "Viden og analyser",
    },
  }),
  tiltag: column(z.string().min(1), { title: "Tiltag", description: "Hvad kommuner har gjort." }),
  status: statusColumn("selvrapporteret"),
  ...provenance,
});

export default defineDataset({
  id: "corona-erhvervstiltag",
  title: "Kommunernes hjælp til erhvervslivet under corona",
  description:
    "Eksempler på, hvad kommuner over hele landet gjorde for virksomhederne i foråret 2020. KL samlede dem som inspiration.",
  theme: "erhverv",
  raw: "erhverv/corona-erhvervstiltag.csv",
  row,
  key: ["aar", "tiltag"],
  checks: [],
  missing: ["Hvilke og hvor mange kommuner der har brugt hvert tiltag.", "Hvad tiltagene kostede og gav."],
  caveats: [
    "Listen rummer eksempler. Den viser ikke alt, kommunerne gjorde, og et tiltag kan være brugt af få eller mange.",
  ],
});
