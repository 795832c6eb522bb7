import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  prioritet: column(z.string().min(1), {
    title: "Prioritet",
    description: "Hvad regionen og kommunerne vil arbejde for.",
  }),
  slags: column(z.enum(["vej", "bane", "forbindelse", "rejsetid"]), {
    title: "Slags",
    description: "Vores inddeling af prioriteten.",
    labels: { vej: "Vej", bane: "Bane", forbindelse: "Forbindelse til nabolande og landsdele", rejsetid: "Rejsetid" },
  }),
  status: statusColumn("foreslaaet"),
  ...provenance,
});

export default defineDataset({
  id: "trafikudspil-prioriteter",
  title: "Prioriteter i trafikudspillet Sjælland baner vejen frem",
  description:
    "De seks punkter under overskriften »Det vil vi!« i det trafikudspil, som Region Sjælland og kommunerne på Sjælland, Lolland " +
    "og Falster står bag.",
  theme: "transport",
  raw: "transport/trafikudspil-prioriteter.csv",
  row,
  key: ["prioritet"],
  checks: [],
  missing: ["Pris, tidsplan og rækkefølge.", "Trafikudspillets dato."],
  caveats: ["Punkterne er gengivet kort."],
});
