import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

export default defineDataset("social/aktindsigt", {
  subject: "kvalitet",
  title: "Aktindsigt i socialtilsynene",
  description:
    "Her er anmodninger om aktindsigt, som Socialtilsyn Øst og Socialtilsyn Nord har behandlet: hvem der søgte, og for Nord også, hvad svaret var.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har behandlet anmodningen."),
    aar: col.year("Det år, anmodningen er behandlet."),
    opdeling: col.choice(
      "Opdeling",
      "Alle anmodninger eller en opdeling af dem.",
      { i_alt: "I alt", ansoeger: "Efter ansøger", udfald: "Efter udfald" },
      { sums: { i_alt: "more" } },
    ),
    kategori: col.category("Kategori", "Hvem der har søgt, eller hvad svaret var.", { sums: { Alle: "more" } }),
    lovgrundlag: col.optional(
      col.category("Lovgrundlag", "Den lov, anmodningen er behandlet efter. Tom, når kilden ikke siger det."),
    ),
    antal: col.count("Anmodninger", "Anmodninger om aktindsigt.", "anmodninger", { spelled: true, flow: true }),
    aendring_pct: col.optional(col.change("Ændring", "Ændringen fra året før, som kilden trykker den.", "pct.")),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "opdeling", "kategori"],
  view: {
    measure: "antal",
    x: "kategori",
    facet: "opdeling",
    title: "Hvem der bad om aktindsigt, og hvad svaret blev",
  },
  missing: [
    "Nord: antallet fra pårørende, fra parter og fra øvrige. De resterende 33 (79 − 33 − 13) er ikke fordelt på ansøger.",
    "Øst: hvor mange der fik aktindsigt.",
    "Hvor mange anmodninger Øst fik året før. Rapporten oplyser kun stigningen i procent.",
    YEAR_GAPS,
  ],
  caveats: [
    "Øst forklarer stigningen i 2021 med én hændelse i et tilbud, som pressen skrev meget om.",
    "De to socialtilsyn deler ansøgerne forskelligt op.",
  ],
});
