import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("transport/eu-aktivitetstrappe", {
  subject: "eu",
  title: "Trinene i EU-kontorets samarbejde med kommuner og virksomheder",
  description:
    "Her er de seks trin i signaturforklaringen til to kort over Greater Copenhagen EU Offices arbejde med kommuner og virksomheder. " +
    "Rækkefølgen er kortenes: fra en godkendt EU-ansøgning til kontakt.",
  columns: {
    fra_aar: col.year("Periodens første år.", { title: "Startår" }),
    til_aar: col.endOf("fra_aar", col.year("Periodens sidste år.", { title: "Slutår" })),
    maalgruppe: col.choice("Målgruppe", "Det kort, aktiviteten står på.", {
      kommuner: "Kommuner",
      virksomheder: "Virksomheder",
    }),
    aktivitet: col.category("Aktivitet", "Aktiviteten i kortets signaturforklaring.", { ordered: true }),
    status: col.status("selvrapporteret"),
  },
  key: ["fra_aar", "til_aar", "maalgruppe", "aktivitet"],
  checks: ({ complete }) => [
    complete({
      id: "samme-perioder",
      title: "Begge kort dækker samme periode",
      columns: [(r) => r.maalgruppe, (r) => `${String(r.fra_aar)}-${String(r.til_aar)}`],
      noun: "perioder",
    }),
  ],
  view: null,
  missing: [
    "Hvilke kommuner og virksomheder der har nået hvilket trin. Det var farver på kortene, og de er gået tabt.",
  ],
  caveats: ["Trinnene er ikke nummereret. Øverst står det, der kræver mest."],
});
