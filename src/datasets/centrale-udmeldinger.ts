import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

const people = (title: string, description: string) => col.optional(col.count(title, description, "personer"));

export default defineDataset("social/centrale-udmeldinger", {
  subject: "rammeaftaler",
  title: "Centrale udmeldinger om små målgrupper",
  description:
    "Her er de målgrupper, hvor staten har bedt kommunerne gøre rede for, om der er sociale tilbud nok. " +
    "Tabellen viser, hvornår de blev spurgt, hvornår svaret skulle gives, og hvad der er vurderet.",
  rowsAre: "udmeldinger",
  columns: {
    aftale: col.period("Aftale", "Den socialaftale, udmeldingen er nævnt i."),
    maalgruppe: col.text("Målgruppe", "Hvem udmeldingen gælder."),
    udsendt: col.toldTime("Udsendt", "Hvornår udmeldingen blev sendt ud."),
    fornyet: col.optional(col.toldTime("Fornyet", "År, hvor styrelsen har bedt om fornyet behandling.")),
    seneste_anmodning: col.optional(
      col.date("Seneste anmodning", "Dato for den seneste anmodning. Tom, når kilden ikke giver en."),
    ),
    frist: col.optional(col.date("Frist", "Frist for at svare styrelsen.")),
    afrapportering: col.text("Svar", "Hvem der svarer."),
    ord: col.optional(col.hedge(["borgere_fra"], "Ord ved tallet", "Styrelsens eget ord foran tallet.")),
    borgere_fra: people(
      "Borgere om året",
      "Styrelsens skøn over, hvor mange der har behovet hvert år, eller det laveste i et spænd. Tom, når kilden ikke giver et.",
    ),
    borgere_til: col.endOf("borgere_fra", people("Borgere om året, højst", "Det højeste i et spænd.")),
    vurdering: col.text("Vurdering", "Hvad kommunerne eller styrelsen vurderer, kort gengivet."),
    status: col.status("gaeldende", "udkast"),
  },
  key: ["aftale", "maalgruppe"],
  view: { measure: "raekker", x: "aftale", title: "Hvor mange centrale udmeldinger hver aftale nævner" },
  missing: [
    "Selve udmeldingerne og svarene, som ikke er med i bilagene.",
    "Hvor mange borgere i Nordjylland det drejer sig om.",
    "Et antal for de øvrige målgrupper.",
  ],
  caveats: [
    "Skønnet over, hvor mange gravide det gælder, er styrelsens. Kommunerne har før vurderet gruppen som væsentlig mindre.",
    "Kilden kalder styrelsen både Socialstyrelsen og Social- og Boligstyrelsen.",
    "Oplysningerne fra 2021-2022 står i en kladde fra juni 2020.",
  ],
});
