import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("klima/dk2020-noegletal", {
  subject: "dk2020",
  title: "DK2020: tal og tidsplan",
  description:
    "Her er tal, tidspunkter og mulige måder at organisere arbejdet på i bilag om DK2020: " +
    "KL's notat og Sjællands Klimaforums forventningsafstemning.",
  columns: {
    aar: col.year("Året for bilaget."),
    oplysning: col.category("Oplysning", "Hvad tallet eller oplysningen er.", { namesMeasure: true }),
    vaerdi: col.optional(
      col.value(
        "Værdi",
        "Tallet i den enhed, som kolonnen Enhed siger. Tom, når oplysningen ikke er et tal.",
        "enhed",
        { spelled: true },
      ),
    ),
    enhed: col.optional(
      col.choice("Enhed", "Hvad tallet måler.", ["år", "kommuner", "niveauer", "medarbejdere", "gange om måneden"]),
    ),
    tekst: col.optional(col.text("Tekst", "Tid, omfang eller uddybning i ord.")),
    status: col.status("planlagt", "gaeldende", "foreslaaet"),
  },
  key: ["aar", "oplysning"],
  view: { measure: "vaerdi", x: "oplysning", title: "Kommuner i DK2020" },
  missing: ["Beløb og årsværk. Ingen af bilagene oplyser dem.", "Hvilke kommuner der er med, og hvor langt de er."],
  caveats: ["De 20 og de 77 kommuner giver 97, men landet har 98. Bilaget forklarer det ikke."],
});
