import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { themeIds, themes } from "../model/themes.ts";

/** A day, a month or a year: as much of a date as the source gives. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const row = z.object({
  dato: column(z.string().regex(DATE), {
    title: "Dato",
    description: "Dagen, eller kun måneden eller året, når kilden ikke siger mere.",
    date: true,
  }),
  slut: column(z.string().regex(DATE).nullable(), {
    title: "Slut",
    description: "Sidste dag, måned eller år, når rækken dækker en periode.",
    date: true,
  }),
  aar: column(z.number().int().min(1990).max(2100), { title: "År", description: "Året i datoen." }),
  begivenhed: column(z.string().min(1).max(110), {
    title: "Begivenhed",
    description: "Hvad der skete eller skal ske.",
  }),
  tema: column(z.enum(themeIds), {
    title: "Tema",
    description: "Det tema på siden, begivenheden hører til.",
    labels: themes,
  }),
  art: column(z.enum(["moede", "frist", "lov", "aftale", "maaling", "udgivelse", "start", "slut"]), {
    title: "Art",
    description: "Hvilken slags begivenhed det er.",
    labels: {
      moede: "Møde, valg eller arrangement",
      frist: "Frist eller mål",
      lov: "Lov eller regel",
      aftale: "Aftale eller bevilling",
      maaling: "Måling eller opgørelse",
      udgivelse: "Brev, notat eller rapport",
      start: "Begyndelse",
      slut: "Afslutning",
    },
  }),
  status: statusColumn("opgjort", "planlagt"),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "begivenheder",
  title: "Begivenheder i mødebilagene",
  description:
    "Daterede begivenheder i de fire bundter af mødebilag: møder, frister, love, aftaler, målinger, udgivelser, begyndelser og " +
    "afslutninger. Hver begivenhed står én gang, også når flere bilag nævner den.",
  theme: "kultur",
  raw: "kultur/begivenheder.csv",
  row,
  key: ["dato", "begivenhed"],
  checks: [
    {
      id: "aar-er-datoens",
      title: "Året passer med datoen, og en periode slutter ikke, før den begynder",
      run: (rows: readonly Row[]) =>
        [...Map.groupBy(rows, (r) => r.aar)].map(([year, members]) => {
          const wrong = members.filter(
            ({ dato, slut }) => !dato.startsWith(String(year)) || (slut !== null && slut < dato),
          );
          return {
            holds: wrong.length === 0,
            what: `Begivenheder i ${String(year)}`,
            expected: "ingen forkerte datoer",
            found: wrong.length === 0 ? "ingen forkerte datoer" : wrong.map(({ begivenhed }) => begivenhed).join("; "),
          };
        }),
    },
  ],
  missing: [
    "Datoen for KKR's møder i 2018, 2022 og 2024. Den står ikke i teksten.",
    "Om det, der var planlagt, blev til noget.",
    "Frister, der vender tilbage hvert år eller i hver valgperiode. De har ikke noget årstal.",
  ],
  caveats: [
    "Opgjort betyder, at kilden fortæller, at det er sket. Planlagt betyder, at kilden ventede det, da den blev skrevet.",
    "Mål regnes for planlagte. De står i det år, hvor de skal være nået.",
    "Når årstallet ikke er trykt ved datoen, er det taget fra resten af bilaget. Det gælder blandt andet tovholdergruppernes " +
      "møder i 2018 og reglen fra 1. februar 2023.",
    "En begivenhed, der nævnes i flere bilag, er taget fra det bilag, der siger mest præcist, hvad der skete.",
  ],
});
