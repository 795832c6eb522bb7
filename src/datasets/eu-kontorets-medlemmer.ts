import { z } from "zod";
import { number } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { namedKommunekode, perhapsKommunekode } from "../model/kommune-columns.ts";
import { provenance } from "../model/provenance.ts";
import { yearColumn } from "../model/year.ts";

/** What the draft strategy of the office says that it represents: the 46 municipalities of the two regions. */
const PRINTED_MUNICIPALITIES = 46;

const row = z.object({
  aar: yearColumn("Året for listen."),
  medlem: column(z.string().min(1), { title: "Medlem", description: "Medlemmets danske navn." }),
  type: column(z.enum(["region", "universitet", "kommune"]), {
    title: "Type",
    description: "Hvilken slags medlem det er.",
    labels: { region: "Region", universitet: "Universitet", kommune: "Kommune" },
  }),
  kommunekode: perhapsKommunekode,
  engelsk_navn: column(z.string().nullable(), {
    title: "Engelsk navn",
    description: "Navnet på listen, når det er engelsk og et andet end det danske.",
  }),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "eu-kontorets-medlemmer",
  title: "Medlemmer af Greater Copenhagen EU Office",
  description:
    "De regioner, universiteter og kommuner, som er medlemmer af det fælles EU-kontor i Bruxelles for Region Hovedstaden og Region Sjælland.",
  theme: "transport",
  raw: "transport/eu-kontorets-medlemmer.csv",
  row,
  key: ["aar", "medlem"],
  derive: { kommunekode: ({ medlem, type }, lists) => namedKommunekode(type === "kommune" ? medlem : null, lists) },
  mention: "I {aar} var {medlem} medlem af EU-kontoret Greater Copenhagen EU Office.",
  checks: [
    recomputed<Row>({
      id: "antal-kommuner",
      title: "Listen har de 46 kommuner, som udkastet til strategi nævner",
      tolerance: 0,
      format: (value) => `${number(value)} kommuner`,
      cases: (rows) => [
        {
          what: "Kommuner på listen",
          printed: PRINTED_MUNICIPALITIES,
          computed: rows.filter(({ type }) => type === "kommune").length,
        },
      ],
    }),
  ],
  missing: ["Hvad medlemmerne betaler.", "Hvem der sidder i kontorets bestyrelse."],
  caveats: [
    "Regioner og universiteter står på engelsk på listen. De danske navne er fra udkastet til strategi i samme bilag.",
  ],
});
