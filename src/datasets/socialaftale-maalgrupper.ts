import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  aftale: column(z.enum(["2018-2020", "2021-2022", "2025-2026"]), {
    title: "Aftale",
    description: "Den socialaftale, oplysningen står i.",
  }),
  emne: column(z.string().min(1), { title: "Målgruppe", description: "Målgruppen eller de tilbud, det handler om." }),
  type: column(z.enum(["vurdering", "behov", "undersoegelse", "nyt_tilbud", "flere_pladser"]), {
    title: "Art",
    description: "Om det er en vurdering, et behov, en undersøgelse eller en udvidelse.",
    labels: {
      vurdering: "Vurdering",
      behov: "Behov",
      undersoegelse: "Undersøgelse",
      nyt_tilbud: "Nyt tilbud",
      flere_pladser: "Flere pladser",
    },
  }),
  beskrivelse: column(z.string().min(1), { title: "Oplysning", description: "Hvad aftalen siger, kort gengivet." }),
  aktoer: column(z.string().nullable(), {
    title: "Aktør",
    description: "Hvem der vurderer, undersøger eller bygger. Tom, når aftalen ikke siger det.",
  }),
  vaerdi: column(z.number().int().min(0).nullable(), {
    title: "Tal",
    description: "Tallet, når aftalen giver et.",
    spelled: true,
  }),
  enhed: column(z.string().nullable(), { title: "Enhed", description: "Enheden for tallet." }),
  tidspunkt: column(z.string().nullable(), { title: "Tidspunkt", description: "Hvornår, når aftalen siger det." }),
  status: statusColumn("selvrapporteret", "planlagt", "aftalt", "gaeldende", "udkast"),
  ...provenance,
});

export default defineDataset({
  id: "socialaftale-maalgrupper",
  title: "Målgrupper og nye pladser i Nordjysk Socialaftale",
  description:
    "Hvilke målgrupper de nordjyske socialaftaler peger på, om der er tilbud nok til dem, og hvilke nye tilbud der er på vej.",
  theme: "social",
  raw: "social/socialaftale-maalgrupper.csv",
  row,
  key: ["aftale", "emne"],
  checks: [],
  missing: [
    "Hvordan de 30 nye pladser deles mellem Aalborg og Thisted.",
    "Hvor mange pladser det nye tilbud til unge med svær selvskade og de nye boliger får.",
    "Hvor store målgrupperne er.",
  ],
  caveats: [
    "Vurderingerne er kommunernes og regionens egne.",
    "Aftalen for 2021-2022 er en kladde fra juni 2020.",
    "En borgersag er særligt dyr, når den koster over 2 mio. kr. om året.",
  ],
});
