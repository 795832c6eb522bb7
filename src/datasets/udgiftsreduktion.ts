import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/udgiftsreduktion", {
  subject: "socialaftale",
  title: "Lavere udgifter på socialaftalens tilbud: mål og resultat",
  description:
    "Her står, hvor meget de nordjyske kommuner og regionen skulle spare på sociale tilbud under Nordjysk Socialaftale, " +
    "og hvad der var nået.",
  columns: {
    aar: col.endOf("basisaar", col.year("Det år, målet eller resultatet gælder.")),
    basisaar: col.year("Det år, udgifterne er sammenlignet med.", { title: "Sammenlignet med" }),
    maaling: col.choice(
      "Hvad tallet er",
      "Mål for året, mål for hele perioden eller det, der er gjort op.",
      {
        aarligt_maal: "Mål for året",
        samlet_maal: "Mål for hele perioden",
        resultat: "Reduktion",
        besparelse: "Besparelse",
        borgere: "Borgere i opgørelsen",
      },
      { namesMeasure: true },
    ),
    komponent: col.choice(
      "Del",
      "Hele reduktionen eller en af dens to dele.",
      {
        samlet: "Hele reduktionen",
        takstreduktion: "Lavere takster",
        dialogbaseret: "Dialog og mere præcis visitation",
      },
      { sums: { samlet: "rest" }, disjoint: true },
    ),
    vaerdi: col.value(
      "Værdi",
      "Tallet i den enhed, som kolonnen Enhed siger. En reduktion står uden minus, som i kilden.",
      "enhed",
      { decimals: 1 },
    ),
    enhed: col.choice("Enhed", "Enheden for tallet.", ["pct.", "mio. kr.", "personer"]),
    status: col.status("maal", "opgjort"),
  },
  key: ["aar", "maaling", "komponent"],
  view: { measure: "vaerdi", x: "aar", series: "komponent", title: "Hvor meget udgifterne skulle ned hvert år" },
  missing: [
    "Resultatet for hver kommune. Kilden siger kun, at de fleste har fået lavere udgifter.",
    "Resultatet for 2019 og 2020.",
    "Hvor meget lavere takster og mere præcis visitation hver især har sparet. Det kan opgørelsen ikke vise.",
  ],
  caveats: [
    "Resultatet for 2018 sammenligner januar 2018 med januar 2016 og dækker kun borgere, der var på et tilbud i januar 2016, 2017 og 2018.",
    "Målene lægges sammen år for år. De er procent af niveauet i 2016.",
    "Kilden siger ikke, om besparelsen i kroner er for en måned eller et år.",
  ],
});
