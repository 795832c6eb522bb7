import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervshus-maal", {
  subject: "erhvervshuse",
  title: "Erhvervshusenes resultatkontrakter: alle mål",
  description:
    "Her er alle mål i de kontrakter, som KKR har indgået med erhvervshusene i Nordjylland og Sjælland. " +
    "Man kan se, hvem der gør dem op, og hvad huset selv siger, at det har nået. Delmålene står i to andre tabeller.",
  rowsAre: "mål",
  columns: {
    aar: col.year("Resultatkontraktens år."),
    erhvervshus: col.erhvervshus("Det erhvervshus, kontrakten gælder."),
    nr: col.numbered("Nr.", "Målets nummer i kontrakten."),
    niveau: col.choice("Niveau", "Hvem målet er aftalt for.", {
      nationalt: "Nationalt",
      faelles: "Fælles for husene",
      regionalt: "Regionalt",
      lokalt: "Lokalt",
    }),
    maal: col.text("Mål", "Målets navn i kontrakten."),
    opgoeres_af: col.optional(
      col.text("Gøres op af", "Hvem der afgør, om målet er nået. Tom, når kilden ikke siger det."),
    ),
    opfyldt_naar: col.optional(
      col.text("Helt opfyldt, når", "Det, kontrakten kræver for 100 %. Tom, når målet kun har delmål."),
    ),
    bidrager_til: col.optional(
      col.text("Bidrager til", "De strategiske mål for Region Sjælland, som kontrakten siger, målet bidrager til."),
    ),
    maalopfyldelse_pct: col.optional(
      col.share("Målopfyldelse", "Det, huset selv indstiller. Tom, når kilden ikke har et tal.", "pct."),
    ),
    status: col.status("selvrapporteret", "maal"),
  },
  key: ["aar", "erhvervshus", "nr"],
  view: {
    measure: "raekker",
    x: "niveau",
    series: "erhvervshus",
    title: "Hvor mange mål erhvervshusene har på hvert niveau",
  },
  missing: [
    "Sjællands samlede status for hvert mål. Den stod som farver, der er gået tabt.",
    "KKR's egen vurdering af, om målene er nået.",
  ],
  caveats: [
    "Målopfyldelsen på 100 % er Erhvervshus Nordjyllands egen indstilling. For målene 1-3 skriver Erhvervsstyrelsen også, at de anses for opfyldt.",
    "Kun de to første af Nordjyllands mål kræver et tal. Resten kræver for eksempel en strategi, en redegørelse eller en aftale.",
  ],
});
