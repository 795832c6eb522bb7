import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("transport/trafikudspil-prioriteter", {
  subject: "trafikudspil",
  title: "Prioriteter i trafikudspillet »Sjælland baner vejen frem«",
  description:
    "Her er de seks punkter under overskriften »Det vil vi!« i det trafikudspil, som Region Sjælland og kommunerne på Sjælland, Lolland " +
    "og Falster står bag.",
  columns: {
    prioritet: col.text("Prioritet", "Hvad regionen og kommunerne vil arbejde for."),
    slags: col.choice("Slags", "Vores inddeling af prioriteten.", {
      vej: "Vej",
      bane: "Bane",
      forbindelse: "Forbindelse til nabolande og landsdele",
      rejsetid: "Rejsetid",
    }),
    status: col.status("foreslaaet"),
  },
  key: ["prioritet"],
  view: null,
  missing: ["Pris, tidsplan og rækkefølge.", "Trafikudspillets dato."],
  caveats: ["Punkterne er gengivet kort."],
});
