import { sum } from "d3";
import { number } from "../lib/format.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, regnskabet gælder."),
  aar: col.year("Det år, regnskabet gælder."),
  art: col.choice("Art", "Om det er årets resultat eller en del af forklaringen på det.", {
    resultat: "Resultat",
    indtaegt: "Indtægt",
    udgift: "Udgift",
    overskud: "Brugt overskud",
  }),
  post: col.category("Post", "Det, der afveg fra budgettet."),
  afvigelse: col.choice("Afvigelse", "Hvilken vej det gik.", {
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
  }),
  kvalifikator: col.optional(col.text("Kildens ord", "Kildens eget ord om størrelsen, for eksempel cirka.")),
  beloeb: col.optional(
    col.amount(
      "Beløb",
      "Afvigelsen uden fortegn i den enhed, som kolonnen Enhed siger. Tom, når kilden ikke oplyser den.",
      null,
      { decimals: 3 },
    ),
  ),
  enhed: col.optional(col.choice("Enhed", "Enheden for beløbet.", ["kr.", "mio. kr."])),
  aarsag: col.optional(col.text("Årsag", "Kildens forklaring, kort gengivet. Tom, når kilden ikke giver en.")),
  status: col.status("regnskab"),
};

type Row = RowWith<typeof columns>;

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

export default defineDataset("social/budgetafvigelser", {
  title: "Hvorfor socialtilsynenes regnskaber afveg fra budgetterne",
  description:
    "Årets resultat i Socialtilsyn Nord og Socialtilsyn Øst og de afvigelser fra budgettet, som tilsynene selv nævner og forklarer.",
  columns,
  key: ["tilsyn", "aar", "art", "post"],
  checks: ({ recomputed }) => [
    recomputed({
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
