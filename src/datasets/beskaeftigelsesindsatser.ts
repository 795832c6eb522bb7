import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for beslutningen eller udkastet."),
  slags: column(
    z.enum([
      "indsatsomraade",
      "maalgruppe",
      "budskab",
      "materiale",
      "ansvar",
      "succeskriterium",
      "samarbejdspartner",
      "tidsplan",
    ]),
    {
      title: "Slags",
      description: "Om det er et af KKR's indsatsområder eller en del af kampagnen for at få unge i job.",
      labels: {
        indsatsomraade: "Indsatsområde",
        maalgruppe: "Kampagnens målgruppe",
        budskab: "Kampagnens budskab",
        materiale: "Kampagnens materiale",
        ansvar: "Kampagnens ansvarlige",
        succeskriterium: "Kampagnens succeskriterium",
        samarbejdspartner: "Kampagnens samarbejdspartner",
        tidsplan: "Tidsplan",
      },
    },
  ),
  indhold: column(z.string().min(1), { title: "Indhold", description: "Hvem eller hvad det er." }),
  status: statusColumn("aftalt", "udkast"),
  ...provenance,
});

export default defineDataset({
  id: "beskaeftigelsesindsatser",
  title: "Indsatser for kvalificeret arbejdskraft i Nordjylland",
  description:
    "De fire indsatsområder, KKR Nordjylland valgte for beskæftigelsen i 2018, og et udkast fra 2020 til en kampagne, " +
    "der skal få virksomheder til at ansætte aktivitetsparate unge.",
  theme: "uddannelse",
  raw: "uddannelse/beskaeftigelsesindsatser.csv",
  row,
  key: ["aar", "slags", "indhold"],
  checks: [],
  missing: ["Hvad kampagnen koster.", "Tal for, hvornår kampagnen er lykkedes.", "Om kampagnen blev gennemført."],
  caveats: ["Papiret om kampagnen er et udkast."],
});
