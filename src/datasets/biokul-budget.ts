import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("klima/biokul-budget", {
  subject: "biokul",
  title: "Budget for biokulprojektet",
  description:
    "Her er udgifterne i ansøgningen om det nordjyske biokulprojekt Farming for the Future. " +
    "Lønnen er fordelt på personer i et andet datasæt.",
  columns: {
    aar: col.year("Det første af de to år, projektet skal vare. Budgettet dækker dem begge.", { title: "Første år" }),
    post: col.category("Post", "Hvad pengene skal bruges til.", { disjoint: true }),
    faser: col.optional(
      col.patterned(
        "Faser",
        "De af projektets tre faser, posten hører til. Tom, når budgettet ikke siger det.",
        /^\d(-\d)?$/,
      ),
    ),
    beloeb_kr: col.amount("Beløb", "Beløbet i kroner.", "kr."),
    status: col.status("ansoegt"),
  },
  key: ["aar", "post"],
  view: {
    ...{ measure: "beloeb_kr", x: "post", period: "{aar} og {aar+1}" },
    title: "Hvad biokulprojektet skulle bruge penge på ifølge ansøgningen",
  },
  missing: ["Hvordan udgifterne er fordelt på de to år.", "Hvor mange der ventes til konference og temadage."],
  caveats: [
    "Tallene for 2025 og 2026 er fra budgettet i en ansøgning om et projekt. Bilagene siger ikke, om pengene blev givet.",
  ],
});
