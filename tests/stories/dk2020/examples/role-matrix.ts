import type { Chart } from "../../../../src/charts/chart.ts";
import { roleMatrix, type RoleMark } from "../../../../src/stories/dk2020/role-matrix.ts";

/** Rows in two groups, one of them in both; circles for one, a few and more than a thousand things. */
export function roleMatrixOfTwoGroups(): Chart {
  const marks: RoleMark[] = [
    { group: "nationalt", row: "KL", column: "leder", items: ["Sidder i styregruppen"] },
    {
      group: "nationalt",
      row: "Realdania og CONCITO",
      column: "raadgiver",
      items: ["Metode", "Værktøjer <b>", "Kurser"],
    },
    {
      group: "lokalt",
      row: "Kommunen",
      column: "udfoerer",
      items: ["Laver planen", "Sætter mål", "Måler CO₂", "Spørger borgerne", "Vedtager", "Følger op"],
    },
    { group: "lokalt", row: "KL", column: "raadgiver", items: ["Svarer på 1.306 spørgsmål om 2,5 grader"] },
  ];
  return roleMatrix(marks, {
    groups: [
      { key: "nationalt", name: "Nationalt" },
      { key: "tvaerkommunalt", name: "Tværkommunalt" },
      { key: "lokalt", name: "Lokalt" },
    ],
    columns: [
      { key: "leder", name: "Leder" },
      { key: "raadgiver", name: "Rådgiver" },
      { key: "udfoerer", name: "Udfører" },
    ],
    highlight: "raadgiver",
    unit: ["opgave", "opgaver"],
    titles: { row: "Aktør", group: "Niveau", column: "Funktion", items: "Opgave" },
  });
}
