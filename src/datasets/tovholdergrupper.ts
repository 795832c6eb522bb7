import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for gruppens kommissorium."),
  gruppe: column(z.enum(["erhverv", "turisme"]), {
    title: "Gruppe",
    description: "Den gruppe, rækken hører til.",
    labels: { erhverv: "Erhvervsfremme", turisme: "Turismefremme" },
  }),
  tilknytning: column(z.enum(["medlem", "formand", "sekretariat", "inddrages"]), {
    title: "Tilknytning",
    description: "Om deltageren er medlem, er formand, hjælper som sekretariat eller inddrages.",
    labels: { medlem: "Medlem", formand: "Formand", sekretariat: "Sekretariat", inddrages: "Inddrages" },
  }),
  deltager: column(z.string().min(1), { title: "Deltager", description: "Organisation eller stilling." }),
  antal: column(z.number().int().min(1).nullable(), { title: "Antal", description: "Antallet, når kilden giver et." }),
  enhed: column(z.enum(["klynger"]).nullable(), { title: "Enhed", description: "Hvad antallet tæller." }),
  vilkaar: column(z.string().nullable(), { title: "Vilkår", description: "Hvordan eller hvornår deltageren er med." }),
  status: statusColumn("planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "tovholdergrupper",
  title: "De nordjyske tovholdergrupper for erhvervs- og turismefremme",
  description:
    "Medlemmer, sekretariat og parter, der inddrages, i de to administrative grupper, som forberedte reformen " +
    "af erhvervs- og turismefremme i 2018.",
  theme: "erhverv",
  raw: "erhverv/tovholdergrupper.csv",
  row,
  key: ["aar", "gruppe", "tilknytning", "deltager"],
  checks: [],
  missing: ["Hvilke kommuner de fire klynger består af.", "Hvem der blev formand."],
  caveats: [
    "Kilden nævner navnene på de embedsmænd, der sidder i grupperne. Vi viser kun deres stillinger.",
    "Kommissorierne kalder de samme grupper både tovholdergrupper og styregrupper.",
  ],
});
