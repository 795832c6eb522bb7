import { listAnd } from "../lib/list.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

const answer = (title: string, description: string) =>
  col.optional(
    col.choice(title, description, { ja: "ja", "ja-parentes": "(ja)", formentlig: "formentlig", maaske: "måske" }),
  );

const columns = {
  aar: col.year("Året for aftalen."),
  tema: col.choice(
    "Tema",
    "Det tema, oversigten lægger puljen under.",
    { kollektiv: "Kollektiv trafik", vej: "Veje", cykel: "Cykel" },
    { disjoint: true },
  ),
  nummer: col.numbered("Nummer", "Nummeret i oversigten."),
  pulje: col.category("Pulje", "Puljens eller rammens formål.", { disjoint: true }),
  kan_soeges: answer("Ansøgning", "Hvad oversigten skriver i kolonnen Ansøgning. Tom, når feltet er tomt."),
  kan_paavirkes: answer("Påvirkelig", "Hvad oversigten skriver i kolonnen Påvirkelig. Tom, når feltet er tomt."),
  beloeb_mio_kr: col.amount("Beløb", "Beløbet for hele landet frem til 2035.", "mio. kr.", { positive: true }),
  status: col.status("aftalt"),
};

export default defineDataset("transport/infrastrukturplan-puljer", {
  subject: "infrastruktur",
  title: "Infrastrukturplan 2035: puljer og rammer",
  description:
    "Her er puljer og rammer i Infrastrukturplan 2035 med beløb, og om de efter oversigten kan søges eller påvirkes. " +
    "Oversigten for 2021 var bilag til KKR Sjællands møde i september 2022.",
  columns,
  key: ["aar", "pulje"],
  checks: () => [
    {
      id: "numre-i-raekke",
      title: "Puljerne er nummereret uden huller",
      run: (rows) =>
        [...Map.groupBy(rows, (r) => r.aar)].map(([aar, members]) => {
          const missing = members
            .map((_, index) => index + 1)
            .filter((n) => !members.some(({ nummer }) => nummer === n));
          const expected = `1-${members.length}`;
          const holds = missing.length === 0;
          return {
            holds,
            what: String(aar),
            expected,
            found: holds ? expected : `mangler ${listAnd(missing.map(String))}`,
          };
        }),
    },
  ],
  view: { measure: "beloeb_mio_kr", x: "pulje", title: "Hvor mange penge infrastrukturplanen sætter af til puljer" },
  missing: [
    "Hvad (ja), måske og formentlig betyder. Oversigten har ingen forklaring.",
    "Hvad stjernen ved puljen til busfremkommelighed henviser til.",
    "Hvor meget af hver pulje der går til Region Sjælland.",
  ],
  caveats: [
    "De to kolonner er læst ud fra, hvor teksten står i udtrækket. Tomme felter er tomme linjer, og mønstret er det samme i alle rækker.",
    "Puljernes navne er skrevet helt ud.",
  ],
});
