import { number } from "../lib/format.ts";
import type { Check } from "../model/check.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, der har givet bedømmelserne."),
  aar: col.year("Det år, bedømmelserne er givet."),
  tidspunkt: col.choice("Tidspunkt", "Hele året eller begyndelsen, midten eller slutningen af det.", {
    aaret: "Hele året",
    primo: "Primo",
    medio: "Medio",
    ultimo: "Ultimo",
  }),
  kategori: col.choice("Kategori", "Plejefamilier eller en slags tilbud. Blandede er for både børn, unge og voksne.", {
    plejefamilier: "Plejefamilier",
    boern_unge: "Tilbud til børn og unge",
    blandede: "Blandede tilbud",
    voksne: "Tilbud til voksne",
  }),
  indikator: col.patterned(
    "Indikator",
    "Indikatorens betegnelse i kvalitetsmodellen, skrevet uden punktum og mellemrum.",
    /^\d+[a-e]$/,
  ),
  indikator_tekst: col.text("Indikatorens tekst", "Det, der bliver bedømt, med kvalitetsmodellens ord."),
  score: col.score("Score", "Gennemsnitlig bedømmelse fra 1 til 5, hvor 5 er bedst.", "point", {
    min: 1,
    max: 5,
    decimals: 1,
  }),
  retning: col.optional(
    col.choice("Retning", "Rapportens ord for ændringen fra året før.", { steget: "Steget", faldet: "Faldet" }),
  ),
  niveau: col.optional(col.text("Niveau", "Rapportens ord for niveauet.")),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

const directions: Check<Row> = {
  id: "retning",
  title: "»Steget« og »faldet« passer med tallene",
  run: (rows) =>
    rows.flatMap((r) => {
      const before = rows.find(
        (x) => x.aar === r.aar - 1 && x.kategori === r.kategori && x.indikator === r.indikator && x.tilsyn === r.tilsyn,
      );
      if (!before || r.retning === null) return [];
      return [
        {
          holds: r.retning === (r.score > before.score ? "steget" : "faldet"),
          what: `${r.tilsyn} ${r.aar}, ${r.kategori}, ${r.indikator}`,
          expected: r.retning,
          found: `fra ${number(before.score, 1)} til ${number(r.score, 1)}`,
        },
      ];
    }),
};

export default defineDataset("social/indikatorscorer", {
  title: "Bedømmelser af kvaliteten i plejefamilier og sociale tilbud",
  description:
    "Gennemsnitlige bedømmelser af udvalgte indikatorer i kvalitetsmodellen fra Socialtilsyn Nord. " +
    "For 2018 og 2019 er det de fem indikatorer i hver kategori, der havde bevæget sig mest, og for 2023 de fire, der var i fokus.",
  columns,
  key: ["tilsyn", "aar", "tidspunkt", "kategori", "indikator"],
  checks: ({ complete }) => [
    complete({
      id: "alle-tidspunkter",
      title: "Hver indikator har et tal for hvert tidspunkt",
      group: (r) => (r.tidspunkt === "aaret" ? "2018 og 2019" : String(r.aar)),
      columns: [(r) => `${r.kategori} ${r.indikator}`, (r) => `${r.aar} ${r.tidspunkt}`],
      noun: "tal",
    }),
    directions,
  ],
  missing: [
    "De øvrige indikatorer og et gennemsnit for hvert tema.",
    "Antallet af bedømmelser bag hvert gennemsnit.",
    "Socialtilsyn Østs scorer for 2020 og 2021. De stod i to diagrammer, som er gået tabt.",
  ],
  caveats: [
    "Indikatorerne for 2018 og 2019 er valgt, fordi de bevægede sig mest. Et gennemsnit af dem siger ikke noget om kvaliteten som helhed.",
    "Plejefamilier og tilbud har hver sin kvalitetsmodel. Den samme betegnelse, for eksempel 3a, er ikke den samme indikator.",
    "For plejefamilier faldt scorerne generelt fra 2018 til 2019. Socialtilsyn Nord tilskriver det til dels sin egen ændrede praksis.",
    "Indikator 3c gælder ikke ambulante alkohol- og stofmisbrugstilbud, krisecentre og forsorgshjem.",
  ],
});
