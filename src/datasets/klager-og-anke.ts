import { sum } from "d3";
import { number } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

const EMNER = { modtagne_klager: "Modtagne klager", ankeafgoerelser: "Ankestyrelsens afgørelser" };

const OPDELINGER = {
  i_alt: "I alt",
  omraade: "Efter område",
  behandlet: "Efter om de er behandlet",
  udfald: "Efter udfald",
  afgoerelsesaar: "Efter år for socialtilsynets afgørelse",
};

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, der er klaget over."),
  aar: col.year("Det år, klagen er modtaget eller afgjort."),
  emne: col.choice("Emne", "Klager, socialtilsynet har modtaget, eller afgørelser, Ankestyrelsen har truffet.", EMNER),
  opdeling: col.choice("Opdeling", "Alle sager eller en opdeling af dem.", OPDELINGER, { sums: { i_alt: "more" } }),
  kategori: col.category("Kategori", "Hvad tallet gælder.", { sums: { Alle: "more" } }),
  antal: col.count("Sager", "Klager eller afgørelser.", "sager", { spelled: true, flow: true }),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

const subject = (r: Row): string => `${r.tilsyn} ${r.aar}, ${EMNER[r.emne]}`;

export default defineDataset("social/klager-og-anke", {
  subject: "kvalitet",
  title: "Klager over socialtilsynene",
  description:
    "Her er klager over afgørelser fra Socialtilsyn Øst, og hvad Ankestyrelsen svarede i sager om Socialtilsyn Øst og Socialtilsyn Nord.",
  columns,
  key: ["tilsyn", "aar", "emne", "opdeling", "kategori"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "opdelinger-giver-alle",
      title: "Hver opdeling giver alle sager",
      cases: (rows) =>
        [...Map.groupBy(rows, (r) => `${subject(r)}, ${OPDELINGER[r.opdeling]}`)].flatMap(([what, members]) => {
          const whole = rows.find((r) => r.opdeling === "i_alt" && members.some((m) => subject(m) === subject(r)));
          if (!whole || members.includes(whole)) return [];
          return [{ what, printed: whole.antal, computed: sum(members, (r) => r.antal) }];
        }),
      tolerance: 0,
      format: (value) => number(value),
    }),
  ],
  view: {
    measure: "antal",
    x: "kategori",
    facet: "tilsyn",
    only: { emne: "ankeafgoerelser", opdeling: "udfald" },
    title: "Hvad Ankestyrelsen afgjorde",
  },
  missing: ["Modtagne klager i Nord.", YEAR_GAPS],
  caveats: [
    "De seks afgørelser, Øst fik i 2021, er ikke de ni klager fra samme år: Fire af dem gælder afgørelser fra 2019 og 2020.",
    "I afsnittet om nye plejefamilier skriver Øst, at der ikke kom klager i godkendelsessager i 2021. De ni klager må altså handle om andre afgørelser.",
    "Tallene er små.",
  ],
});
