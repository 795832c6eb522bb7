import { number } from "../lib/format.ts";
import type { Check } from "../model/check.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const KATEGORIER = {
  plejefamilier: "Plejefamilier",
  boern_unge: "Tilbud til børn og unge",
  blandede: "Blandede tilbud",
  voksne: "Tilbud til voksne",
};

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, der har givet bedømmelserne."),
  aar: col.year("Det år, bedømmelserne er givet."),
  tidspunkt: col.choice(
    "Tidspunkt",
    "Hele året eller begyndelsen, midten eller slutningen af det.",
    { aaret: "Hele året", primo: "Primo", medio: "Medio", ultimo: "Ultimo" },
    { ordered: true },
  ),
  kategori: col.choice(
    "Kategori",
    "Plejefamilier eller en slags tilbud. Blandede er for både børn, unge og voksne.",
    KATEGORIER,
  ),
  indikator: col.itemNumber(
    "Indikator",
    "Indikatorens betegnelse i kvalitetsmodellen, skrevet uden punktum og mellemrum.",
    /^\d+[a-e]$/,
  ),
  indikator_tekst: col.category("Indikatorens tekst", "Det, der bliver bedømt, med kvalitetsmodellens ord.", {
    namesMeasure: true,
  }),
  score: col.score("Score", "Gennemsnitlig bedømmelse fra 1 til 5, hvor 5 er bedst.", "point", {
    min: 1,
    max: 5,
    decimals: 1,
  }),
  retning: col.optional(
    col.choice("Retning", "Rapportens ord for ændringen fra året før.", { steget: "Steget", faldet: "Faldet" }),
  ),
  niveau: col.optional(col.category("Niveau", "Rapportens ord for niveauet.")),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

const COMPARED = ["tilsyn", "tidspunkt", "kategori", "indikator"] as const;

const directions: Check<Row> = {
  id: "retning",
  title: "»Steget« og »faldet« passer med tallene",
  run: (rows) =>
    rows.flatMap((r) => {
      const before = rows.find((x) => x.aar === r.aar - 1 && COMPARED.every((name) => x[name] === r[name]));
      if (r.retning === null) return [];
      return {
        holds: before !== undefined && (r.retning === "steget" ? r.score > before.score : r.score < before.score),
        what: `${r.tilsyn} ${r.aar}, ${KATEGORIER[r.kategori]}, ${r.indikator}`,
        expected: r.retning,
        found: before ? `fra ${number(before.score, 1)} til ${number(r.score, 1)}` : "intet tal for året før",
      };
    }),
};

export default defineDataset("social/indikatorscorer", {
  subject: "kvalitet",
  title: "Bedømmelser af kvaliteten i plejefamilier og sociale tilbud",
  description:
    "Her er gennemsnitlige bedømmelser af udvalgte indikatorer i kvalitetsmodellen fra Socialtilsyn Nord. " +
    "For 2018 og 2019 er det de fem indikatorer i hver kategori, der havde bevæget sig mest, og for 2023 de fire, der var i fokus.",
  columns,
  key: ["tilsyn", "aar", "tidspunkt", "kategori", "indikator"],
  checks: ({ complete }) => [
    complete({
      id: "alle-tidspunkter",
      title: "Hver indikator har et tal for hvert tidspunkt",
      group: (r) => `${r.tilsyn} ${r.aar}`,
      columns: [(r) => `${KATEGORIER[r.kategori]} ${r.indikator}`, (r) => r.tidspunkt],
      noun: "tal",
    }),
    directions,
  ],
  view: {
    ...{ measure: "score", x: "indikator_tekst", series: "aar" },
    title: "De bedømmelser, der ændrede sig mest",
  },
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
