import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("integration/flygtninge-landstal", {
  subject: "flygtninge",
  title: "Landstal for flygtninge: forventninger og frister",
  description:
    "Her står, hvor mange flygtninge Udlændingestyrelsen ventede, og de frister, kommunerne havde for at aftale, hvor de skulle bo. " +
    "Oplysningerne står i styrelsens brev til kommunerne.",
  columns: {
    aar: col.year("Det år, oplysningen gælder eller er fra."),
    slags: col.choice("Slags", "Om det er et landstal, en forventning, en hændelse eller en frist.", {
      landstal: "Landstal",
      forventning: "Forventning",
      haendelse: "Hændelse",
      frist: "Frist",
    }),
    emne: col.category("Emne", "Hvad det handler om.", { namesMeasure: true }),
    ord: col.optional(col.hedge(["vaerdi"], "Ord ved tallet", "Brevets eget ord foran tallet.")),
    vaerdi: col.optional(col.value("Antal", "Antallet, når der er et.", "enhed")),
    enhed: col.optional(col.choice("Enhed", "Hvad antallet tæller.", ["personer"])),
    dato: col.optional(col.date("Dato", "Datoen, når brevet giver en.", /^\d{4}-\d{2}-\d{2}$/)),
    forbehold: col.optional(col.text("Forbehold", "Brevets eget forbehold.")),
    status: col.status("prognose", "opgjort", "gaeldende"),
  },
  key: ["aar", "slags", "emne"],
  view: {
    measure: "vaerdi",
    x: "emne",
    only: { slags: "forventning" },
    title: "Hvor mange asylansøgere staten ventede før og efter ændringen i februar",
  },
  missing: [
    "Hvor mange der fik opholdstilladelse.",
    "Antallet af asylansøgere i de uger, brevet sammenligner.",
    "Kommunernes aftaler om kvoter.",
  ],
  caveats: [
    "Brevet fra april 2020 er skrevet under covid-19. Styrelsen skriver, at den ikke kan vurdere, hvad det betyder for 2020.",
  ],
});
