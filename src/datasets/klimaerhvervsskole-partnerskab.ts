import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("uddannelse/klimaerhvervsskole-partnerskab", {
  subject: "uddannelser",
  title: "Forslag om et partnerskab om klimaerhvervsskoler på Sjælland",
  description:
    "Her står, hvem der vil være med i et klimaerhvervsskolepartnerskab i Region Sjælland, hvad det skal arbejde med, og hvordan det skal være indrettet. " +
    "KKR Sjælland foreslår det i et brev fra 2022.",
  rowsAre: "punkter",
  columns: {
    slags: col.choice("Slags", "Hvad rækken siger om partnerskabet.", {
      part: "Part",
      opbakning: "Bakker op",
      fokus: "Fokusområde",
      organisering: "Organisering",
    }),
    indhold: col.text("Indhold", "Hvem eller hvad det er."),
    antal: col.optional(col.count("Antal", "Hvor mange parter det er, når brevet siger det.", "parter")),
    status: col.status("foreslaaet"),
  },
  key: ["slags", "indhold"],
  view: { measure: "raekker", x: "slags", title: "Hvad brevet om klimaerhvervsskoler nævner" },
  missing: ["Ministerens svar.", "Hvad partnerskabet skal koste.", "Navnene på de virksomheder, der bakker op."],
  caveats: ["Det er et forslag. Brevet siger ikke, om det blev til noget."],
});
