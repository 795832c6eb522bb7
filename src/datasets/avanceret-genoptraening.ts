import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("sundhed/avanceret-genoptraening", {
  subject: "genoptraening",
  title: "Skøn over genoptræning på avanceret niveau",
  description:
    "Her står, hvor stor en del af genoptræningen der foregår på avanceret niveau, ifølge et skøn og ifølge de nordjyske kommuners egne svar. " +
    "Kommunerne er ikke nævnt ved navn.",
  columns: {
    aar: col.year("Året for notatet."),
    hvem: col.category("Skøn", "Hvem skønnet kommer fra, eller hvem det gælder."),
    fra_pct: col.share("Laveste andel", "Den laveste andel, der nævnes.", "pct."),
    til_pct: col.endOf(
      "fra_pct",
      col.share(
        "Højeste andel",
        "Den højeste andel, der nævnes. Den samme som den laveste, når der kun er ét tal.",
        "pct.",
      ),
    ),
    forbehold: col.optional(col.hedge(["fra_pct"], "Forbehold", "Notatets eget ord foran tallet.")),
    grundlag: col.optional(col.text("Andel af", "Hvad andelen er en del af. Tom, når notatet ikke siger det.")),
    status: col.status("skoen", "selvrapporteret"),
  },
  key: ["aar", "hvem"],
  view: { measure: "fra_pct", x: "hvem", title: "Hvor meget genoptræning der skønnes at være på avanceret niveau" },
  missing: ["Hvilke kommuner der har svaret hvad, og hvor mange der har svaret.", "Antallet af genoptræningsplaner."],
  caveats: [
    "Andelene er ikke regnet af det samme og kan ikke uden videre sammenlignes.",
    "Bekendtgørelsens krav er ifølge notatet ikke entydige, så kommunerne kan vurdere forskelligt.",
  ],
});
