import type { Chart } from "../../../../src/charts/chart.ts";
import { goalList } from "../../../../src/stories/erhvervshuse/goal-list.ts";

/** Goals of two judges, of which one asks for a number and one has a long name. */
export const goalsOfTwoJudges = (): Chart =>
  goalList(
    [
      { nr: 1, name: "Tilfredshed <b>", judge: "Styrelsen", criterion: "Scoren er mindst 60", number: "60" },
      {
        ...{ nr: 2, name: "Husets vejledning af den brede gruppe af virksomheder i hele regionen" },
        ...{ judge: "Huset selv", criterion: "Der er en klar strategi for kommunikation og kendskab sidst på året" },
      },
      { nr: 3, name: "Samarbejde", judge: "Huset selv", criterion: "Der er en aftale" },
    ],
    {
      ...{ highlight: "Huset selv", numbers: "Krav i tal", none: "intet tal" },
      titles: { nr: "Nr.", name: "Mål", judge: "Gøres op af", criterion: "Nået, når" },
    },
  );
