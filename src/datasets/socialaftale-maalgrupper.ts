import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/socialaftale-maalgrupper", {
  subject: "socialaftale",
  title: "Målgrupper og nye pladser i Nordjysk Socialaftale",
  description:
    "Her står, hvilke målgrupper de nordjyske socialaftaler peger på, om der er sociale tilbud nok til dem, og hvilke nye der er på vej.",
  rowsAre: "punkter",
  columns: {
    aftale: col.period("Aftale", "Den socialaftale, oplysningen står i."),
    emne: col.category("Målgruppe", "Målgruppen eller de tilbud, det handler om.", { namesMeasure: true }),
    type: col.choice("Art", "Om det er en vurdering, et behov, en undersøgelse eller en udvidelse.", {
      vurdering: "Vurdering",
      behov: "Behov",
      undersoegelse: "Undersøgelse",
      nyt_tilbud: "Nyt tilbud",
      flere_pladser: "Flere pladser",
    }),
    beskrivelse: col.text("Oplysning", "Hvad aftalen siger, kort gengivet."),
    aktoer: col.optional(
      col.text("Aktør", "Hvem der vurderer, undersøger eller bygger. Tom, når aftalen ikke siger det."),
    ),
    ord: col.optional(col.hedge(["vaerdi"], "Ord ved tallet", "Aftalens eget ord foran tallet.")),
    vaerdi: col.optional(col.value("Værdi", "Tallet, når aftalen giver et.", "enhed", { spelled: true })),
    enhed: col.optional(col.text("Enhed", "Enheden for tallet.")),
    tidspunkt: col.optional(col.text("Tidspunkt", "Hvornår, når aftalen siger det.")),
    status: col.status("selvrapporteret", "planlagt", "aftalt", "gaeldende", "udkast"),
  },
  key: ["aftale", "emne"],
  view: { measure: "raekker", x: "aftale", series: "type", title: "Hvad hver aftale siger om målgrupperne" },
  missing: [
    "Hvordan de nye pladser deles mellem Aalborg og Thisted.",
    "Hvor mange pladser det nye tilbud til unge med svær selvskade og de nye boliger får.",
    "Hvor store målgrupperne er.",
  ],
  caveats: [
    "Vurderingerne er kommunernes og regionens egne.",
    "Aftalen for 2021-2022 er en kladde fra juni 2020.",
    "Tallet ved de særligt dyre borgersager er grænsen for, hvornår en sag er særligt dyr.",
  ],
});
