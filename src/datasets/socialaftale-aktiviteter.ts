import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/socialaftale-aktiviteter", {
  title: "Status på socialaftalens arbejde i 2018",
  description:
    "Hvad der i september 2018 var gjort og planlagt under Nordjysk Socialaftale 2018-2020, og hvad der var kommet ud af " +
    "fokusområderne i Rammeaftalerne for 2016 og 2017.",
  columns: {
    aftale: col.choice("Aftale", "Den aftale, aktiviteten følger af.", [
      "Nordjysk Socialaftale 2018-2020",
      "Rammeaftalen 2017",
      "Rammeaftalen 2016",
    ]),
    omraade: col.category("Område", "Fokusområdet eller målgruppen."),
    aktivitet: col.category("Aktivitet", "Hvad der er gjort eller skal gøres."),
    tidspunkt: col.text("Tidspunkt", "Hvornår det er sket eller skal ske, eller hvor langt det er."),
    status: col.status("selvrapporteret", "planlagt"),
  },
  key: ["aftale", "omraade", "aktivitet"],
  missing: ["Status i andre år.", "Hvor mange der deltog.", "Hvad de enkelte aktiviteter førte til."],
  caveats: [
    "Status er skrevet af dem, der står for arbejdet.",
    "Aktiviteterne er gengivet kort med vores ord.",
    "Temadagen om unge med stofmisbrug omtales som afholdt, men tidspunktet ligger efter aftalens dato.",
  ],
});
