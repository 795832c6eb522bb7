import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for den tekst, tallet står i."),
  omraade: column(z.enum(["erhverv", "turisme"]), {
    title: "Område",
    description: "Om tallet gælder erhvervsfremme eller turismefremme.",
    labels: { erhverv: "Erhvervsfremme", turisme: "Turismefremme" },
  }),
  noegletal: column(z.string().min(1), { title: "Nøgletal", description: "Hvad tallet viser." }),
  vaerdi: column(z.number().int().min(0), {
    title: "Værdi",
    description: "Tallet, eller det laveste, når kilden giver et spænd.",
    spelled: true,
  }),
  vaerdi_til: column(z.number().int().min(0).nullable(), {
    title: "Til",
    description: "Det højeste tal, når kilden giver et spænd.",
  }),
  enhed: column(z.enum(["mio. kr.", "selskaber", "samarbejder", "kommuner"]), {
    title: "Enhed",
    description: "Hvad tallet tæller.",
  }),
  frist: column(z.string().nullable(), { title: "Frist", description: "Hvornår noget skal være aftalt." }),
  status: statusColumn("planlagt", "foreslaaet", "selvrapporteret"),
  ...provenance,
});

export default defineDataset({
  id: "turisme-og-erhverv-noegletal",
  title: "Tal i reformen af erhvervs- og turismefremme",
  description: "De tal om penge, selskaber og kommuner, som bilagene om reformen i 2018 nævner.",
  theme: "erhverv",
  raw: "erhverv/turisme-og-erhverv-noegletal.csv",
  row,
  key: ["aar", "omraade", "noegletal"],
  checks: [],
  missing: ["Nordjyllands andel af de 180 mio. kr.", "Hvad turismefremmen koster, og hvor mange gæster der kommer."],
  caveats: ["De 180 mio. kr. gælder hele landet. Kilden siger ikke, for hvilket år."],
});
