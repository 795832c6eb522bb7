import { actors, roleCells, tasks } from "../../analysis/roller.ts";
import { barGrid } from "./bar-grid.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { roleLevels } from "./role-levels.ts";
import { roleMatrix } from "./role-matrix.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";
import { spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { levels, roles } from "./labels.ts";
import { levelLinks, levelPicture } from "./levels.ts";
import { annexes, MODEL, rows, SJAELLAND } from "./years.ts";

const provenance = {
  datasets: [dk2020.id],
  sources: ["kkr-nordjylland-2020-06", "kkr-sjaelland-2022-09"],
  years: `${MODEL} og ${SJAELLAND}`,
};

const unit: [string, string] = ["opgave", "opgaver"];
const OWN = `Inddelingen i ${spelled(roles.length)} funktioner er vores egen. Den står ikke i bilagene.`;
const advisers = (aar: number): string[] => actors(rows, { aar, funktion: "raadgiver" });

const matrix = (aar: number) =>
  roleMatrix(
    roleCells(rows, aar).map((cell) => ({
      group: cell.niveau,
      row: cell.aktoer,
      column: cell.funktion,
      items: cell.opgaver,
    })),
    {
      groups: levels,
      columns: roles,
      highlight: "raadgiver",
      unit,
      titles: { row: "Aktør", group: "Niveau", column: "Funktion", count: "Antal", items: "Opgaver" },
    },
  );

export const lead: FigureSpec = {
  id: "hvem-goer-hvad",
  headline: `I Sjællands bilag rådgiver kun ${listAnd(advisers(SJAELLAND))}. I modellen er der ${spelled(advisers(MODEL).length)} om det`,
  subtitle: "Aktørernes opgaver i DK2020 efter niveau og funktion. En prik er én opgave, et tal er flere.",
  switchLabel: "Vis bilag",
  views: annexes.map(({ aar, value, label }) => ({ value, label, chart: matrix(aar) })),
  reading:
    "Find aktøren til venstre, og se, hvilke funktioner den har. Peg på en prik for at læse opgaverne. De står alle i tabellen.",
  note: `${OWN} Den farvede spalte er dem, der rådgiver.`,
  anomalies: ["dk2020-styregruppe-eller-foelgegruppe"],
  ...provenance,
};

const picture = (aar: number) =>
  roleLevels(levelPicture(aar), levelLinks(aar), {
    unlinked: "Bilaget nævner ingen opgaver mellem de to niveauer",
    unit,
    titles: { level: "Niveau", actor: "Aktør", count: "Opgaver", does: "Funktioner" },
  });

export const bands: FigureSpec = {
  id: "tre-niveauer",
  headline: "Kommunen laver planen, hjælpen kommer udefra",
  subtitle: "Aktørerne på de tre niveauer, og noget af det, de giver hinanden. Farvede felter rådgiver.",
  switchLabel: "Vis bilag",
  views: annexes.map(({ aar, value, label }) => ({ value, label, chart: picture(aar) })),
  note: "Pilene viser et udvalg af opgaverne. Hvem der rådgiver, er vores egen vurdering. En aktør kan stå på to niveauer, når bilaget giver den opgaver begge steder.",
  ...provenance,
};

export const counts: FigureSpec = {
  id: "opgaver-paa-niveauer",
  headline: "Rådgivningen står mest nationalt i modellen, kun tværkommunalt i Sjællands bilag",
  subtitle: `Opgaver i de to bilag efter funktion og niveau. ${MODEL} er modellen for hele landet, ${SJAELLAND} er Sjællands udgave.`,
  views: [
    {
      value: "antal",
      label: "Antal",
      chart: barGrid(
        roles.map(({ key: funktion, name }) => ({
          label: name,
          highlight: funktion === "raadgiver",
          lines: [MODEL, SJAELLAND].map((aar) => ({
            label: String(aar),
            values: levels.map(({ key: niveau }) => tasks(rows, { aar, niveau, funktion }).length),
          })),
        })),
        { columns: levels.map(({ name }) => name), unit, titles: { row: "Funktion", line: "År" } },
      ),
    },
  ],
  note: `${OWN} Bilagene er ikke lige lange, så mønstret siger mere end de enkelte antal.`,
  anomalies: ["dk2020-figur-1-mangler"],
  ...provenance,
};
