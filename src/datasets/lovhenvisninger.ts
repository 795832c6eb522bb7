import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";

const row = z.object({
  slags: column(z.enum(["lov", "lovforslag", "bekendtgoerelse", "aftale", "strategi", "link"]), {
    title: "Slags",
    description: "Hvad bilaget henviser til.",
    labels: {
      lov: "Lov",
      lovforslag: "Lovforslag",
      bekendtgoerelse: "Bekendtgørelse",
      aftale: "Aftale",
      strategi: "Strategi",
      link: "Høring på nettet",
    },
  }),
  henvisning: column(z.string().min(1), {
    title: "Henvisning",
    description: "Navn og paragraf, som kilden giver dem.",
  }),
  dato: column(z.string().nullable(), {
    title: "Dato",
    description: "Datoen, når kilden giver den. Ved et lovforslag er det dagen, det blev sendt i høring.",
  }),
  emne: column(z.string().min(1), { title: "Emne", description: "Det emne, bilaget handler om." }),
  indhold: column(z.string().nullable(), { title: "Indhold", description: "Hvad kilden siger om den." }),
  ...provenance,
});

export default defineDataset({
  id: "lovhenvisninger",
  title: "Love og aftaler, som bilagene henviser til",
  description:
    "De love, bekendtgørelser, aftaler og strategier, som bilagene til mødet i KKR Nordjylland i september 2018 henviser til.",
  theme: "kultur",
  raw: "kultur/lovhenvisninger.csv",
  row,
  key: ["slags", "henvisning"],
  checks: [],
  missing: ["Henvisninger i bilagene til de tre andre møder.", "Om reglerne gælder i dag."],
  caveats: ["Vi har ikke undersøgt, om høringerne stadig kan findes på nettet."],
});
