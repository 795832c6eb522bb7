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
  tilsyn: tilsynColumn("Det socialtilsyn, der har behandlet anmodningen."),
  aar: yearColumn("Det år, anmodningen er behandlet."),
  opdeling: column(z.enum(["i_alt", "ansoeger", "udfald"]), {
    title: "Opdeling",
    description: "Alle anmodninger eller en opdeling af dem.",
    labels: { i_alt: "I alt", ansoeger: "Efter ansøger", udfald: "Efter udfald" },
  }),
  kategori: column(z.string().min(1), { title: "Kategori", description: "Hvem der har søgt, eller hvad svaret var." }),
  lovgrundlag: column(z.string().nullable(), {
    title: "Lovgrundlag",
    description: "Den lov, anmodningen er behandlet efter. Tom, når kilden ikke siger det.",
  }),
  antal: column(z.number().int().min(0), {
    title: "Anmodninger",
    description: "Anmodninger om aktindsigt.",
    unit: "anmodninger",
    spelled: true,
  }),
  aendring_pct: column(z.number().int().nullable(), {
    title: "Ændring",
    description: "Ændringen fra året før, som kilden trykker den.",
    unit: "pct.",
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "aktindsigt",
  title: "Aktindsigt i socialtilsynene",
  description:
    "Anmodninger om aktindsigt, som Socialtilsyn Øst behandlede i 2021 og Socialtilsyn Nord besvarede i 2023: hvem der søgte, og for Nord også, hvad svaret var.",
  theme: "social",
  raw: "social/aktindsigt.csv",
  row,
  key: ["tilsyn", "aar", "opdeling", "kategori"],
  checks: [
    recomputed<Row>({
      id: "opdelinger-giver-alle",
      title: "Østs ansøgere og Nords udfald giver alle anmodninger",
      cases: (rows) =>
        rows
          .filter((r) => r.opdeling === "i_alt")
          .map((whole) => {
            const split = whole.tilsyn === "Øst" ? "ansoeger" : "udfald";
            return {
              what: `${whole.tilsyn} ${whole.aar}`,
              printed: whole.antal,
              computed: sum(
                rows.filter((r) => r.tilsyn === whole.tilsyn && r.aar === whole.aar && r.opdeling === split),
                (r) => r.antal,
              ),
            };
          }),
      tolerance: 0,
      format: (value) => number(value),
    }),
  ],
  missing: [
    "Nord: antallet fra pårørende, parter og øvrige. Rapporten skriver kun, at de er resten.",
    "Øst: hvor mange der fik aktindsigt.",
    "Andre år. Øst oplyser kun, at stigningen fra 2020 er 82 pct.",
  ],
  caveats: [
    "Øst forklarer stigningen i 2021 med én hændelse i et tilbud, som pressen skrev meget om.",
    "De to socialtilsyn deler ansøgerne forskelligt op.",
  ],
});
