import type { Chart } from "../../../../src/charts/chart.ts";
import { actorCard } from "../../../../src/stories/dk2020/actor-card.ts";

/** One who stands on two levels and is named in two papers: short tasks and long ones, with and without what is given. */
export const actorOfTwoPapers = (): Chart =>
  actorCard(
    [
      { paper: "Hele landet 2020", level: "Lokalt", doing: "Beslutter", task: "Vedtager planen", gives: null },
      {
        paper: "Hele landet 2020",
        level: "Lokalt",
        doing: "Betaler",
        task: "Stiller timer til rådighed",
        gives: "timer",
      },
      {
        ...{ paper: "Sjælland 2022", level: "Tværkommunalt", doing: "Deltager" },
        task: "Udveksler erfaringer og går i parløb med kommuner, der arbejder med ensartede områder <b>",
        gives: null,
      },
    ],
    {
      levels: ["Nationalt", "Tværkommunalt", "Lokalt"],
      gives: "bidrag",
      titles: { paper: "Bilag", level: "Niveau", doing: "Funktion", task: "Opgave", gives: "Bidrag" },
    },
  );
