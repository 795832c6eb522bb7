import { sum } from "d3";
import { z } from "zod";
import { number } from "../lib/format.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import { derived } from "../model/column.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

/** Which way a post differs from the budget: more money than in it, or less. */
const DIRECTION: Partial<Record<string, number>> = {
  merindtaegt: 1,
  merudgift: 1,
  mindreindtaegt: -1,
  mindreudgift: -1,
};

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, regnskabet gælder."),
  aar: col.year("Det år, regnskabet gælder."),
  art: col.choice("Art", "Om det er årets resultat eller en del af forklaringen på det.", {
    resultat: "Resultat",
    indtaegt: "Indtægt",
    udgift: "Udgift",
    overskud: "Brugt overskud",
  }),
  post: col.category("Post", "Det, der afveg fra budgettet.", {
    sums: { "Indtægter i alt": "more", "Udgifter i alt": "more" },
  }),
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
  kvalifikator: col.optional(
    col.hedge(["beloeb", "over_budget_mio_kr"], "Kildens ord", "Kildens eget ord om størrelsen, for eksempel cirka."),
  ),
  beloeb: col.optional(
    col.amount(
      "Beløb",
      "Afvigelsen uden fortegn i den enhed, som kolonnen Enhed siger. Tom, når kilden ikke oplyser den.",
      { from: "enhed" },
      { decimals: 3 },
    ),
  ),
  over_budget_mio_kr: derived(
    z.number().nullable(),
    {
      title: "Over eller under budgettet",
      description:
        "Hvor meget en indtægt eller en udgift blev større end i budgettet; minus, når den blev mindre. Tom for alt andet.",
      role: "measure",
      kind: "amount",
      unit: "mio. kr.",
      ways: { more: "over budgettet", less: "under budgettet" },
      decimals: 3,
    },
    ({ afvigelse, beloeb, enhed }) => {
      const direction = DIRECTION[String(afvigelse)];
      if (direction === undefined || typeof beloeb !== "number") return null;
      return (direction * beloeb) / (enhed === "kr." ? 1e6 : 1);
    },
  ),
  enhed: col.optional(col.choice("Enhed", "Enheden for beløbet.", ["kr.", "mio. kr."])),
  aarsag: col.optional(col.text("Årsag", "Kildens forklaring, kort gengivet. Tom, når kilden ikke giver en.")),
  status: col.status("regnskab"),
};

type Row = RowWith<typeof columns>;

const WORSE: readonly Row["afvigelse"][] = ["underskud", "merforbrug", "mindreindtaegt", "merudgift"];

/** The deviation in millions of kroner, negative when it made the result worse. */
const millions = (r: Row): number =>
  ((r.beloeb ?? Number.NaN) * (WORSE.includes(r.afvigelse) ? -1 : 1)) / (r.enhed === "kr." ? 1e6 : 1);

const isTotal = (r: Row): boolean => r.post.endsWith(" i alt") && r.beloeb !== null;

/** Cases for every row of each supervisor and year, with all rows of that year at hand. */
const inEachYear =
  (cases: (r: Row, rows: readonly Row[]) => Omit<Recomputation, "what">[]) =>
  (rows: readonly Row[]): Recomputation[] =>
    [...Map.groupBy(rows, (r) => `${r.tilsyn} ${r.aar}`)].flatMap(([year, members]) =>
      members.flatMap((r) => cases(r, members).map((found) => ({ what: `${year}: ${r.post}`, ...found }))),
    );

export default defineDataset("social/budgetafvigelser", {
  subject: "socialtilsyn",
  title: "Hvorfor socialtilsynenes regnskaber afveg fra budgetterne",
  description:
    "Her er årets resultat i Socialtilsyn Nord og Socialtilsyn Øst og de afvigelser fra budgettet, som tilsynene selv nævner og forklarer.",
  columns,
  key: ["tilsyn", "aar", "art", "post"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "dele-giver-total",
      title: "Delene giver merindtægten og merudgiften i alt",
      cases: inEachYear((total, rows) => {
        const parts = rows.filter((r) => r !== total && r.art === total.art && r.afvigelse !== "honorar");
        return isTotal(total) ? [{ printed: millions(total), computed: sum(parts, millions) }] : [];
      }),
      tolerance: 0.0005,
      format: (value) => number(value, 3),
    }),
    recomputed({
      id: "resultat",
      title: "Merindtægter, merudgifter og brugt overskud giver årets resultat",
      cases: inEachYear((result, rows) => {
        const totals = rows.filter(isTotal);
        if (result.art !== "resultat" || totals.length < 2) return [];
        const used = rows.filter((r) => r.art === "overskud");
        return [{ printed: millions(result), computed: sum([...totals, ...used], millions) }];
      }),
      tolerance: 0.0005,
      format: (value) => number(value, 3),
    }),
  ],
  view: { measure: "over_budget_mio_kr", x: "post", facet: "art", title: "Mere eller mindre end i budgettet" },
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
