import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/takstens-omkostninger", {
  subject: "takster",
  title: "Hvad en takst på det sociale område skal dække",
  description:
    "Her er de omkostninger, som taksten for en plads på det sociale område i Nordjylland skal fordeles på, når den meldes ind. " +
    "Kategorierne følger Tilbudsportalen med enkelte justeringer.",
  rowsAre: "omkostninger",
  columns: {
    aar: col.year("Det første år, aftalen gælder."),
    kategori: col.category("Kategori", "Omkostningskategori i aftalens tabel over dem."),
    element: col.text("Element", "En slags udgift eller indtægt i kategorien."),
    status: col.status("aftalt"),
  },
  key: ["aar", "kategori", "element"],
  view: { measure: "raekker", x: "kategori", title: "Omkostninger, som taksten dækker" },
  missing: ["Hvor stor en del af taksten hver kategori fylder."],
  caveats: [
    "Navnene fra aftalen for 2025-2026 er skrevet af efter dens tabel 4, og enkelte er forkortet.",
    "Finansieringsindtægter er en indtægt. De øvrige kategorier er udgifter.",
  ],
});
