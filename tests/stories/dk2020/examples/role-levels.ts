import type { Chart } from "../../../../src/charts/chart.ts";
import type { LevelLink } from "../../../../src/stories/dk2020/level-links.ts";
import { roleLevels, type Level } from "../../../../src/stories/dk2020/role-levels.ts";

/** Three levels: a link down, one back up past a level, and two neighbours that nothing joins. */
export function roleLevelsOfThree(): Chart {
  const levels: Level[] = [
    {
      name: "Nationalt",
      summary: "Partnerskabet bestemmer, hvad en god klimaplan er, og godkender kommunernes planer",
      actors: [
        { name: "KL", does: "leder 2", tasks: 2, highlight: false },
        { name: "Realdania", does: "leder 1, betaler 1", tasks: 2, highlight: false },
        { name: "CONCITO", does: "rådgiver 5,5", tasks: 1306, highlight: true },
      ],
    },
    {
      name: "Tværkommunalt",
      summary: "Regionen hjælper",
      actors: [{ name: "Region Sjælland", does: "rådgiver 1", tasks: 1, highlight: false }],
    },
    {
      name: "Lokalt",
      summary: "Kommunen laver planen",
      actors: [{ name: "Læsø <b>", does: "udfører 3", tasks: 3, highlight: false }],
    },
  ];
  const links: LevelLink[] = [
    { from: 1, to: 2, text: "rådgiver og samler kommunerne i netværk" },
    { from: 2, to: 0, text: "sender planen til godkendelse" },
  ];
  return roleLevels(levels, links, {
    unlinked: "Bilaget nævner ingen opgaver mellem de to niveauer",
    unit: ["opgave", "opgaver"],
    titles: { level: "Niveau", actor: "Aktør", count: "Opgaver", does: "Funktioner" },
  });
}
