import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervsreform-tidsplan", {
  subject: "reform",
  title: "Møder om den nye erhvervs- og turismefremme",
  description: "Her er de møder, som hver af de to nordjyske tovholdergrupper arbejdede hen imod i efteråret 2018.",
  rowsAre: "møder",
  columns: {
    aar: col.year("Året for gruppens kommissorium."),
    gruppe: col.choice("Gruppe", "Den tovholdergruppe, rækken gælder.", {
      erhverv: "Erhvervsfremme",
      turisme: "Turismefremme",
    }),
    dato: col.toldTime("Dato", "Mødets dag. Året står i kolonnen År.", { role: "dimension" }),
    moede: col.category("Deltagere", "Hvem der mødes."),
    indhold: col.optional(col.text("Indhold", "Hvad der skal ske på mødet. Tom, når planen ikke siger det.")),
    status: col.status("planlagt"),
  },
  key: ["aar", "gruppe", "dato"],
  view: {
    ...{ measure: "raekker", x: "moede", series: "gruppe", title: "Hvem der skulle mødes om reformen" },
    noteOnNumbers: "De to grupper har de samme mødedage, så det samme møde kan være talt for begge.",
  },
  reads: { as: "timeline", from: "dato", groups: "gruppe", lead: "moede" },
  missing: ["Om møderne blev holdt, og hvad de endte med.", "Hvad KKU står for."],
  caveats: [
    "Tidsplanerne har kun dag og måned. Året er taget fra de aftaler, som kommissorierne henviser til.",
    "Datoerne er de samme for de to grupper.",
  ],
});
