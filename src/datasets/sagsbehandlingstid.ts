import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/sagsbehandlingstid", {
  subject: "tilsyn",
  title: "Sagsbehandlingstid for nygodkendelser",
  description:
    "Her står, hvor længe en ny plejefamilie eller et nyt socialt tilbud ventede på en afgørelse fra Socialtilsyn Nord eller Socialtilsyn Øst.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der behandlede ansøgningen."),
    aar: col.year("Det år, ansøgningerne blev afgjort."),
    omraade: col.choice(
      "Område",
      "Hvad der blev søgt om godkendelse til.",
      { plejefamilier: "Plejefamilier", tilbud: "Tilbud", begge: "Plejefamilier og tilbud" },
      { sums: { begge: "more" } },
    ),
    maal: col.choice("Slags tal", "Om tiden er et gennemsnit, den hyppigste eller den, tilsynet normalt regner med.", {
      gennemsnit: "Gennemsnit",
      hyppigste: "Hyppigste interval",
      udgangspunkt: "Tilsynets udgangspunkt",
      ikke_oplyst: "Ikke oplyst",
    }),
    tid: col.duration(
      "Tid",
      "Sagsbehandlingstiden eller den korteste tid i intervallet, i den enhed, som kolonnen Enhed siger.",
      { from: "enhed" },
    ),
    tid_til: col.optional(
      col.endOf(
        "tid",
        col.duration("Til", "Den længste tid i intervallet. Tom, når kilden oplyser ét tal.", { from: "enhed" }),
      ),
    ),
    enhed: col.choice("Enhed", "Uger eller måneder.", ["uger", "måneder"]),
    status: col.status("opgjort", "skoen"),
  },
  key: ["tilsyn", "aar", "omraade", "maal"],
  view: { measure: "tid", x: "omraade", title: "Ventetid på en afgørelse om nygodkendelse" },
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
