import type { Chart } from "../../../../src/charts/chart.ts";
import { tickedGoals } from "../../../../src/stories/erhvervshuse/ticked-goals.ts";

/** Goals of three judges, two of them side by side, of which one is met by many words. */
export const goalsOfThreeJudges = (): Chart =>
  tickedGoals(
    [
      {
        ...{ nr: 1, name: "Tilfredshed <b>", judge: "Styrelsen", criterion: "Scoren er mindst 60" },
        enough: "60 i score",
      },
      { nr: 2, name: "Indgang", judge: "Husene og Styrelsen", criterion: "Den er fælles", enough: "en fælles indgang" },
      {
        ...{ nr: 3, name: "Husets vejledning af den brede gruppe af virksomheder", judge: "Huset selv" },
        ...{ criterion: "Der er en klar strategi sidst på året", enough: "en strategi for, hvordan det bliver kendt" },
      },
      { nr: 4, name: "Samarbejde", judge: "Huset selv", criterion: "Der er en aftale", enough: "en aftale" },
      { nr: 5, name: "Opsøgende", judge: "Huset selv", criterion: "Der er en aftale", enough: "en aftale" },
      { nr: 6, name: "Digitalt", judge: "Huset selv", criterion: "Der er redegjort", enough: "en redegørelse" },
    ],
    {
      highlight: "Huset selv",
      titles: { nr: "Nr.", name: "Mål", judge: "Gjort op af", criterion: "Nået, når" },
    },
  );
