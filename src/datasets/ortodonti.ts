import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, tallet gælder, eller hvor en prognose begynder."),
  omraade: column(z.enum(["Region Hovedstaden", "Region Midtjylland", "Region Nordjylland", "Hele landet"]), {
    title: "Område",
    description: "Den region, tallet gælder, eller hele landet.",
  }),
  emne: column(z.string().min(1), { title: "Emne", description: "Hvad tallet handler om." }),
  vaerdi: column(z.number().min(0), {
    title: "Værdi",
    description: "Tallet i den enhed, som kolonnen Enhed siger.",
    decimals: 1,
    spelled: true,
  }),
  enhed: column(z.enum(["pr. 100.000 indbyggere", "pct.", "fuldtidsstillinger"]), {
    title: "Enhed",
    description: "Tallets enhed.",
  }),
  forbehold: column(z.string().nullable(), { title: "Forbehold", description: "Brevets eget ord foran tallet." }),
  status: statusColumn("opgjort", "prognose", "skoen"),
  ...provenance,
});

export default defineDataset({
  id: "ortodonti",
  title: "Specialtandlæger i tandregulering",
  description:
    "Hvor mange specialtandlæger i ortodonti der er pr. 100.000 indbyggere i tre regioner og i hele landet, og hvor mange der manglede i Nordjylland. " +
    "Tallene står i et brev fra 2020.",
  theme: "sundhed",
  raw: "sundhed/ortodonti.csv",
  row,
  key: ["aar", "omraade", "emne"],
  checks: [],
  missing: ["Tal for Region Sjælland og Region Syddanmark.", "Nyere tal end 2015.", "Ventetiden på tandregulering."],
  caveats: [
    "Brevet er fra Koordinationsudvalget på tandplejeområdet i Nordjylland, som vil gøre opmærksom på manglen.",
    "Tallene for 2015 er fra Tandplejeprognosen, som brevet henviser til.",
  ],
});
