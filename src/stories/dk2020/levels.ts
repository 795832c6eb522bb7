import { actors, taskOf, tasks } from "../../analysis/roller.ts";
import { count } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import type { Annex, Annexes } from "./annexes.ts";
import { levels, roleName, roles } from "./labels.ts";
import type { LevelLink } from "./level-links.ts";
import type { Level } from "./role-levels.ts";

/** Who the municipalities turn to in each annex. */
const HELPER: Record<Annex, string> = { model: "Den fremskudte enhed", sjaelland: "Sjællands Klimaforum" };

/** The levels of one annex, with everyone who has a task there; the one that the municipalities turn to stands out. */
export function levelPicture({ of }: Annexes, annex: Annex): Level[] {
  return levels.map(({ key: niveau, name }) => {
    const own = of(annex, { niveau });
    const names = actors(own, {});
    return {
      name,
      summary: `${count(names.length, "aktør", "aktører")}, ${count(own.length, "opgave", "opgaver")}`,
      actors: names.map((aktoer) => {
        const mine = tasks(own, { aktoer });
        const does = roles.flatMap(({ key: funktion }) => {
          const some = tasks(mine, { funktion });
          return some.length > 0 ? [`${roleName(funktion)} ${some.length}`] : [];
        });
        return { name: aktoer, does: listAnd(does), tasks: mine.length, highlight: aktoer === HELPER[annex] };
      }),
    };
  });
}

const [NATIONAL, REGIONAL, LOCAL] = [0, 1, 2];

/** An arrow, and the tasks in the annex that it stands for: the actor and how the text begins. */
interface Arrow extends LevelLink {
  rests: [aktoer: string, start: string][];
}

const arrow = (from: number, to: number, text: string, ...rests: Arrow["rests"]): Arrow => ({ from, to, text, rests });

const TRAINS = "Oplærer den fremskudte enheds";

const arrows: Record<Annex, Arrow[]> = {
  model: [
    arrow(NATIONAL, REGIONAL, "CONCITO og C40 oplærer den fremskudte enhed", ["CONCITO", TRAINS], ["C40", TRAINS]),
    arrow(REGIONAL, NATIONAL, "KKR udpeger en politiker til styregruppen", ["KKR", "Udpeger på mødet"]),
    arrow(REGIONAL, LOCAL, "Den fremskudte enhed sparrer med hver kommune hver måned", [
      "Den fremskudte enhed",
      "Holder månedlig 1:1-sparring",
    ]),
    arrow(NATIONAL, LOCAL, "CONCITO hjælper fagligt med klimaplanerne", ["CONCITO", "Yder faglig bistand"]),
  ],
  sjaelland: [
    arrow(REGIONAL, LOCAL, "Sjællands Klimaforum holder sparringsmøde hver måned", [
      "Sjællands Klimaforum",
      "Holder sparringsmøde 1 gang om måneden",
    ]),
    arrow(
      LOCAL,
      NATIONAL,
      "Kommunen forventes at samarbejde forpligtende og følge C40's krav",
      ["Kommunen", "Forventes at indgå i et forpligtende samarbejde"],
      ["Kommunen", "Udarbejder og gennemfører en klimahandlingsplan"],
    ),
  ],
};

/** What the levels give one another in one annex. Throws when a task that an arrow rests on is gone. */
export function levelLinks({ rows, year }: Annexes, annex: Annex): LevelLink[] {
  for (const { rests } of arrows[annex]) for (const [aktoer, start] of rests) taskOf(rows, year[annex], aktoer, start);
  return arrows[annex];
}
