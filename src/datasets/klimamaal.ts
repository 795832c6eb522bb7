import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("klima/klimamaal", {
  subject: "klimamaal",
  title: "Klimamål, landbrugets udledning og biokul",
  description:
    "Her står, hvad Nordjylland og kommunerne på Sjælland vil nå for klimaet, hvor stor en del af udledningen landbruget har, " +
    "og hvad bilagene til KKR oplyser om biokul.",
  rowsAre: "oplysninger",
  columns: {
    oplysning: col.category("Oplysning", "Hvad målet eller tallet er.", { namesMeasure: true }),
    omraade: col.category("Område", "Det sted eller de kommuner, oplysningen gælder."),
    vaerdi: col.optional(
      col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger. Tom, når kilden ikke giver et tal.", "enhed", {
        spelled: true,
      }),
    ),
    til: col.optional(col.endOf("vaerdi", col.value("Til", "Det højeste tal i et spænd.", "enhed"))),
    enhed: col.optional(
      col.choice("Enhed", "Hvad tallet måler.", ["pct.", "ha", "ture om året", "planer", "kommuner", "mio. kr."]),
    ),
    aar: col.optional(col.year("Det år, målet skal nås, eller tallet gælder. Tom, når kilden ikke siger det.")),
    status: col.status("maal", "opgjort", "skoen", "selvrapporteret", "gaeldende"),
  },
  key: ["oplysning", "omraade", "aar", "kilde"],
  view: null,
  missing: [
    "Det år, målene regnes fra. Bilagene siger det ikke.",
    "Udledningen i ton og udledningen i den enkelte kommune.",
    "Hvad 2045-målsætningen går ud på.",
    "Hvordan Fjordland har regnet den sparede CO2 om til ture rundt om Jorden.",
  ],
  caveats: [
    "Tallene om Nordjylland står i KlimaNords bilag og i en ansøgning om penge til et biokulprojekt.",
    "Landbrugets andel er en andel af de samlede udledninger. Den siger ikke, om udledningen stiger eller falder.",
  ],
});
