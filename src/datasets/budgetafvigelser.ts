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
  tilsyn: tilsynColumn("Det socialtilsyn, regnskabet gælder."),
  aar: yearColumn("Det år, regnskabet gælder."),
  art: column(z.enum(["resultat", "indtaegt", "udgift", "overskud"]), {
    title: "Art",
    description: "Om det er årets resultat eller en del af forklaringen på det.",
    labels: { resultat: "Resultat", indtaegt: "Indtægt", udgift: "Udgift", overskud: "Brugt overskud" },
  }),
  post: column(z.string().min(1), { title: "Post", description: "Det, der afveg fra budgettet." }),
  afvigelse: column(
    z.enum([
      "overskud",
      "underskud",
      "mindreforbrug",
      "merforbrug",
      "merindtaegt",
      "mindreindtaegt",
      "merudgift",
      "mindreudgift",
      "anvendt_overskud",
      "honorar",
      "ikke_angivet",
    ]),
    {
      title: "Afvigelse",
      description: "Hvilken vej det gik.",
      labels: {
        overskud: "Overskud",
        underskud: "Underskud",
        mindreforbrug: "Mindreforbrug",
        merforbrug: "Merforbrug",
        merindtaegt: "Merindtægt",
        mindreindtaegt: "Mindreindtægt",
        merudgift: "Merudgift",
        mindreudgift: "Mindreudgift",
        anvendt_overskud: "Overskud brugt",
        honorar: "Honorar",
        ikke_angivet: "Ikke angivet",
      },
    },
  ),
  kvalifikator: column(z.string().nullable(), {
    title: "Kildens ord",
    description: "Kildens eget ord om størrelsen, for eksempel cirka.",
  }),
  beloeb: column(z.number().min(0).nullable(), {
    title: "Beløb",
    description: "Afvigelsen uden fortegn i den enhed, som kolonnen Enhed siger. Tom, når kilden ikke oplyser den.",
    decimals: 3,
  }),
  enhed: column(z.enum(["kr.", "mio. kr."]).nullable(), { title: "Enhed", description: "Enheden for beløbet." }),
  aarsag: column(z.string().nullable(), {
    title: "Årsag",
    description: "Kildens forklaring, kort gengivet. Tom, når kilden ikke giver en.",
  }),
  status: statusColumn("regnskab"),
  ...provenance,
});

type Row = z.infer<typeof row>;

/** The two totals of 2023 beside the parts that the text names. */
function totals(rows: readonly Row[]): Recomputation[] {
  const signed = (r: Row): number => (r.afvigelse === "mindreindtaegt" ? -1 : 1) * (r.beloeb ?? Number.NaN);
  return rows
    .filter((r) => r.post.endsWith(" i alt") && r.beloeb !== null)
    .map((total) => {
      const parts = rows.filter(
        (r) =>
          r !== total &&
          r.tilsyn === total.tilsyn &&
          r.aar === total.aar &&
          r.art === total.art &&
          r.afvigelse !== "honorar",
      );
      return {
        what: `${total.post} i ${total.aar}`,
        printed: total.beloeb ?? Number.NaN,
        computed: sum(parts, signed),
      };
    });
}

export default defineDataset({
  id: "budgetafvigelser",
  title: "Hvorfor socialtilsynenes regnskaber afveg fra budgetterne",
  description:
    "Årets resultat i Socialtilsyn Nord og Socialtilsyn Øst og de afvigelser fra budgettet, som tilsynene selv nævner og forklarer.",
  theme: "social",
  raw: "social/budgetafvigelser.csv",
  row,
  key: ["tilsyn", "aar", "art", "post"],
  checks: [
    recomputed<Row>({
      id: "dele-giver-total",
      title: "Delene giver merindtægten og merudgiften i alt",
      cases: totals,
      tolerance: 0.0005,
      format: (value) => number(value, 3),
    }),
  ],
  missing: [
    "Beløb for de fleste afvigelser i 2019 og 2021. Kilderne nævner dem uden tal.",
    "Forklaringer for 2018, 2020 og 2022.",
  ],
  caveats: [
    "Forklaringerne er tilsynenes egne.",
    "Resultatet for 2023 står to steder: i mio. kr. i årsrapporten og i kroner i budgettet for 2025.",
    "Honoraret i 2023 er ikke en del af regnestykket for merindtægterne.",
  ],
});
