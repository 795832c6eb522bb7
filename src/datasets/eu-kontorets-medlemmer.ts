import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("transport/eu-kontorets-medlemmer", {
  subject: "eu",
  title: "Medlemmer af Greater Copenhagen EU Office",
  description:
    "Her er de regioner, universiteter og kommuner, som er medlemmer af det fælles EU-kontor i Bruxelles for Region Hovedstaden og Region Sjælland.",
  rowsAre: "medlemmer",
  columns: {
    aar: col.year("Året for listen."),
    medlem: col.category("Medlem", "Medlemmets danske navn."),
    type: col.choice("Type", "Hvilken slags medlem det er.", {
      region: "Region",
      universitet: "Universitet",
      kommune: "Kommune",
    }),
    kommunekode: col.perhapsKommunekode(({ medlem, type }) => (type === "kommune" ? medlem : null)),
    engelsk_navn: col.optional(
      col.text("Engelsk navn", "Navnet på listen, når det er engelsk og et andet end det danske."),
    ),
  },
  key: ["aar", "medlem"],
  mention: "I {aar} var {medlem} medlem af EU-kontoret Greater Copenhagen EU Office.",
  view: { measure: "raekker", x: "type", title: "Kommuner, regioner og universiteter i EU-kontoret" },
  missing: ["Hvad medlemmerne betaler.", "Hvem der sidder i kontorets bestyrelse."],
  caveats: [
    "Regioner og universiteter står på engelsk på listen. De danske navne er fra udkastet til strategi i samme bilag.",
  ],
});
