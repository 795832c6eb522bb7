import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("sundhed/hjerneskade-noegletal", {
  subject: "hjerneskade",
  title: "Tal og datoer om hjerneskadeområdet",
  description:
    "Her er de tal og datoer, som et notat til KKR giver om genoptræning ved hjerneskade i Nordjylland og i hele landet.",
  columns: {
    fra_aar: col.year("Året, oplysningen er fra eller begynder."),
    til_aar: col.optional(col.endOf("fra_aar", col.year("Det sidste år i en periode.", { title: "Til år" }))),
    dato: col.optional(col.date("Dato", "Datoen, når notatet giver en.", /^\d{4}-\d{2}-\d{2}$/)),
    emne: col.category("Emne", "Hvad det handler om.", { namesMeasure: true }),
    vaerdi: col.optional(col.value("Værdi", "Tallet, når der er et.", "enhed", { decimals: 1, spelled: true })),
    enhed: col.optional(col.choice("Enhed", "Tallets enhed.", ["anbefalinger", "kommuner", "mio. kr."])),
    status: col.status("opgjort", "gaeldende", "selvrapporteret", "aftalt"),
  },
  key: ["fra_aar", "emne"],
  view: null,
  missing: [
    "Antallet af borgere med hjerneskade i kommunerne.",
    "Hvad kommunerne bruger på området.",
    "Selve de tolv anbefalinger.",
  ],
  caveats: [
    "Notatet fra 2018 siger ikke, om de 4,5 mio. kr. er til alle regioner tilsammen eller til hver af dem.",
    "Servicetjekket fra 2017 er ældre end den bekendtgørelse fra 2018, som notatet har med som bilag.",
  ],
});
