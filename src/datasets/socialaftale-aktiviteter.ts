import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  aftale: column(z.enum(["Nordjysk Socialaftale 2018-2020", "Rammeaftalen 2017", "Rammeaftalen 2016"]), {
    title: "Aftale",
    description: "Den aftale, aktiviteten følger af.",
  }),
  omraade: column(z.string().min(1), { title: "Område", description: "Fokusområdet eller målgruppen." }),
  aktivitet: column(z.string().min(1), { title: "Aktivitet", description: "Hvad der er gjort eller skal gøres." }),
  tidspunkt: column(z.string().min(1), {
    title: "Tidspunkt",
    description: "Hvornår det er sket eller skal ske, eller hvor langt det er.",
  }),
  status: statusColumn("selvrapporteret", "planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "socialaftale-aktiviteter",
  title: "Status på socialaftalens arbejde i 2018",
  description:
    "Hvad der i september 2018 var gjort og planlagt under Nordjysk Socialaftale 2018-2020, og hvad der var kommet ud af " +
    "fokusområderne i Rammeaftalerne for 2016 og 2017.",
  theme: "social",
  raw: "social/socialaftale-aktiviteter.csv",
  row,
  key: ["aftale", "omraade", "aktivitet"],
  checks: [],
  missing: ["Status i andre år.", "Hvor mange der deltog.", "Hvad de enkelte aktiviteter førte til."],
  caveats: [
    "Status er skrevet af dem, der står for arbejdet.",
    "Aktiviteterne er gengivet kort med vores ord.",
    "Temadagen om unge med stofmisbrug omtales som afholdt, men tidspunktet ligger efter aftalens dato.",
  ],
});
