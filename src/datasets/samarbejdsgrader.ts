import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

const level = <const C extends readonly [string, ...string[]]>(codes: C, title: string, description: string) =>
  col.optional(col.choice(title, description, codes, { ordered: true }));

export default defineDataset("social/samarbejdsgrader", {
  subject: "rammeaftaler",
  title: "Grader af samarbejde om specialiserede sociale tilbud",
  description:
    "Her er to figurer i rammeaftalen på Sjælland: måder, kommunerne kan samarbejde på om tilbud, og niveauer efter målgruppens " +
    "størrelse og graden af specialisering.",
  columns: {
    aar: col.year("Det første år, rammeaftalen gælder."),
    figur: col.choice("Figur", "Den figur i rammeaftalen, rækken står i.", {
      samarbejdsform: "Grad af forpligtelse",
      maalgruppe: "Målgruppe og specialisering",
    }),
    trin: col.category("Trin", "Samarbejdsformen eller niveauet."),
    borgere: level(["få", "mellem", "mange"], "Borgere", "Hvor mange borgere målgruppen har på dette niveau."),
    specialisering: level(
      ["lav", "mellem", "høj"],
      "Specialisering",
      "Hvor specialiseret tilbuddet er på dette niveau.",
    ),
    status: col.status("aftalt"),
  },
  key: ["aar", "figur", "trin"],
  view: null,
  missing: [
    "Rækkefølgen af de fire samarbejdsformer efter, hvor forpligtende de er. Den gik tabt med figuren.",
    "Tal for, hvor få eller mange borgere der er tale om.",
  ],
  caveats: ["De tre niveauer er sat sammen af os efter teksten: jo flere borgere, jo lavere grad af specialisering."],
});
