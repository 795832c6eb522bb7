import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/socialaftale-aktiviteter", {
  subject: "socialaftale",
  title: "Status på socialaftalens arbejde",
  description:
    "Her står, hvad der er gjort og planlagt under Nordjysk Socialaftale, og hvad der er kommet ud af fokusområderne i de tidligere " +
    "rammeaftaler.",
  rowsAre: "aktiviteter",
  columns: {
    aftale: col.category("Aftale", "Den aftale, aktiviteten følger af."),
    omraade: col.category("Område", "Fokusområdet eller målgruppen."),
    aktivitet: col.text("Aktivitet", "Hvad der er gjort eller skal gøres."),
    tidspunkt: col.text("Tidspunkt", "Hvornår det er sket eller skal ske, eller hvor langt det er."),
    status: col.status("selvrapporteret", "planlagt"),
  },
  key: ["aftale", "omraade", "aktivitet"],
  view: { measure: "raekker", x: "aftale", series: "status", title: "Hvor mange aktiviteter hver aftale nævner" },
  missing: ["Senere status.", "Hvor mange der deltog.", "Hvad de enkelte aktiviteter førte til."],
  caveats: [
    "Status er skrevet af dem, der står for arbejdet. For aftalen 2018-2020 og rammeaftalerne er den fra september 2018.",
    "Aktiviteterne er gengivet kort med vores ord.",
    "Temadagen om unge med stofmisbrug omtales som afholdt, men tidspunktet ligger efter aftalens dato.",
  ],
});
