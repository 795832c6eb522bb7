import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, strategien gælder."),
  slags: column(z.enum(["succeskriterium", "maalgruppe", "platform", "tiltag"]), {
    title: "Slags",
    description: "Om rækken er et mål, en målgruppe, en platform eller et tiltag.",
    labels: { succeskriterium: "Succeskriterium", maalgruppe: "Målgruppe", platform: "Platform", tiltag: "Tiltag" },
  }),
  gruppe: column(z.string().min(1), {
    title: "Gruppe",
    description:
      "Aktørgruppen, kvartalet eller typen af medie: betalt (paid), omtale (earned), delt (shared) eller eget (owned).",
  }),
  punkt: column(z.string().min(1), {
    title: "Punkt",
    description: "Hvad målet, målgruppen, platformen eller tiltaget er.",
  }),
  vaerdi: column(z.number().int().min(0).nullable(), {
    title: "Mål",
    description: "Målet, når strategien giver et tal.",
  }),
  enhed: column(z.enum(["pct.", "pressemeddelelser", "omtaler", "dialogmøder"]).nullable(), {
    title: "Enhed",
    description: "Hvad målet tæller.",
  }),
  indsats: column(z.enum(["proaktiv", "reaktiv", "begraenset"]).nullable(), {
    title: "Indsats",
    description:
      "Om huset selv tager kontakt, venter på den eller kun bruger platformen meget lidt. Tom, når kilden ikke siger det.",
    labels: { proaktiv: "Proaktiv", reaktiv: "Reaktiv", begraenset: "Meget begrænset" },
  }),
  note: column(z.string().nullable(), {
    title: "Note",
    description: "Stigning, mindstemål, hyppighed eller nyt i året.",
  }),
  status: statusColumn("maal", "planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "kommunikationsplan",
  title: "Erhvervshus Nordjyllands kommunikationsplan",
  description:
    "Succeskriterier, målgrupper, platforme og tiltag i Erhvervshus Nordjyllands kommunikations- og kendskabsstrategi for 2020.",
  theme: "erhverv",
  raw: "erhverv/kommunikationsplan.csv",
  row,
  key: ["aar", "slags", "gruppe", "punkt"],
  checks: [],
  missing: ["Udgangspunktet for målene og resultatet.", "Budgettet. Strategien kalder det forholdsvis beskedent."],
  caveats: ["Et mål i procent kan være en stigning eller et niveau. Noten siger, når det er en stigning."],
});
