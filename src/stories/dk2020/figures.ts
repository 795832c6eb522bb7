import { roleCells } from "../../analysis/roller.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";
import { spelled } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import type { Annex, Annexes } from "./annexes.ts";
import { levels, roles } from "./labels.ts";
import { levelLinks, levelPicture } from "./levels.ts";
import { roleLevels } from "./role-levels.ts";
import { roleMatrix } from "./role-matrix.ts";

/** What each of the annexes says of who helps the municipalities. */
const IN_MODEL = "I modellen vejleder den fremskudte enhed kommunerne";
const ON_SJAELLAND = "På Sjælland hjælper Klimaforum kommunerne";

const unit: [string, string] = ["opgave", "opgaver"];

/** The two figures: who does what, and how the levels are tied together. */
export function figures(data: Annexes) {
  const { rows, year, sources, views } = data;
  const functions = factOf(data.functions, "Funktioner i vores inddeling", spelled);
  const provenance = { datasets: [dk2020.id], sources, years: `${year.model} og ${year.sjaelland}` };
  const provenanceOf = (annex: Annex) => ({ sources: sourceIdsOf(data.of(annex)), years: String(year[annex]) });
  const matrix = (annex: Annex) =>
    roleMatrix(
      roleCells(rows, year[annex]).map(({ niveau, aktoer, funktion, opgaver }) => ({
        group: niveau,
        row: aktoer,
        column: funktion,
        items: opgaver,
      })),
      {
        groups: levels,
        columns: roles,
        highlight: "raadgiver",
        unit,
        titles: { row: "Aktør", group: "Niveau", column: "Funktion", items: "Opgave" },
      },
    );
  const picture = (annex: Annex) =>
    roleLevels(levelPicture(data, annex), levelLinks(data, annex), {
      unlinked: "Bilaget nævner ingen opgaver mellem de to niveauer",
      unit,
      titles: { level: "Niveau", actor: "Aktør", count: "Opgaver", does: "Funktioner" },
    });

  const lead: FigureSpec = {
    id: "hvem-goer-hvad",
    headline: `${IN_MODEL}, på Sjælland hjælper Klimaforum dem`,
    subtitle: "Aktørernes opgaver i DK2020 efter niveau og funktion. En prik er én opgave, et tal er flere.",
    switchLabel: "Vis bilag",
    views: views.map(({ annex, ...view }) => ({
      ...view,
      chart: matrix(annex),
      headline: { model: IN_MODEL, sjaelland: ON_SJAELLAND }[annex],
      ...provenanceOf(annex),
    })),
    reading:
      "Find aktøren til venstre, og se, hvilke funktioner den har. Peg på en prik for at læse opgaverne. De står alle i tabellen.",
    note: say`Inddelingen i ${functions} funktioner er vores egen. Den står ikke i bilagene. Den farvede spalte er råd og støtte, både til kommunerne og mellem de andre aktører. De to bilag kan ikke lægges ved siden af hinanden: Det ene beskriver en hel organisation, det andet et enkelt tilbud.`,
    anomalies: ["dk2020-styregruppe-eller-foelgegruppe"],
    ...provenance,
  };

  const bands: FigureSpec = {
    id: "tre-niveauer",
    headline: "Kommunen laver selv planen",
    subtitle: "Aktørerne på de tre niveauer, og noget af det, de giver hinanden. Farvet: den, kommunerne får hjælp af.",
    switchLabel: "Vis bilag",
    views: views.map(({ annex, ...view }) => ({ ...view, chart: picture(annex), ...provenanceOf(annex) })),
    note: "Pilene viser et udvalg af opgaverne. En aktør kan stå på to niveauer, når bilaget giver den opgaver begge steder.",
    ...provenance,
  };

  return { lead, bands };
}
