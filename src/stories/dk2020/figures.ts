import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";
import klyngemidler from "../../datasets/klyngemidler-sjaelland.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { slugOf } from "../../lib/slug-of.ts";
import { begins, factOf, namedFact, type Fact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { sourceRows } from "../../views/source-row.ts";
import { ANNEXES, HELPERS, type Annexes } from "./annexes.ts";
import { answerBoard } from "./answer-board.ts";
import { helpersBoard } from "./helpers-board.ts";
import type { Municipalities } from "./municipalities.ts";
import type { PromisedHelp } from "./promised-help.ts";
import { ACTORS, answered, givesHours, givesMoney } from "./questions.ts";
import { tickedList } from "./ticked-list.ts";

const UNSAID = "Står der ikke";

/** What Sjællands Klimaforum promised to help with, and what is not among it. */
function helpFigure({ year }: Annexes, { points, tasks, count }: PromisedHelp): FigureSpec {
  const provenance = { sources: sourceIdsOf(tasks), years: String(year.sjaelland) };
  return {
    id: "hjaelp-til-klimaplanen",
    headline: say`${begins(count)} slags hjælp, men ikke til at føre planen ud i livet`,
    subtitle: `Det ville ${HELPERS.sjaelland} hjælpe kommunerne med efter sin egen liste fra ${year.sjaelland}`,
    views: [
      {
        value: "hjaelp",
        label: "Hjælp",
        chart: tickedList(
          points.map(({ words }) => words),
          {
            lacking: "At føre planen ud i livet",
            unsaid: "Kommunens opgave. Står ikke på listen",
            titles: { point: "Hjælp", isThere: "Står på listen" },
          },
        ),
        ...provenance,
      },
    ],
    note: "Punkterne er optalt af os og gengivet med få ord. De står fuldt ud i datasættet.",
    rests: sourceRows(dk2020, tasks),
    datasets: [dk2020.id],
    ...provenance,
  };
}

/** Those who help in Region Sjælland over those they help. */
function staffFigure(data: Annexes, { rows: kommuner, names, count }: Municipalities): FigureSpec {
  const { year, of } = data;
  const staff = data.staff("sjaelland");
  const shown = of("sjaelland", { aktoer: HELPERS.sjaelland });
  const provenance = { sources: sourceIdsOf(shown), years: String(year.sjaelland) };
  return {
    id: "hvor-mange-hjaelper",
    headline: say`${begins(factOf(staff, `Medarbejdere i ${HELPERS.sjaelland}`, spelled))} medarbejdere, op til ${count} kommuner`,
    subtitle: `De ansatte i ${HELPERS.sjaelland} og de kommuner, de skulle hjælpe med klimaplanen, hvis alle var med`,
    views: [
      {
        value: "ansatte",
        label: "Ansatte",
        chart: helpersBoard(
          { name: HELPERS.sjaelland, staff: staff.value, helped: names },
          {
            ...{ staff: "medarbejdere", helped: "kommuner", before: "Op til" },
            titles: { name: "Hvem hjælper", staff: "Medarbejdere", helped: "Kommuner" },
          },
        ),
        ...provenance,
      },
    ],
    note: "Kommunerne er optalt af os. Det var frivilligt at være med. Listen over regionens kommuner er fra et bilag om sundhed til samme møde, for bilaget om klimaplanerne har ingen. Nogle af kommunerne kan have lavet deres plan i forsøget med de første kommuner og have haft mindre brug for hjælp.",
    rests: [...sourceRows(dk2020, shown), ...sourceRows(klyngemidler, kommuner)],
    datasets: [dk2020.id, klyngemidler.id],
    ...provenance,
  };
}

/** One of those named in the annexes at a time: with what each helps, what it decides and what it pays, by both annexes. */
function actorFigure(data: Annexes): FigureSpec {
  const { rows, year, says } = data;
  const papers = [`KL's model ${year.model}`, `${HELPERS.sjaelland} ${year.sjaelland}`];
  const who = (those: typeof rows, what: string): Fact =>
    namedFact(
      listAnd([...new Set(those.map(({ aktoer }) => (aktoer === "Kommunen" ? "kommunerne" : aktoer)))]),
      what,
      says(those, "aktoer"),
    );
  const [inHours, inMoney] = [rows.filter(givesHours), rows.filter(givesMoney)];
  const asked = ACTORS.map((actor) => ({ ...actor, ...answered(data, actor) }));
  const shown = asked.flatMap(({ cases }) => cases.flatMap(({ tasks }) => tasks));
  const provenance = { sources: sourceIdsOf(shown), years: `${year.model} og ${year.sjaelland}` };
  return {
    id: "vaelg-en-aktoer",
    headline: say`${begins(who(inHours, "Aktører, der giver timer"))} skulle give timer, ${who(inMoney, "Aktører, der giver penge")} penge til viden`,
    subtitle: "Hvor hver enkelt arbejder, og hvad den skal, hjælper med, bestemmer og betaler, efter de to bilag",
    switchLabel: "Vælg en aktør",
    views: asked.map(({ label, annexes, cases }) => {
      const own = cases.flatMap(({ tasks }) => tasks);
      return {
        value: slugOf(label),
        label,
        chart: answerBoard(cases, {
          papers: papers.filter((_, at) => annexes.some((annex) => annex === ANNEXES[at])),
          unsaid: UNSAID,
          questionTitle: "Spørgsmål",
        }),
        sources: sourceIdsOf(own),
        years: listAnd([...new Set(own.map(({ aar }) => aar))].sort().map(String)),
      };
    }),
    note: "Hjælperne er enheden i KL's model og Sjællands Klimaforum. Et bilag, der ikke giver en aktør nogen af opgaverne, er ikke vist. Figuren har det vigtigste i få ord. Modellens egen liste over enhedens opgaver er et billede, som er gået tabt i bilaget. Alle, der er nævnt, og alle deres opgaver står i datasættet.",
    rests: sourceRows(dk2020, shown),
    datasets: [dk2020.id],
    ...provenance,
  };
}

/** The three figures: what is promised, how many help how many, and one actor at a time. */
export const figures = (data: Annexes, kommuner: Municipalities, help: PromisedHelp) => ({
  lead: helpFigure(data, help),
  staff: staffFigure(data, kommuner),
  actors: actorFigure(data),
});
