/** The four contradictions that are drawn: what the number is, and where each of the two stands, in words short enough for a picture. */
export const PAIRS = [
  {
    id: "whistleblow-oest-total-2021",
    what: "Henvendelser fra bekymrede til Socialtilsyn Øst",
    where: ["trykt total", "tabellens tal lagt sammen"],
  },
  {
    id: "oest-trukket-tilbage-2021",
    what: "Ansøgere til plejefamilie, der sprang fra",
    where: ["i en tabel", "i et senere afsnit"],
  },
  {
    id: "private-pladser-2024",
    what: "Private pladser på det sociale område i Nordjylland",
    where: ["trykt total", "kommunernes tal lagt sammen"],
  },
  {
    id: "nord-fald-i-tilbud-2023",
    what: "Så mange færre tilbud fik Socialtilsyn Nord på et år",
    where: ["i teksten", "efter tabellens tal"],
  },
] as const;
