import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("kultur/orkestre", {
  subject: "kultur",
  title: "Orkestre med fast støtte fra staten",
  description:
    "Her er de orkestre og ensembler, som får fast, langvarig driftsstøtte af staten, efter en oversigt, " +
    "der er vedlagt et brev fra Nordkraft Big Band.",
  rowsAre: "orkestre",
  columns: {
    aar: col.year("Året, støtten gælder fra."),
    gruppe: col.choice("Gruppe", "Den gruppe, orkestret står under.", {
      landsdelsorkestre: "Landsdelsorkestre",
      basisensembler: "Basisensembler",
      specialensembler: "Specialensembler",
      dr: "DR's orkestre",
      militaerorkestre: "Militærorkestre",
      andet: "Uden for grupperne",
    }),
    orkester: col.category("Orkester", "Orkestrets eller ensemblets navn."),
    sted: col.optional(
      col.text("Sted", "Stedet i parentes efter navnet, som det er skrevet. Tom, når oversigten ikke har et."),
    ),
    status: col.status("gaeldende"),
  },
  key: ["aar", "orkester"],
  view: { measure: "raekker", x: "gruppe", title: "Hvilke slags orkestre der får fast støtte" },
  missing: ["Kortet med orkestrenes placering. Det er et billede og er gået tabt.", "Støttens størrelse."],
  caveats: [
    "Oversigten for 2024 er fra maj det år og siger ikke, hvem der har lavet den. Den henviser til Slots- og Kulturstyrelsens og Folketingets hjemmesider.",
    "De fire symfoniorkestre står som ét led på listen og er her skrevet hver for sig.",
  ],
});
