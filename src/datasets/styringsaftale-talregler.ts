import type { Check } from "../model/check.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Det første år, aftalen gælder."),
  emne: col.choice("Emne", "Hvad reglen handler om. Inddelingen er vores.", {
    belaegning: "Belægning",
    "over-og-underskud": "Over- og underskud",
    takst: "Takst",
    tillaegsydelser: "Tillægsydelser",
    "renter-og-pension": "Renter og pension",
    "oprettelse-og-lukning": "Oprettelse og lukning",
    afregning: "Afregning",
    opsigelse: "Opsigelse",
    overtagelse: "Overtagelse",
  }),
  regel: col.category("Regel", "Hvad tallet er.", { namesMeasure: true }),
  graense: col.choice("Grænse", "Om tallet er en grænse, et spænd eller selve værdien.", {
    praecis: "Præcis",
    mindst: "Mindst",
    hoejst: "Højst",
    over: "Over",
    under: "Under",
    mellem: "Mellem",
    typisk: "Typisk",
  }),
  vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed", { spelled: true }),
  til: col.optional(col.endOf("vaerdi", col.value("Til", "Det højeste tal, når reglen er et spænd.", "enhed"))),
  enhed: col.text("Enhed", "Hvad tallet tæller eller måler."),
  afsnit: col.section("Afsnit", "Afsnit i styringsaftalen."),
  status: col.status("aftalt"),
};

type Row = RowWith<typeof columns>;

const spans: Check<Row> = {
  id: "spaend",
  title: "Et spænd har to tal, det mindste først, og andre regler har ét",
  run: (rows) =>
    rows.map(({ aar, regel, graense, vaerdi, til }) => ({
      holds: graense === "mellem" ? til !== null && til > vaerdi : til === null,
      what: `${regel} (${aar})`,
      expected: graense === "mellem" ? `et tal over ${vaerdi}` : "kun ét tal",
      found: til === null ? "kun ét tal" : String(til),
    })),
};

export default defineDataset("social/styringsaftale-talregler", {
  subject: "rammeaftaler",
  title: "Styringsaftalens regler i tal",
  description:
    "Her er regler med tal i styringsaftalen, som de nordjyske kommuner og Region Nordjylland bruger, når de køber og sælger pladser af hinanden på det sociale område. " +
    "De gælder belægning, over- og underskud, takster, afregning, opsigelse og overtagelse.",
  columns,
  key: ["aar", "emne", "regel"],
  checks: () => [spans],
  view: { measure: "vaerdi", x: "regel", facet: "graense", title: "Frister og perioder i styringsaftalen" },
  missing: [
    "Et mål for udgifterne. Kapitlet om takst- og udgiftsudvikling har ingen tal.",
    "De faktiske takster og den faktiske belægning i tilbuddene.",
    "En grænse for, hvor mange kommuner der er »få«. Aftalen vil ikke sætte den.",
  ],
  caveats: [
    "Bilaget med aftalen for 2025-2026 var til anden behandling på mødet og siger ikke, om den blev vedtaget.",
    "Reglerne er skrevet kort af os. Ordlyden står på de linjer, rækken henviser til.",
  ],
});
