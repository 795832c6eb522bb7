import { sum } from "d3";
import { z } from "zod";
import { number } from "../lib/format.ts";
import { recomputed, type Recomputation } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der har holdt møderne."),
  aar: yearColumn("Det år, møderne er holdt."),
  opgoerelse: column(z.enum(["afklarende", "paataenkt", "sendt", "fastholdt", "trukket"]), {
    title: "Opgørelse",
    description: "Hvilke møder eller afgørelser tallet tæller.",
    labels: {
      afklarende: "Afklarende dialogmøder",
      paataenkt: "Dialogmøder om påtænkte afgørelser",
      sendt: "Møder efter en påtænkt afgørelse (teksten)",
      fastholdt: "Påtænkte afgørelser, der blev fastholdt",
      trukket: "Påtænkte afgørelser, der blev trukket tilbage",
    },
  }),
  omraade: column(z.enum(["alle", "plejefamilier", "tilbud", "privat", "kommunal"]), {
    title: "Område",
    description: "Hvem mødet er holdt med.",
    labels: {
      alle: "Alle",
      plejefamilier: "Plejefamilier",
      tilbud: "Sociale tilbud",
      privat: "Private tilbud",
      kommunal: "Kommunale tilbud",
    },
  }),
  antal: column(z.number().int().min(0), {
    title: "Antal",
    description: "Antallet i den enhed, som kolonnen Enhed siger.",
    spelled: true,
  }),
  enhed: column(z.enum(["moeder", "afgoerelser"]), {
    title: "Enhed",
    description: "Møder eller påtænkte afgørelser.",
    labels: { moeder: "møder", afgoerelser: "afgørelser" },
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

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

export default defineDataset({
  id: "dialogmoeder",
  title: "Dialogmøder i Socialtilsyn Øst",
  description:
    "Dialogmøder, som Socialtilsyn Øst holdt i 2021 med plejefamilier og tilbud på grund af en konkret bekymring, og hvad der skete med de afgørelser, socialtilsynet påtænkte.",
  theme: "social",
  raw: "social/dialogmoeder.csv",
  row,
  key: ["tilsyn", "aar", "opgoerelse", "omraade"],
  checks: [
    recomputed<Row>({
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
