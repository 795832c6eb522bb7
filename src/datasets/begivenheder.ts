import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";
import { themes } from "../model/themes.ts";

const columns = {
  dato: col.date("Dato", "Dagen, måneden eller året."),
  slut: col.optional(col.endOf("dato", col.date("Slut", "Det sidste i en periode."))),
  aar: col.year("Året i datoen.", { min: 1990 }),
  begivenhed: col.text("Begivenhed", "Hvad der skete eller skal ske.", { max: 110 }),
  tema: col.choice("Tema", "Begivenhedens tema.", themes),
  art: col.choice("Art", "Begivenhedens slags.", {
    moede: "Møde, valg eller arrangement",
    frist: "Frist eller mål",
    lov: "Lov eller regel",
    aftale: "Aftale eller bevilling",
    maaling: "Måling eller opgørelse",
    udgivelse: "Brev, notat eller rapport",
    start: "Begyndelse",
    slut: "Afslutning",
  }),
  status: col.statusCalled(["opgjort", "planlagt"], { opgjort: "Sket", planlagt: "Ventet" }),
};

type Row = RowWith<typeof columns>;

export default defineDataset("kultur/begivenheder", {
  subject: "kkr",
  title: "Begivenheder i mødebilagene",
  description: "Her er møder, frister, love, aftaler og udgivelser, som bilagene sætter dato på.",
  rowsAre: "begivenheder",
  columns,
  key: ["dato", "begivenhed"],
  checks: () => [
    {
      id: "aar-er-datoens",
      title: "År, dato og periode passer sammen",
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
  view: { measure: "raekker", x: "tema", series: "status", title: "Hvad begivenhederne handler om" },
  missing: ["Datoen for møderne i 2018, 2022 og 2024.", "Om planerne blev til noget.", "Faste årlige frister."],
  caveats: [
    "Står den i flere bilag, er den fra det, der siger mest.",
    "Mangler året, er det taget fra resten af bilaget.",
  ],
});
