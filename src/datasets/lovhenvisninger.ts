import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("kultur/lovhenvisninger", {
  subject: "kkr",
  title: "Love og aftaler, som bilagene henviser til",
  description:
    "Her er de love, bekendtgørelser, aftaler og strategier, som bilagene til mødet i KKR Nordjylland i september 2018 henviser til.",
  rowsAre: "henvisninger",
  columns: {
    slags: col.choice("Slags", "Hvad bilaget henviser til.", {
      lov: "Lov",
      lovforslag: "Lovforslag",
      bekendtgoerelse: "Bekendtgørelse",
      aftale: "Aftale",
      strategi: "Strategi",
      link: "Høring på nettet",
    }),
    henvisning: col.text("Henvisning", "Navn og paragraf, som kilden giver dem."),
    dato: col.optional(
      col.toldTime("Dato", "Datoen, når kilden giver den. Ved et lovforslag er det dagen, det blev sendt i høring."),
    ),
    emne: col.category("Emne", "Det emne, bilaget handler om."),
    indhold: col.optional(col.text("Indhold", "Hvad kilden siger om den.")),
  },
  key: ["slags", "henvisning"],
  view: {
    measure: "raekker",
    x: "emne",
    series: "slags",
    title: "Hvad de love og aftaler handler om, som bilagene henviser til",
  },
  missing: ["Henvisninger i bilagene til de tre andre møder.", "Om reglerne gælder i dag."],
  caveats: ["Vi har ikke undersøgt, om høringerne stadig kan findes på nettet."],
});
