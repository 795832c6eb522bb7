import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/socialaftale-noegletal", {
  subject: "socialaftale",
  title: "Nøgletal i Nordjysk Socialaftale",
  description:
    "Her er tallene i udgaverne af Nordjysk Socialaftale: hvor mange pladser og penge aftalen dækker, hvem der er med, " +
    "og de tal, aftalerne begrunder deres valg med.",
  columns: {
    aftale: col.period("Aftale", "Den socialaftale, tallet står i."),
    noegletal: col.category("Nøgletal", "Hvad tallet er.", { namesMeasure: true }),
    aar: col.optional(
      col.year("Det år, tallet gælder. Tom, når tallet gælder hele aftalen, eller kilden ikke siger et år."),
    ),
    kvalifikator: col.optional(
      col.hedge(["vaerdi"], "Kildens ord", "Kildens eget ord om tallet, for eksempel cirka eller knap."),
    ),
    vaerdi: col.optional(
      col.value(
        "Værdi",
        "Tallet i den enhed, som kolonnen Enhed siger. Tom, når kilden kun beskriver det med ord.",
        "enhed",
        { decimals: 2, spelled: true },
      ),
    ),
    enhed: col.optional(col.text("Enhed", "Enheden for tallet.")),
    ophav: col.optional(col.text("Ophav", "Den, aftalen har tallet fra. Tom, når aftalen selv oplyser det.")),
    status: col.status("opgjort", "budget", "skoen", "aftalt", "udkast"),
  },
  key: ["aftale", "noegletal"],
  view: {
    measure: "vaerdi",
    x: "aar",
    series: "aftale",
    form: "prikker",
    title: "Andel af Nordjyllands pladser, som socialaftalen omfatter",
  },
  missing: [
    "Budgettet for pladserne i 2024.",
    "Pladser fordelt på ejere i aftalen for 2021-2022. Kortet er ikke sat ind i udkastet.",
    "Kilden til udsagnet om, at flere får en psykiatrisk diagnose. Den er ikke sat ind i udkastet.",
  ],
  caveats: [
    "De fleste tal er afrundede. Kildens eget ord om det står foran tallet.",
    "Aftalen for 2021-2022 er en kladde fra juni 2020.",
    "Pladserne er både dagpladser og døgnpladser, så budgettet kan ikke regnes om til en pris pr. plads.",
    "KL's procenter er grænser som »over« og »knap« og gælder hele landet.",
  ],
});
