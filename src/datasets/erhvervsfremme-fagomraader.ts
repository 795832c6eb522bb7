import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervsfremme-fagomraader", {
  subject: "erhvervsliv",
  title: "Nordjysk erhvervsfremme: drivkræfter, fagområder og styrkepositioner",
  description:
    "Her er emnerne i samarbejdsaftalen mellem de nordjyske erhvervskontorer og Erhvervshus Nordjylland: " +
    "landets drivkræfter for vækst, erhvervshusets fagområder og Nordjyllands styrkepositioner.",
  rowsAre: "emner",
  columns: {
    aar: col.year("Det første år, aftalen gælder."),
    gruppe: col.choice(
      "Gruppe",
      "Om det er en drivkraft for vækst, et af erhvervshusets fagområder eller en nordjysk styrkeposition.",
      { drivkraft: "Drivkraft", fagomraade: "Fagområde", styrkeposition: "Styrkeposition" },
    ),
    navn: col.category("Navn", "Emnet. Det samme emne kan være i flere grupper."),
    status: col.status("aftalt"),
  },
  key: ["aar", "gruppe", "navn"],
  view: { measure: "raekker", x: "gruppe", title: "Fagområder, drivkræfter og styrkepositioner" },
  missing: ["Hvilke projekter og programmer der hører til hvert fagområde. Figuren er gået tabt i dokumentet."],
  caveats: [
    "Aftalen fra 2020 gælder til og med 2023.",
    "Fagområderne står samlet i en sætning. Vi har skrevet »og«, hvor kilden har skråstreg.",
  ],
});
