import { sum } from "d3";
import { number } from "../lib/format.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, der har holdt møderne."),
  aar: col.year("Det år, møderne er holdt."),
  opgoerelse: col.choice("Opgørelse", "Hvilke møder eller afgørelser tallet tæller.", {
    afklarende: "Afklarende dialogmøder",
    paataenkt: "Dialogmøder om påtænkte afgørelser",
    sendt: "Møder efter en påtænkt afgørelse (teksten)",
    fastholdt: "Påtænkte afgørelser, der blev fastholdt",
    trukket: "Påtænkte afgørelser, der blev trukket tilbage",
  }),
  omraade: col.choice(
    "Område",
    "Hvem mødet er holdt med.",
    {
      alle: "Alle",
      plejefamilier: "Plejefamilier",
      tilbud: "Sociale tilbud",
      privat: "Private tilbud",
      kommunal: "Kommunale tilbud",
    },
    { sums: { alle: "rest" }, disjoint: true },
  ),
  antal: col.value("Antal", "Antallet i den enhed, som kolonnen Enhed siger.", "enhed", { spelled: true }),
  enhed: col.choice("Enhed", "Møder eller påtænkte afgørelser.", { moeder: "møder", afgoerelser: "afgørelser" }),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

/** The whole of each kind that the text splits in two. */
const splits = (rows: readonly Row[]): Recomputation[] =>
  rows.flatMap((whole) => {
    const parts = rows.filter((r) => r.opgoerelse === whole.opgoerelse && r !== whole);
    if (whole.omraade !== "alle" || parts.length === 0) return [];
    return [{ what: whole.opgoerelse, printed: whole.antal, computed: sum(parts, (r) => r.antal) }];
  });

/** What was sent was either upheld or withdrawn. */
const outcomes = (rows: readonly Row[]): Recomputation[] => {
  const whole = rows.filter((r) => r.omraade === "alle");
  return whole
    .filter((r) => r.opgoerelse === "sendt")
    .map((sent) => ({
      what: `${sent.tilsyn} ${sent.aar}: fastholdt og trukket tilbage`,
      printed: sent.antal,
      computed: sum(
        whole.filter((r) => r !== sent),
        (r) => r.antal,
      ),
    }));
};

export default defineDataset("social/dialogmoeder", {
  title: "Dialogmøder i Socialtilsyn Øst",
  description:
    "Dialogmøder, som Socialtilsyn Øst holdt i 2021 med plejefamilier og sociale tilbud på grund af en konkret bekymring, og hvad der skete med de afgørelser, socialtilsynet påtænkte.",
  columns,
  key: ["tilsyn", "aar", "opgoerelse", "omraade"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "moeder-og-afgoerelser",
      title: "Delene giver helheden, og fastholdte og tilbagetrukne afgørelser giver alle",
      cases: (rows) => [...splits(rows), ...outcomes(rows)],
      tolerance: 0,
      format: (value) => number(value),
    }),
  ],
  missing: [
    "Vejledningsmøder og samarbejdsmøder, som rapporten ikke tæller.",
    "Regionale tilbud. Dem har tabellen ikke med.",
    "Andre år og andre socialtilsyn.",
  ],
  caveats: ["Tabellen og teksten er ikke enige om antallet af møder."],
});
