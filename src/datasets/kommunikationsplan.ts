import { z } from "zod";
import { derived } from "../model/column.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/kommunikationsplan", {
  subject: "nordjylland",
  title: "Erhvervshus Nordjyllands kommunikationsplan",
  description:
    "Her er formål, succeskriterier, målgrupper, platforme og tiltag i Erhvervshus Nordjyllands kommunikations- og kendskabsstrategi.",
  columns: {
    aar: col.year("Det år, strategien gælder."),
    slags: col.choice("Slags", "Om rækken er et formål, et mål, en målgruppe, en platform eller et tiltag.", {
      formaal: "Formål",
      succeskriterium: "Succeskriterium",
      maalgruppe: "Målgruppe",
      platform: "Platform",
      tiltag: "Tiltag",
    }),
    gruppe: col.category(
      "Gruppe",
      "Aktørgruppen, kvartalet eller typen af medie: betalt (paid), omtale (earned), delt (shared) eller eget (owned).",
    ),
    punkt: col.category("Punkt", "Hvad formålet, målet, målgruppen, platformen eller tiltaget er.", {
      namesMeasure: true,
    }),
    ord: col.optional(col.hedge(["vaerdi"], "Ord ved tallet", "Strategiens eget ord foran tallet.")),
    vaerdi: col.optional(col.value("Mål", "Målet, når strategien giver et tal.", "enhed")),
    enhed: col.optional(col.category("Enhed", "Hvad målet tæller.")),
    maaltype: derived(
      z.enum(["stigning", "mindst", "niveau"]).nullable(),
      {
        title: "Måltype",
        description:
          "Om tallet er en stigning, det mindste, der skal nås, eller et niveau. Tom, når der ikke er et tal.",
        role: "dimension",
        labels: { stigning: "Stigning", mindst: "Mindst", niveau: "Niveau" },
      },
      ({ vaerdi, note, ord }) =>
        vaerdi === null ? null : note === "Stigning" ? "stigning" : ord === "mindst" ? "mindst" : "niveau",
    ),
    indsats: col.optional(
      col.choice(
        "Indsats",
        "Om huset selv tager kontakt, venter på den eller kun bruger platformen meget lidt. Tom, når kilden ikke siger det.",
        { proaktiv: "Proaktiv", reaktiv: "Reaktiv", begraenset: "Meget begrænset" },
      ),
    ),
    note: col.optional(col.text("Note", "Hvad formålet måles på, eller stigning, hyppighed eller nyt i året.")),
    status: col.status("maal", "planlagt"),
  },
  key: ["aar", "slags", "gruppe", "punkt"],
  view: {
    measure: "vaerdi",
    x: "punkt",
    facet: "maaltype",
    title: "Stigninger og niveauer, som kommunikationsplanen går efter",
  },
  missing: ["Udgangspunktet for målene og resultatet.", "Budgettet. Strategien kalder det forholdsvis beskedent."],
  caveats: ["Et mål i procent kan være en stigning eller et niveau. Noten siger, når det er en stigning."],
});
