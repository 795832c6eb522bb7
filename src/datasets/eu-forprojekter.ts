import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("transport/eu-forprojekter", {
  subject: "eu",
  title: "Støtte til EU-ansøgninger fra forprojektordningen",
  description:
    "Her står, hvad medlemmer af Greater Copenhagen EU Office kan få i støtte til at skrive en EU-ansøgning. " +
    "Støtten afhænger af deres rolle i ansøgningen. Tabellen viser også, hvor meget et medlem højst kan få om året.",
  columns: {
    aar: col.year("Året for bilaget."),
    rolle: col.category("Rolle", "Rollen i EU-ansøgningen, eller hvem loftet gælder.", {
      sums: { "Hvert medlem i alt": "more" },
    }),
    slags: col.choice("Slags", "Om beløbet er støtten til rollen eller det højeste, et medlem kan få om året.", {
      stoette: "Støtte",
      loft: "Loft om året",
    }),
    beloeb_kr: col.amount("Beløb", "Beløbet i kroner.", "kr.", { positive: true }),
    status: col.status("gaeldende"),
  },
  key: ["aar", "rolle"],
  view: { measure: "beloeb_kr", x: "rolle", title: "Støtte til hver rolle i en EU-ansøgning" },
  missing: [
    "Hvor meget der er udbetalt, og til hvem.",
    "Om støtten gives for hver ansøgning. Bilaget siger kun »støttebeløb«.",
  ],
  caveats: [
    "Ordningen gælder region, kommuner og universiteter, der er medlemmer.",
    "Støtten udbetales, når en gyldig EU-ansøgning er sendt.",
  ],
});
