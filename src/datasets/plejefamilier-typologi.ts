import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/plejefamilier-typologi", {
  subject: "plejefamilier",
  title: "Plejefamilier efter typologi",
  description:
    "Her står, hvor mange almene, forstærkede og specialiserede plejefamilier Socialtilsyn Øst førte tilsyn med, " +
    "og hvor mange det har godkendt.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har godkendt plejefamilierne."),
    aar: col.year("Godkendelsesåret, eller det år, hvis udgang tallet gælder."),
    opgoerelse: col.choice(
      "Opgørelse",
      "Alle godkendte plejefamilier ved årets udgang, eller dem, der blev godkendt i året.",
      { portefoelje: "Alle ved årets udgang", nygodkendt: "Nygodkendt i året" },
    ),
    typologi: col.choice(
      "Typologi",
      "Plejefamiliens type efter de børn, den er godkendt til.",
      { almen: "Almen", forstaerket: "Forstærket", specialiseret: "Specialiseret" },
      { ordered: true, disjoint: true },
    ),
    plejefamilier: col.count("Plejefamilier", "Antal plejefamilier.", "plejefamilier"),
    pladser: col.optional(
      col.count("Pladser", "Pladser, som familierne er godkendt til. Tom, når kilden ikke oplyser dem.", "pladser"),
    ),
    aendring_pct: col.optional(
      col.change("Ændring", "Ændring i antal plejefamilier fra året før. Tom, når kilden ikke oplyser den.", "pct.", {
        decimals: 1,
      }),
    ),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "opgoerelse", "typologi"],
  view: {
    measure: "plejefamilier",
    x: "typologi",
    series: "opgoerelse",
    title: "Plejefamilier af hver type: alle og nygodkendte",
  },
  missing: [
    "Fordelingen i Nord i 2023. Den stod på en figur, som er gået tabt.",
    "Fordelingen i Øst ved udgangen af 2020. Kilden oplyser kun to af ændringerne.",
    "Antal pladser i alle Østs plejefamilier efter typologi.",
  ],
  caveats: [
    "Øst godkendte ingen specialiserede plejefamilier i 2020 og 2021.",
    "Den første række med nygodkendte er trykt med årstallet 2022. Den er vist under 2020, som tabellens overskrift og totaler siger.",
  ],
});
