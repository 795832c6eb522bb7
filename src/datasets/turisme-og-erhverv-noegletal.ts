import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/turisme-og-erhverv-noegletal", {
  subject: "reform",
  title: "Tal i reformen af erhvervs- og turismefremme",
  description: "Her er de tal om penge, selskaber og kommuner, som bilagene om reformen i 2018 nævner.",
  columns: {
    aar: col.year("Året for den tekst, tallet står i."),
    omraade: col.choice("Område", "Om tallet gælder erhvervsfremme eller turismefremme.", {
      erhverv: "Erhvervsfremme",
      turisme: "Turismefremme",
    }),
    noegletal: col.category("Nøgletal", "Hvad tallet viser.", { namesMeasure: true }),
    vaerdi: col.value("Værdi", "Tallet, eller det laveste, når kilden giver et spænd.", "enhed", { spelled: true }),
    vaerdi_til: col.optional(
      col.endOf("vaerdi", col.value("Til", "Det højeste tal, når kilden giver et spænd.", "enhed")),
    ),
    enhed: col.category("Enhed", "Hvad tallet tæller."),
    frist: col.optional(col.deadline("Hvornår noget skal være aftalt.")),
    status: col.status("planlagt", "foreslaaet", "selvrapporteret"),
  },
  key: ["aar", "omraade", "noegletal"],
  view: { measure: "vaerdi", x: "noegletal", title: "Destinationsselskaber i turismen" },
  missing: ["Nordjyllands andel af de 180 mio. kr.", "Hvad turismefremmen koster, og hvor mange gæster der kommer."],
  caveats: ["De 180 mio. kr. gælder hele landet. Kilden siger ikke, for hvilket år."],
});
