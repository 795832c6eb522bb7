import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("kultur/kulturmidler", {
  subject: "kultur",
  title: "Tal om kulturmidler i et brev fra Nordkraft Big Band",
  description:
    "Her er de tal, som Nordkraft Big Band bruger i et brev til borgmestrene og regionsrådsformanden i Nordjylland om regeringens forslag til " +
    "finanslov.",
  columns: {
    aar: col.year("Finansåret, som forslaget gælder."),
    emne: col.category("Emne", "Hvad tallet handler om.", {
      namesMeasure: true,
      sums: { "Nye midler til kulturen i alt": "more" },
    }),
    slags: col.choice(
      "Slags",
      "Om tallet er nye midler i forslaget, støtte i forvejen, brevets regnestykke, et ønske eller et antal orkestre.",
      {
        forslag: "Nye midler i forslaget",
        nuvaerende: "Støtte i forvejen",
        regnestykke: "Brevets regnestykke",
        oensket: "Ønske",
        orkestre: "Orkestre",
      },
    ),
    forbehold: col.optional(col.hedge(["vaerdi"], "Forbehold", "Brevets ord om tallet.")),
    vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed", {
      decimals: 2,
      spelled: true,
    }),
    enhed: col.category("Enhed", "Hvad tallet måler."),
    periode: col.choice("Periode", "Om brevet siger, at beløbet er pr. år.", {
      aarligt: "Om året",
      "ikke-oplyst": "Ikke oplyst",
    }),
    status: col.status("foreslaaet", "gaeldende", "skoen"),
  },
  key: ["aar", "emne"],
  view: { measure: "vaerdi", x: "emne", only: { slags: "forslag" }, title: "Nye penge til kulturen i forslaget" },
  missing: ["Finanslovsforslagets egne tal.", "Hvilke regioner der har »fire, seks og 10+« orkestre."],
  caveats: [
    "Afsenderen har selv søgt støtte på finansloven og er part i sagen. Alle tal er brevets, og vi har ikke holdt dem op mod finanslovsforslaget.",
    "Brevet siger ikke, om de 600 mio. kr. er for ét eller flere år. Delene er pr. år.",
    "»Foreslået« er forslaget eller ønsket ifølge brevet, »gældende« er støtte i forvejen, og »skøn« er brevets egne regnestykker og optællinger.",
  ],
});
