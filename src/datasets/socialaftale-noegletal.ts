import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  aftale: column(z.enum(["2018-2020", "2021-2022", "2025-2026"]), {
    title: "Aftale",
    description: "Den socialaftale, tallet står i.",
  }),
  noegletal: column(z.string().min(1), { title: "Nøgletal", description: "Hvad tallet er." }),
  aar: column(z.number().int().min(2000).max(2100).nullable(), {
    title: "År",
    description: "Det år, tallet gælder. Tom, når tallet gælder hele aftalen, eller kilden ikke siger et år.",
  }),
  kvalifikator: column(z.string().nullable(), {
    title: "Kildens ord",
    description: "Kildens eget ord om tallet, for eksempel cirka eller knap.",
  }),
  vaerdi: column(z.number().min(0).nullable(), {
    title: "Tal",
    description: "Tallet i den enhed, som kolonnen Enhed siger. Tom, når kilden kun beskriver det med ord.",
    decimals: 2,
    spelled: true,
  }),
  enhed: column(z.string().nullable(), { title: "Enhed", description: "Enheden for tallet." }),
  ophav: column(z.string().nullable(), {
    title: "Ophav",
    description: "Den, aftalen har tallet fra. Tom, når aftalen selv oplyser det.",
  }),
  status: statusColumn("opgjort", "budget", "skoen", "aftalt", "udkast"),
  ...provenance,
});

export default defineDataset({
  id: "socialaftale-noegletal",
  title: "Nøgletal i Nordjysk Socialaftale",
  description:
    "Tallene i tre udgaver af Nordjysk Socialaftale: hvor mange pladser og penge aftalen dækker, hvem der er med, " +
    "og de tal, aftalerne begrunder deres valg med.",
  theme: "social",
  raw: "social/socialaftale-noegletal.csv",
  row,
  key: ["aftale", "noegletal"],
  checks: [],
  missing: [
    "Budgettet for pladserne i 2024.",
    "Pladser fordelt på ejere i aftalen for 2021-2022. Kortet er ikke sat ind i udkastet.",
    "Kilden til udsagnet om, at flere får en psykiatrisk diagnose. Den er ikke sat ind i udkastet.",
  ],
  caveats: [
    "De fleste tal er afrundede. Kildens eget ord om det står ved tallet.",
    "Aftalen for 2021-2022 er en kladde fra juni 2020.",
    "Pladserne er både dagpladser og døgnpladser, så budgettet kan ikke regnes om til en pris pr. plads.",
    "KL's procenter er grænser som »over« og »knap« og gælder hele landet.",
  ],
});
