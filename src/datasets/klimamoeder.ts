import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

const clock = (title: string, description: string) => col.optional(col.patterned(title, description, /^\d{2}:\d{2}$/));

export default defineDataset("klima/klimamoeder", {
  subject: "klimamaal",
  title: "Klimamøder i Nordjylland",
  description:
    "Her er møder om klima for nordjyske politikere og embedsfolk: indlæg og bud fra et møde om landbrug i Klimapolitisk Dialogforum, og programmet for Kommunernes Klimadag og for endnu et møde i forummet.",
  columns: {
    dato: col.date("Dato", "Mødets dato.", /^\d{4}-\d{2}-\d{2}$/),
    moede: col.category("Møde", "Mødet eller den del af dagen, rækken hører til."),
    slags: col.choice(
      "Slags",
      "Om rækken er et indlæg, et af de fem bud, et punkt på programmet eller et vilkår for at deltage.",
      { indlaeg: "Indlæg", bud: "Bud", programpunkt: "Programpunkt", vilkaar: "Vilkår" },
    ),
    fra_kl: clock("Fra", "Klokkeslæt, når programmet har det."),
    til_kl: clock("Til", "Klokkeslæt, når programmet har det."),
    indhold: col.text("Indhold", "Hvad punktet, indlægget eller buddet er."),
    deltagere: col.optional(col.text("Deltagere", "Hvem der taler eller kan deltage.")),
    udbytte: col.optional(col.text("Udbytte", "Hvad deltagerne skal få ud af det.")),
    status: col.status("selvrapporteret", "foreslaaet", "planlagt"),
  },
  key: ["dato", "slags", "indhold"],
  view: null,
  missing: ["Hvor mange der deltog, og hvilke kommuner de kom fra.", "Hvad mødet i oktober 2024 førte til."],
  caveats: [
    "Mødet i juni 2024 er gengivet efter KlimaNords egen opsamling. Mødet i oktober 2024 er gengivet efter indbydelsen.",
    "Personer er nævnt ved stilling og organisation.",
    "De fem bud er deltagernes opfordringer i KlimaNords ord. De er forkortet af os.",
  ],
});
