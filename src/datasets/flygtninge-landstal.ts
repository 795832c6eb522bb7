import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, oplysningen gælder eller er fra."),
  slags: column(z.enum(["landstal", "forventning", "haendelse", "frist"]), {
    title: "Slags",
    description: "Om det er et landstal, en forventning, en hændelse eller en frist.",
    labels: { landstal: "Landstal", forventning: "Forventning", haendelse: "Hændelse", frist: "Frist" },
  }),
  emne: column(z.string().min(1), { title: "Emne", description: "Hvad det handler om." }),
  vaerdi: column(z.number().int().min(0).nullable(), { title: "Antal", description: "Antallet, når der er et." }),
  enhed: column(z.enum(["personer"]).nullable(), { title: "Enhed", description: "Hvad antallet tæller." }),
  dato: column(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .nullable(),
    {
      title: "Dato",
      description: "Datoen, når brevet giver en.",
      date: true,
    },
  ),
  forbehold: column(z.string().nullable(), {
    title: "Forbehold",
    description: "Brevets eget forbehold eller ord for tallet.",
  }),
  status: statusColumn("prognose", "opgjort", "gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "flygtninge-landstal",
  title: "Landstal for flygtninge: forventninger og frister",
  description:
    "Hvor mange flygtninge Udlændingestyrelsen ventede, og de frister, kommunerne havde for at aftale, hvor de skulle bo. " +
    "Oplysningerne står i styrelsens brev fra april 2020.",
  theme: "integration",
  raw: "integration/flygtninge-landstal.csv",
  row,
  key: ["aar", "slags", "emne"],
  checks: [],
  missing: [
    "Hvor mange der fik opholdstilladelse.",
    "Antallet af asylansøgere i de uger, brevet sammenligner.",
    "Kommunernes aftaler om kvoter.",
  ],
  caveats: ["Brevet er skrevet under covid-19. Styrelsen skriver, at den ikke kan vurdere, hvad det betyder for 2020."],
});
