import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("transport/eu-hjemtag", {
  subject: "eu",
  title: "EU-midler hentet hjem gennem Greater Copenhagen EU Office",
  description:
    "Her står, hvor mange EU-midler Greater Copenhagen EU Office oplyser at have været med til at hente til kommuner, regioner og virksomheder. " +
    "Tabellen viser også, hvor mange ansøgninger der gik på tværs af medlemmerne.",
  columns: {
    periode: col.toldTime("Periode", "Periodens første og sidste år.", { role: "dimension" }),
    indikator: col.category("Indikator", "Hvad der er talt.", { namesMeasure: true }),
    vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed"),
    enhed: col.choice("Enhed", "Hvad tallet måler.", ["mio. kr.", "ansøgninger"]),
    status: col.status("selvrapporteret"),
  },
  key: ["periode", "indikator"],
  view: {
    ...{ measure: "vaerdi", x: "periode", only: { enhed: "mio. kr." }, form: "soejler" },
    title: "EU-midler hentet hjem i to perioder, der overlapper",
  },
  missing: [
    "Beløb for den enkelte kommune, region, virksomhed eller det enkelte EU-program.",
    "Om universiteternes EU-midler er talt med.",
    "Hvornår et beløb tæller som hentet hjem.",
  ],
  caveats: [
    "Perioderne overlapper. De kan ikke lægges sammen.",
    "Tallene er opgjort i juni 2022, så 2022 er ikke et helt år.",
    "Kontoret har selv opgjort tallene.",
  ],
});
