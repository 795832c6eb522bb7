import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("kultur/henviste-bilag", {
  subject: "kkr",
  title: "Bilag, som aftalerne på socialområdet henviser til",
  description:
    "Her er bilagslisterne i Nordjysk Socialaftale og i Rammeaftalen i Region Sjælland. De fleste af bilagene var ikke med til KKR-møderne.",
  rowsAre: "bilag",
  columns: {
    aar: col.year("Det første år, aftalen gælder."),
    aftale: col.category("Aftale", "Den aftale, bilaget hører til."),
    gruppe: col.choice("Gruppe", "Den del af aftalens bilagsliste, bilaget står i.", {
      udvikling: "Udvikling og koordinering",
      styring: "Styring og økonomi",
      rammeaftale: "Rammeaftalen",
      takstaftale: "Takstaftalen",
    }),
    nr: col.optional(col.itemNumber("Nr.", "Bilagets nummer. Tom, når aftalen ikke giver det.")),
    titel: col.text("Titel", "Bilagets titel, eventuelt forkortet."),
    i_bilagene: col.choice("Adgang", "Om bilaget er med i samlingen af bilag til KKR-mødet.", {
      ja: "Findes her",
      nej: "Findes ikke her",
    }),
    status: col.status("aftalt", "udkast"),
  },
  key: ["aar", "aftale", "gruppe", "titel"],
  view: {
    measure: "raekker",
    x: "gruppe",
    series: "i_bilagene",
    title: "Bilag, som aftalerne henviser til, og om de findes her",
  },
  missing: ["Indholdet af de bilag, der ikke er med. Blandt dem er takster og tilbudsoversigter."],
  caveats: [
    "Aftalerne skriver, at bilagene kan hentes på www.nordjysksocialaftale.dk og rs17.dk. Vi har ikke undersøgt, om de stadig ligger der.",
    "Aftalen for 2021-2022 er et udkast, og dens bilag har ingen numre.",
    "De øvrige aftaler var til behandling på møderne. Kilderne siger ikke, om de blev vedtaget.",
  ],
});
