import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const answer = (title: string, description: string) =>
  column(z.enum(["ja", "ja-parentes", "formentlig", "maaske"]).nullable(), {
    title,
    description,
    labels: { ja: "ja", "ja-parentes": "(ja)", formentlig: "formentlig", maaske: "måske" },
  });

const row = z.object({
  aar: yearColumn("Året for aftalen."),
  tema: column(z.enum(["kollektiv", "vej", "cykel"]), {
    title: "Tema",
    description: "Det tema, oversigten lægger puljen under.",
    labels: { kollektiv: "Kollektiv trafik", vej: "Veje", cykel: "Cykel" },
  }),
  nummer: column(z.number().int().min(1), { title: "Nummer", description: "Nummeret i oversigten." }),
  pulje: column(z.string().min(1), { title: "Pulje", description: "Puljens eller rammens formål." }),
  kan_soeges: answer("Ansøgning", "Hvad oversigten skriver i kolonnen Ansøgning. Tom, når feltet er tomt."),
  kan_paavirkes: answer("Påvirkelig", "Hvad oversigten skriver i kolonnen Påvirkelig. Tom, når feltet er tomt."),
  beloeb_mio_kr: column(z.number().int().positive(), {
    title: "Beløb",
    description: "Beløbet for hele landet frem til 2035.",
    unit: "mio. kr.",
  }),
  status: statusColumn("aftalt"),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "infrastrukturplan-puljer",
  title: "Infrastrukturplan 2035: puljer og rammer",
  description:
    "De 27 puljer og rammer i Infrastrukturplan 2035 med beløb, og om de efter oversigten kan søges eller påvirkes. " +
    "Oversigten var bilag til KKR Sjællands møde i september 2022.",
  theme: "transport",
  raw: "transport/infrastrukturplan-puljer.csv",
  row,
  key: ["aar", "nummer"],
  checks: [
    {
      id: "numre-i-raekke",
      title: "Puljerne er nummereret uden huller",
      run: (rows: readonly Row[]) => {
        const missing = rows.map((_, index) => index + 1).filter((n) => !rows.some(({ nummer }) => nummer === n));
        return [
          {
            holds: missing.length === 0,
            what: "Puljernes numre",
            expected: `1-${String(rows.length)}`,
            found: missing.length === 0 ? `1-${String(rows.length)}` : `mangler ${missing.join(", ")}`,
          },
        ];
      },
    },
  ],
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
