import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("transport/trafikudspil-underskrivere", {
  subject: "trafikudspil",
  title: "Hvem der står bag trafikudspillet »Sjælland baner vejen frem«",
  description:
    "Her er de 17 kommuner og den region, der står bag trafikudspillet, og den politiker, som står ved hver af dem.",
  columns: {
    myndighed: col.category("Myndighed", "Den kommune eller region, der står bag."),
    type: col.choice("Type", "Om myndigheden er en kommune eller en region.", { kommune: "Kommune", region: "Region" }),
    kommunekode: col.perhapsKommunekode(({ myndighed, type }) => (type === "kommune" ? myndighed : null)),
    underskriver: col.text("Underskriver", "Navnet, som det står over myndigheden i trafikudspillet."),
  },
  key: ["myndighed"],
  mention: "{myndighed} er en af de {kommuner} kommuner bag trafikudspillet »Sjælland baner vejen frem«.",
  view: null,
  missing: ["Underskrivernes titler.", "Trafikudspillets dato."],
  caveats: [
    "Trafikudspillet er ældre end KKR-mødet i 2022. Navnene siger ikke, hvem der var borgmester da eller er det nu.",
  ],
});
