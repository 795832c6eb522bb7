import { sum } from "d3";
import { z } from "zod";
import { percent } from "../lib/format.ts";
import { recomputed, type Recomputation } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, målet eller resultatet gælder."),
  basisaar: column(z.number().int().min(2000).max(2100), {
    title: "Sammenlignet med",
    description: "Det år, udgifterne er sammenlignet med.",
  }),
  maaling: column(z.enum(["aarligt_maal", "samlet_maal", "resultat", "besparelse", "borgere"]), {
    title: "Hvad tallet er",
    description: "Mål for året, mål for hele perioden eller det, der er gjort op.",
    labels: {
      aarligt_maal: "Mål for året",
      samlet_maal: "Mål for hele perioden",
      resultat: "Reduktion",
      besparelse: "Besparelse",
      borgere: "Borgere i opgørelsen",
    },
  }),
  komponent: column(z.enum(["samlet", "takstreduktion", "dialogbaseret"]), {
    title: "Del",
    description: "Hele reduktionen eller en af dens to dele.",
    labels: {
      samlet: "Hele reduktionen",
      takstreduktion: "Lavere takster",
      dialogbaseret: "Dialog og mere præcis visitation",
    },
  }),
  vaerdi: column(z.number().min(0), {
    title: "Tal",
    description: "Tallet i den enhed, som kolonnen Enhed siger. En reduktion står uden minus, som i kilden.",
    decimals: 1,
  }),
  enhed: column(z.enum(["pct.", "mio. kr.", "personer"]), { title: "Enhed", description: "Enheden for tallet." }),
  status: statusColumn("maal", "opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const KOMPONENT: Record<Row["komponent"], string> = {
  samlet: "hele reduktionen",
  takstreduktion: "lavere takster",
  dialogbaseret: "dialog og visitation",
};

const goals = (rows: readonly Row[]): Row[] => rows.filter((r) => r.status === "maal");

function parts(rows: readonly Row[]): Recomputation[] {
  return goals(rows)
    .filter((r) => r.komponent === "samlet")
    .map((total) => ({
      what: `${total.maaling === "samlet_maal" ? "Hele perioden til og med" : "Mål for"} ${total.aar}`,
      printed: total.vaerdi,
      computed: sum(
        goals(rows).filter((r) => r.aar === total.aar && r.maaling === total.maaling && r !== total),
        (r) => r.vaerdi,
      ),
    }));
}

function years(rows: readonly Row[]): Recomputation[] {
  return goals(rows)
    .filter((r) => r.maaling === "samlet_maal")
    .map((total) => ({
      what: `I alt for ${KOMPONENT[total.komponent]}`,
      printed: total.vaerdi,
      computed: sum(
        goals(rows).filter((r) => r.maaling === "aarligt_maal" && r.komponent === total.komponent),
        (r) => r.vaerdi,
      ),
    }));
}

export default defineDataset({
  id: "udgiftsreduktion",
  title: "Lavere udgifter på socialaftalens tilbud: mål og resultat",
  description:
    "Hvor meget de nordjyske kommuner og regionen skulle spare på tilbud under Nordjysk Socialaftale fra 2017 til 2020, " +
    "og hvad der var nået i januar 2018.",
  theme: "social",
  raw: "social/udgiftsreduktion.csv",
  row,
  key: ["aar", "maaling", "komponent"],
  checks: [
    recomputed<Row>({
      id: "dele-giver-maal",
      title: "De to dele giver tilsammen målet",
      cases: parts,
      tolerance: 0,
      format: (value) => percent(value, 1),
    }),
    recomputed<Row>({
      id: "aar-giver-i-alt",
      title: "De fire års mål giver målet for hele perioden",
      cases: years,
      tolerance: 0,
      format: (value) => percent(value, 1),
    }),
  ],
  missing: [
    "Resultatet for hver kommune. Kilden siger kun, at de fleste har fået lavere udgifter.",
    "Resultatet for 2019 og 2020.",
    "Hvor meget lavere takster og mere præcis visitation hver især har sparet. Det kan opgørelsen ikke vise.",
  ],
  caveats: [
    "Resultatet sammenligner januar 2018 med januar 2016 og dækker kun borgere, der var på et tilbud i januar 2016, 2017 og 2018.",
    "Målene lægges sammen år for år. De er procent af niveauet i 2016.",
    "Kilden siger ikke, om besparelsen i kroner er for en måned eller et år.",
  ],
});
