import { z } from "zod";
import type { Check } from "../model/check.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det første år, aftalen gælder."),
  emne: column(
    z.enum([
      "belaegning",
      "over-og-underskud",
      "takst",
      "tillaegsydelser",
      "renter-og-pension",
      "oprettelse-og-lukning",
      "afregning",
      "opsigelse",
      "overtagelse",
    ]),
    {
      title: "Emne",
      description: "Hvad reglen handler om. Inddelingen er vores.",
      labels: {
        belaegning: "Belægning",
        "over-og-underskud": "Over- og underskud",
        takst: "Takst",
        tillaegsydelser: "Tillægsydelser",
        "renter-og-pension": "Renter og pension",
        "oprettelse-og-lukning": "Oprettelse og lukning",
        afregning: "Afregning",
        opsigelse: "Opsigelse",
        overtagelse: "Overtagelse",
      },
    },
  ),
  regel: column(z.string().min(1), { title: "Regel", description: "Hvad tallet er." }),
  graense: column(z.enum(["praecis", "mindst", "hoejst", "over", "under", "mellem", "typisk"]), {
    title: "Grænse",
    description: "Om tallet er en grænse, et spænd eller selve værdien.",
    labels: {
      praecis: "Præcis",
      mindst: "Mindst",
      hoejst: "Højst",
      over: "Over",
      under: "Under",
      mellem: "Mellem",
      typisk: "Typisk",
    },
  }),
  vaerdi: column(z.number().int().min(0), {
    title: "Værdi",
    description: "Tallet i den enhed, som kolonnen Enhed siger.",
    spelled: true,
  }),
  til: column(z.number().int().min(0).nullable(), {
    title: "Til",
    description: "Det højeste tal, når reglen er et spænd.",
  }),
  enhed: column(z.string().min(1), { title: "Enhed", description: "Hvad tallet tæller eller måler." }),
  afsnit: column(z.string().min(1), { title: "Afsnit", description: "Afsnit i styringsaftalen.", itemNumber: true }),
  status: statusColumn("aftalt"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const spans: Check<Row> = {
  id: "spaend",
  title: "Et spænd har to tal, det mindste først, og andre regler har ét",
  run: (rows) =>
    rows.map(({ regel, graense, vaerdi, til }) => ({
      holds: graense === "mellem" ? til !== null && til > vaerdi : til === null,
      what: regel,
      expected: graense === "mellem" ? `et tal over ${vaerdi}` : "kun ét tal",
      found: til === null ? "kun ét tal" : String(til),
    })),
};

export default defineDataset({
  id: "styringsaftale-talregler",
  title: "Styringsaftalens regler i tal",
  description:
    "Regler med tal i styringsaftalen, som de nordjyske kommuner og Region Nordjylland bruger, når de køber og sælger pladser af hinanden på det sociale område. " +
    "De gælder belægning, over- og underskud, takster, afregning, opsigelse og overtagelse.",
  theme: "social",
  raw: "social/styringsaftale-talregler.csv",
  row,
  key: ["aar", "emne", "regel"],
  checks: [spans],
  missing: [
    "Et mål for udgifterne. Kapitlet om takst- og udgiftsudvikling har ingen tal.",
    "De faktiske takster og den faktiske belægning i tilbuddene.",
    "En grænse for, hvor mange kommuner der er »få«. Aftalen vil ikke sætte den.",
  ],
  caveats: [
    "Aftalen gælder 2025-2026. Bilaget var til anden behandling på mødet og siger ikke, om den blev vedtaget.",
    "Reglerne er skrevet kort af os. Ordlyden står på de linjer, rækken henviser til.",
  ],
});
