import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("uddannelse/klimaerhvervsskoler", {
  subject: "uddannelser",
  title: "Statens penge til klimaerhvervsskoler",
  description:
    "Her står, hvor mange klimaerhvervsskoler regeringen og fire partier aftalte i 2022, og hvor mange penge der er til dem om året. " +
    "Tallene gælder hele landet.",
  columns: {
    fra_aar: col.year("Det første år, aftalen gælder."),
    til_aar: col.optional(
      col.endOf("fra_aar", col.year("Det sidste år. Tom, når der ikke er sat et.", { title: "Til år" })),
    ),
    emne: col.category("Emne", "Hvad der er aftalt.", { namesMeasure: true }),
    vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed", { spelled: true }),
    enhed: col.choice("Enhed", "Tallets enhed.", ["skoler", "mio. kr."]),
    status: col.status("aftalt"),
  },
  key: ["fra_aar", "emne"],
  view: {
    ...{ measure: "vaerdi", x: "fra_aar", only: { enhed: "mio. kr." }, form: "soejler" },
    title: "Hvad staten bevilger om året, og fra hvornår",
  },
  missing: ["Hvor skolerne skal ligge.", "Hvordan pengene deles mellem skolerne."],
  caveats: ["Tallene er gengivet i et brev fra KKR Sjælland til børne- og undervisningsministeren."],
});
