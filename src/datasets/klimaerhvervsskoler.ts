import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  fra_aar: yearColumn("Det første år, aftalen gælder."),
  til_aar: column(z.number().int().min(2000).max(2100).nullable(), {
    title: "Til år",
    description: "Det sidste år. Tom, når der ikke er sat et.",
  }),
  emne: column(z.string().min(1), { title: "Emne", description: "Hvad der er aftalt." }),
  vaerdi: column(z.number().int().min(0), {
    title: "Værdi",
    description: "Tallet i den enhed, som kolonnen Enhed siger.",
    spelled: true,
  }),
  enhed: column(z.enum(["skoler", "mio. kr."]), { title: "Enhed", description: "Tallets enhed." }),
  status: statusColumn("aftalt"),
  ...provenance,
});

export default defineDataset({
  id: "klimaerhvervsskoler",
  title: "Statens penge til klimaerhvervsskoler",
  description:
    "Hvor mange klimaerhvervsskoler regeringen og fire partier aftalte i 2022, og hvor mange penge der er til dem om året. " +
    "Tallene gælder hele landet.",
  theme: "uddannelse",
  raw: "uddannelse/klimaerhvervsskoler.csv",
  row,
  key: ["fra_aar", "emne"],
  checks: [],
  missing: ["Hvor skolerne skal ligge.", "Hvordan pengene deles mellem skolerne."],
  caveats: ["Tallene er gengivet i et brev fra KKR Sjælland til børne- og undervisningsministeren."],
});
