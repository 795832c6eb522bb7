import { actors, commonestRole, taskOf, tasks } from "../../analysis/roller.ts";
import type { Level, LevelLink } from "./role-levels.ts";
import { count } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { levels, roleName, roles } from "./labels.ts";
import { MODEL, rows, SJAELLAND } from "./years.ts";

/** The levels of one year's annex, with everyone who has a task there; the ones who advise stand out. */
export function levelPicture(aar: number): Level[] {
  return levels.map(({ key: niveau, name }) => {
    const own = tasks(rows, { aar, niveau });
    const names = actors(rows, { aar, niveau });
    return {
      name,
      summary: `${count(names.length, "aktør", "aktører")}, ${count(own.length, "opgave", "opgaver")}, flest som ${roleName(commonestRole(own))}`,
      actors: names.map((aktoer) => {
        const mine = tasks(own, { aktoer });
        const does = roles.flatMap(({ key: funktion }) => {
          const some = tasks(mine, { funktion });
          return some.length > 0 ? [`${roleName(funktion)} ${some.length}`] : [];
        });
        return {
          name: aktoer,
          does: listAnd(does),
          tasks: mine.length,
          highlight: tasks(mine, { funktion: "raadgiver" }).length > 0,
        };
      }),
    };
  });
}

const [NATIONAL, REGIONAL, LOCAL] = [0, 1, 2];

/** An arrow, and the tasks in the annex that it stands for: the actor and how the text begins. */
interface Arrow extends LevelLink {
  aar: number;
  rests: [aktoer: string, start: string][];
}

const arrows: Arrow[] = [
  {
    aar: MODEL,
    from: NATIONAL,
    to: REGIONAL,
    text: "CONCITO og C40 oplærer den fremskudte enhed",
    rests: [
      ["CONCITO", "Oplærer den fremskudte enheds"],
      ["C40", "Oplærer den fremskudte enheds"],
    ],
  },
  {
    aar: MODEL,
    from: REGIONAL,
    to: NATIONAL,
    text: "KKR udpeger en politiker til styregruppen",
    rests: [["KKR", "Udpeger på mødet"]],
  },
  {
    aar: MODEL,
    from: REGIONAL,
    to: LOCAL,
    text: "Den fremskudte enhed sparrer med hver kommune hver måned",
    rests: [["Den fremskudte enhed", "Holder månedlig 1:1-sparring"]],
  },
  {
    aar: MODEL,
    from: NATIONAL,
    to: LOCAL,
    text: "CONCITO hjælper fagligt med klimaplanerne",
    rests: [["CONCITO", "Yder faglig bistand"]],
  },
  {
    aar: SJAELLAND,
    from: REGIONAL,
    to: LOCAL,
    text: "Sjællands Klimaforum holder sparringsmøde hver måned",
    rests: [["Sjællands Klimaforum", "Holder sparringsmøde 1 gang om måneden"]],
  },
  {
    aar: SJAELLAND,
    from: LOCAL,
    to: NATIONAL,
    text: "Kommunen binder sig til partnerskabet og C40's krav",
    rests: [
      ["Kommunen", "Indgår i et forpligtende samarbejde"],
      ["Kommunen", "Udarbejder og gennemfører en klimahandlingsplan"],
    ],
  },
];

/** What the levels give one another in one year's annex. Throws when a task that an arrow rests on is gone. */
export function levelLinks(aar: number): LevelLink[] {
  const own = arrows.filter((arrow) => arrow.aar === aar);
  for (const { rests } of own) for (const [aktoer, start] of rests) taskOf(rows, aar, aktoer, start);
  return own;
}
