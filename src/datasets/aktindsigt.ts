import { sum } from "d3";
import { number } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/aktindsigt", {
  title: "Aktindsigt i socialtilsynene",
  description:
    "Anmodninger om aktindsigt, som Socialtilsyn Øst behandlede i 2021 og Socialtilsyn Nord besvarede i 2023: hvem der søgte, og for Nord også, hvad svaret var.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har behandlet anmodningen."),
    aar: col.year("Det år, anmodningen er behandlet."),
    opdeling: col.choice("Opdeling", "Alle anmodninger eller en opdeling af dem.", {
      i_alt: "I alt",
      ansoeger: "Efter ansøger",
      udfald: "Efter udfald",
    }),
    kategori: col.category("Kategori", "Hvem der har søgt, eller hvad svaret var."),
    lovgrundlag: col.optional(
      col.text("Lovgrundlag", "Den lov, anmodningen er behandlet efter. Tom, når kilden ikke siger det."),
    ),
    antal: col.count("Anmodninger", "Anmodninger om aktindsigt.", "anmodninger", { spelled: true }),
    aendring_pct: col.optional(col.change("Ændring", "Ændringen fra året før, som kilden trykker den.", "pct.")),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "opdeling", "kategori"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "opdelinger-giver-alle",
      title: "Østs ansøgere og Nords udfald giver alle anmodninger",
      cases: (rows) =>
        rows
          .filter((r) => r.opdeling === "i_alt")
          .map((whole) => {
            const split = whole.tilsyn === "Øst" ? "ansoeger" : "udfald";
            return {
              what: `${whole.tilsyn} ${whole.aar}`,
              printed: whole.antal,
              computed: sum(
                rows.filter((r) => r.tilsyn === whole.tilsyn && r.aar === whole.aar && r.opdeling === split),
                (r) => r.antal,
              ),
            };
          }),
      tolerance: 0,
      format: (value) => number(value),
    }),
  ],
  missing: [
    "Nord: antallet fra pårørende, parter og øvrige. Rapporten skriver kun, at de er resten.",
    "Øst: hvor mange der fik aktindsigt.",
    "Andre år. Øst oplyser kun, at stigningen fra 2020 er 82 %.",
  ],
  caveats: [
    "Øst forklarer stigningen i 2021 med én hændelse i et tilbud, som pressen skrev meget om.",
    "De to socialtilsyn deler ansøgerne forskelligt op.",
  ],
});
