import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/tilsynets-medarbejdere", {
  subject: "socialtilsyn",
  title: "Ansatte i Socialtilsyn Øst",
  description: "Her er de ansatte i Socialtilsyn Øst den 31. december efter stilling og efter køn.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, de er ansat i."),
    aar: col.year("Tallet gælder ved udgangen af året."),
    opdeling: col.choice("Opdeling", "Efter stilling eller efter køn.", {
      stilling: "Efter stilling",
      koen: "Efter køn",
    }),
    kategori: col.category("Kategori", "Stillingen eller kønnet.", { disjoint: true }),
    personer: col.count("Ansatte", "Ansatte personer.", "personer", { spelled: true }),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "opdeling", "kategori"],
  view: { measure: "personer", x: "opdeling", series: "kategori", title: "Ansatte efter stilling og efter køn" },
  missing: ["Årsværk. Tallene er personer.", "Ansatte i de andre socialtilsyn."],
  caveats: ["De to opdelinger er af de samme personer og må ikke lægges sammen."],
});
