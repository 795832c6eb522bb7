import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  oplysning: column(z.string().min(1), { title: "Oplysning", description: "Hvad målet eller tallet er." }),
  omraade: column(z.string().min(1), {
    title: "Område",
    description: "Det sted eller de kommuner, oplysningen gælder.",
  }),
  vaerdi: column(z.number().int().min(0).nullable(), {
    title: "Værdi",
    description: "Tallet i den enhed, som kolonnen Enhed siger. Tom, når kilden ikke giver et tal.",
    spelled: true,
  }),
  til: column(z.number().int().min(0).nullable(), { title: "Til", description: "Det højeste tal i et spænd." }),
  enhed: column(z.enum(["pct.", "ha", "ture om året", "planer", "kommuner", "mio. kr."]).nullable(), {
    title: "Enhed",
    description: "Hvad tallet måler.",
  }),
  aar: column(z.number().int().min(2000).max(2100).nullable(), {
    title: "År",
    description: "Det år, målet skal nås, eller tallet gælder. Tom, når kilden ikke siger det.",
  }),
  status: statusColumn("maal", "opgjort", "skoen", "selvrapporteret", "gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "klimamaal",
  title: "Klimamål og nøgletal",
  description:
    "Klimamål og nøgletal, som bilagene til KKR nævner: mål for Nordjylland og for klimaplanerne på Sjælland, landbrugets andel " +
    "af udledningen og tal om biokul.",
  theme: "klima",
  raw: "klima/klimamaal.csv",
  row,
  key: ["oplysning", "omraade"],
  checks: [],
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
