import { sum } from "d3";
import { percent } from "../lib/format.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Det år, målet eller resultatet gælder."),
  basisaar: col.year("Det år, udgifterne er sammenlignet med.", { title: "Sammenlignet med" }),
  maaling: col.choice("Hvad tallet er", "Mål for året, mål for hele perioden eller det, der er gjort op.", {
    aarligt_maal: "Mål for året",
    samlet_maal: "Mål for hele perioden",
    resultat: "Reduktion",
    besparelse: "Besparelse",
    borgere: "Borgere i opgørelsen",
  }),
  komponent: col.choice("Del", "Hele reduktionen eller en af dens to dele.", {
    samlet: "Hele reduktionen",
    takstreduktion: "Lavere takster",
    dialogbaseret: "Dialog og mere præcis visitation",
  }),
  vaerdi: col.value(
    "Tal",
    "Tallet i den enhed, som kolonnen Enhed siger. En reduktion står uden minus, som i kilden.",
    "enhed",
    { decimals: 1 },
  ),
  enhed: col.choice("Enhed", "Enheden for tallet.", ["pct.", "mio. kr.", "personer"]),
  status: col.status("maal", "opgjort"),
};

type Row = RowWith<typeof columns>;

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

export default defineDataset("social/udgiftsreduktion", {
  title: "Lavere udgifter på socialaftalens tilbud: mål og resultat",
  description:
    "Hvor meget de nordjyske kommuner og regionen skulle spare på sociale tilbud under Nordjysk Socialaftale fra 2017 til 2020, " +
    "og hvad der var nået i januar 2018.",
  columns,
  key: ["aar", "maaling", "komponent"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "dele-giver-maal",
      title: "De to dele giver tilsammen målet",
      cases: parts,
      tolerance: 0,
      format: (value) => percent(value, 1),
    }),
    recomputed({
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
