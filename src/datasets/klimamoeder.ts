import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const clock = (title: string, description: string) =>
  column(
    z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .nullable(),
    { title, description },
  );

const row = z.object({
  dato: column(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), { title: "Dato", description: "Mødets dato.", date: true }),
  moede: column(z.string().min(1), { title: "Møde", description: "Mødet eller den del af dagen, rækken hører til." }),
  slags: column(z.enum(["indlaeg", "bud", "programpunkt", "vilkaar"]), {
    title: "Slags",
    description: "Om rækken er et indlæg, et af de fem bud, et punkt på programmet eller et vilkår for at deltage.",
    labels: { indlaeg: "Indlæg", bud: "Bud", programpunkt: "Programpunkt", vilkaar: "Vilkår" },
  }),
  fra_kl: clock("Fra", "Klokkeslæt, når programmet har det."),
  til_kl: clock("Til", "Klokkeslæt, når programmet har det."),
  indhold: column(z.string().min(1), { title: "Indhold", description: "Hvad punktet, indlægget eller buddet er." }),
  deltagere: column(z.string().nullable(), { title: "Deltagere", description: "Hvem der taler eller kan deltage." }),
  udbytte: column(z.string().nullable(), { title: "Udbytte", description: "Hvad deltagerne skal få ud af det." }),
  status: statusColumn("selvrapporteret", "foreslaaet", "planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "klimamoeder",
  title: "Klimamøder i Nordjylland",
  description:
    "To møder for nordjyske politikere og embedsfolk om klima i 2024. " +
    "I juni var der Klimapolitisk Dialogforum om landbrug med indlæg og fem bud. For oktober er det programmet for Kommunernes Klimadag og Klimapolitisk Dialogforum.",
  theme: "klima",
  raw: "klima/klimamoeder.csv",
  row,
  key: ["dato", "slags", "indhold"],
  checks: [],
  missing: ["Hvor mange der deltog, og hvilke kommuner de kom fra.", "Hvad mødet i oktober førte til."],
  caveats: [
    "Mødet i juni er gengivet efter KlimaNords egen opsamling. Mødet i oktober er gengivet efter indbydelsen.",
    "Personer er nævnt ved stilling og organisation.",
    "De fem bud er deltagernes opfordringer i KlimaNords ord. De er forkortet af os.",
  ],
});
