import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

const PRINTED = { drivkraft: 6, fagomraade: 8, styrkeposition: 4 };

export default defineDataset("erhverv/erhvervsfremme-fagomraader", {
  title: "Nordjysk erhvervsfremme: drivkræfter, fagområder og styrkepositioner",
  description:
    "Emnerne i samarbejdsaftalen mellem de nordjyske erhvervskontorer og Erhvervshus Nordjylland: " +
    "landets drivkræfter for vækst, erhvervshusets fagområder og Nordjyllands styrkepositioner.",
  columns: {
    aar: col.year("Det første år i aftalen, som gælder 2020-2023."),
    gruppe: col.choice(
      "Gruppe",
      "Om det er en drivkraft for vækst, et af erhvervshusets fagområder eller en nordjysk styrkeposition.",
      { drivkraft: "Drivkraft", fagomraade: "Fagområde", styrkeposition: "Styrkeposition" },
    ),
    navn: col.category("Navn", "Emnet. Det samme emne kan være i flere grupper."),
    status: col.status("aftalt"),
  },
  key: ["aar", "gruppe", "navn"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "antal-emner",
      title: "Hver gruppe har så mange emner, som aftalen skriver.",
      cases: (rows) =>
        (["drivkraft", "fagomraade", "styrkeposition"] as const).map((gruppe) => ({
          what: { drivkraft: "Drivkræfter", fagomraade: "Fagområder", styrkeposition: "Styrkepositioner" }[gruppe],
          printed: PRINTED[gruppe],
          computed: rows.filter((one) => one.gruppe === gruppe).length,
        })),
      tolerance: 0,
      format: String,
    }),
  ],
  missing: ["Hvilke projekter og programmer der hører til hvert fagområde. Figuren er gået tabt i dokumentet."],
  caveats: ["Fagområderne står samlet i en sætning. Vi har skrevet »og«, hvor kilden har skråstreg."],
});
