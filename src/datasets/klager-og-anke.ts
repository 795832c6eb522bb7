import { sum } from "d3";
import { z } from "zod";
import { number } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der er klaget over."),
  aar: yearColumn("Det år, klagen er modtaget eller afgjort."),
  emne: column(z.enum(["modtagne_klager", "ankeafgoerelser"]), {
    title: "Emne",
    description: "Klager, socialtilsynet har modtaget, eller afgørelser, Ankestyrelsen har truffet.",
    labels: { modtagne_klager: "Modtagne klager", ankeafgoerelser: "Ankestyrelsens afgørelser" },
  }),
  opdeling: column(z.enum(["i_alt", "omraade", "behandlet", "udfald", "afgoerelsesaar"]), {
    title: "Opdeling",
    description: "Alle sager eller en opdeling af dem.",
    labels: {
      i_alt: "I alt",
      omraade: "Efter område",
      behandlet: "Efter om de er behandlet",
      udfald: "Efter udfald",
      afgoerelsesaar: "Efter år for socialtilsynets afgørelse",
    },
  }),
  kategori: column(z.string().min(1), { title: "Kategori", description: "Hvad tallet gælder." }),
  antal: column(z.number().int().min(0), {
    title: "Sager",
    description: "Klager eller afgørelser.",
    unit: "sager",
    spelled: true,
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const subject = (r: Row): string => `${r.tilsyn} ${r.aar}, ${r.emne}`;

export default defineDataset({
  id: "klager-og-anke",
  title: "Klager over socialtilsynene",
  description:
    "Klager over afgørelser fra Socialtilsyn Øst i 2021, og hvad Ankestyrelsen svarede i sager om Socialtilsyn Øst i 2021 og Socialtilsyn Nord i 2023.",
  theme: "social",
  raw: "social/klager-og-anke.csv",
  row,
  key: ["tilsyn", "aar", "emne", "opdeling", "kategori"],
  checks: [
    recomputed<Row>({
      id: "opdelinger-giver-alle",
      title: "Hver opdeling giver alle sager",
      cases: (rows) =>
        [...Map.groupBy(rows, (r) => `${subject(r)}, ${r.opdeling}`)].flatMap(([what, members]) => {
          const whole = rows.find((r) => r.opdeling === "i_alt" && members.some((m) => subject(m) === subject(r)));
          if (!whole || members.includes(whole)) return [];
          return [{ what, printed: whole.antal, computed: sum(members, (r) => r.antal) }];
        }),
      tolerance: 0,
      format: (value) => number(value),
    }),
  ],
  missing: ["Modtagne klager i Nord.", "Andre år end 2021 for Øst og 2023 for Nord."],
  caveats: [
    "De seks afgørelser, Øst fik i 2021, er ikke de ni klager fra samme år: Fire af dem gælder afgørelser fra 2019 og 2020.",
    "I afsnittet om nye plejefamilier skriver Øst, at der ikke kom klager i godkendelsessager i 2021. De ni klager må altså handle om andre afgørelser.",
    "Tallene er små.",
  ],
});
