import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("sundhed/ortodonti", {
  subject: "tandregulering",
  title: "Specialtandlæger i tandregulering",
  description:
    "Her står, hvor mange specialtandlæger i tandregulering (ortodonti) der er pr. 100.000 indbyggere i tre regioner og i hele landet, og hvor mange der manglede i Nordjylland.",
  columns: {
    aar: col.year("Det år, tallet gælder, eller hvor en prognose begynder."),
    omraade: col.choice(
      "Område",
      "Den region, tallet gælder, eller hele landet.",
      ["Region Hovedstaden", "Region Midtjylland", "Region Nordjylland", "Hele landet"],
      { sums: { "Hele landet": "more" } },
    ),
    emne: col.category("Emne", "Hvad tallet handler om.", { namesMeasure: true }),
    vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed", {
      decimals: 1,
      spelled: true,
    }),
    enhed: col.choice("Enhed", "Tallets enhed.", ["pr. 100.000 indbyggere", "pct.", "fuldtidsstillinger"]),
    forbehold: col.optional(col.hedge(["vaerdi"], "Forbehold", "Brevets eget ord foran tallet.")),
    status: col.status("opgjort", "prognose", "skoen"),
  },
  key: ["aar", "omraade", "emne"],
  view: {
    ...{ measure: "vaerdi", x: "omraade", only: { enhed: "pr. 100.000 indbyggere" } },
    title: "Specialtandlæger i forhold til indbyggertallet",
  },
  missing: [
    "Tal for Region Sjælland og Region Syddanmark.",
    "Nyere tal end dem, brevet henviser til.",
    "Ventetiden på tandregulering.",
  ],
  caveats: [
    "Brevet fra 2020 er fra Koordinationsudvalget på tandplejeområdet i Nordjylland, som vil gøre opmærksom på manglen.",
    "Tallene for 2015 er fra Tandplejeprognosen, som brevet henviser til.",
  ],
});
