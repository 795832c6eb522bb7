import { number } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const LEVELS = { nationalt: "Nationalt", faelles: "Fælles for husene", regionalt: "Regionalt", lokalt: "Lokalt" };

const columns = {
  aar: col.year("Resultatkontraktens år."),
  erhvervshus: col.erhvervshus("Det erhvervshus, kontrakten gælder."),
  nr: col.numbered("Nr.", "Målets nummer i kontrakten."),
  niveau: col.choice("Niveau", "Hvem målet er aftalt for.", LEVELS),
  maal: col.text("Mål", "Målets navn i kontrakten."),
  opgoeres_af: col.optional(
    col.text("Gøres op af", "Hvem der afgør, om målet er nået. Tom, når kilden ikke siger det."),
  ),
  opfyldt_naar: col.optional(
    col.text("Helt opfyldt, når", "Det, kontrakten kræver for 100 %. Tom, når målet kun har delmål."),
  ),
  bidrager_til: col.optional(
    col.text("Bidrager til", "De strategiske mål for Region Sjælland, som kontrakten siger, målet bidrager til."),
  ),
  maalopfyldelse_pct: col.optional(
    col.share("Målopfyldelse", "Det, huset selv indstiller. Tom, når kilden ikke har et tal.", "pct."),
  ),
  status: col.status("selvrapporteret", "maal"),
};

type Row = RowWith<typeof columns>;

/** How many targets of a kind the contracts say they have. */
const PRINTED: { aar: number; niveau: Row["niveau"]; antal: number }[] = [
  { aar: 2019, niveau: "nationalt", antal: 3 },
  { aar: 2019, niveau: "faelles", antal: 4 },
  { aar: 2019, niveau: "regionalt", antal: 2 },
  { aar: 2022, niveau: "lokalt", antal: 10 },
];

export default defineDataset("erhverv/erhvervshus-maal", {
  title: "Erhvervshusenes resultatkontrakter: alle mål",
  description:
    "De 9 mål i Erhvervshus Nordjyllands kontrakt for 2019 og de 17 i Erhvervshus Sjællands for 2022. " +
    "Her står, hvem der gør dem op, og hvad huset selv siger, at det har nået. Delmålene står i to andre tabeller.",
  columns,
  key: ["aar", "erhvervshus", "nr"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "antal-maal",
      title: "Der er så mange mål af hver slags, som kontrakterne siger",
      cases: (rows) =>
        PRINTED.map(({ aar, niveau, antal }) => ({
          what: `${LEVELS[niveau]}, ${aar}`,
          printed: antal,
          computed: rows.filter((r) => r.aar === aar && r.niveau === niveau).length,
        })),
      tolerance: 0,
      format: number,
    }),
  ],
  missing: [
    "Sjællands samlede status for hvert mål. Den stod som farver, der er gået tabt.",
    "KKR's egen vurdering af, om målene er nået.",
  ],
  caveats: [
    "Målopfyldelsen på 100 % er Erhvervshus Nordjyllands egen indstilling. For målene 1-3 skriver Erhvervsstyrelsen også, at de anses for opfyldt.",
    "Kun de to første af Nordjyllands mål kræver et tal. Resten kræver for eksempel en strategi, en redegørelse eller en aftale.",
  ],
});
