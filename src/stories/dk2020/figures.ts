import { tasks, LEVELS, type Task, type TaskFunction } from "../../analysis/roller.ts";
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
import { actorCard } from "./actor-card.ts";
import { HELPERS, type Annexes } from "./annexes.ts";
import { answerBoard } from "./answer-board.ts";
import { helpersBoard } from "./helpers-board.ts";
import { labelIn } from "./labels.ts";
import type { Municipalities } from "./municipalities.ts";
import { answered, givesHours, givesMoney } from "./questions.ts";

const UNSAID = "Står der ikke";

/** Those who help on Sjælland over those they help. */
function leadFigure(data: Annexes, { rows: kommuner, names, count }: Municipalities): FigureSpec {
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
            ...{ staff: "medarbejdere", helped: "kommuner" },
            titles: { name: "Hvem hjælper", staff: "Medarbejdere", helped: "Kommuner" },
          },
        ),
        ...provenance,
      },
    ],
    note: "Det var frivilligt at være med. Listen over regionens kommuner er fra et bilag om sundhed til samme møde, for bilaget om klimaplanerne har ingen. Hvor mange de er, er optalt af os.",
    rests: [...sourceRows(dk2020, shown), ...sourceRows(klyngemidler, kommuner)],
    datasets: [dk2020.id, klyngemidler.id],
    ...provenance,
  };
}

/** The same questions asked of both annexes. */
function questionFigure(data: Annexes): FigureSpec {
  const { year } = data;
  const asked = answered(data);
  const told = asked.flatMap(({ tasks }) => tasks);
  const papers = [`KL's model ${year.model}`, `${HELPERS.sjaelland} ${year.sjaelland}`];
  const provenance = { sources: sourceIdsOf(told), years: `${year.model} og ${year.sjaelland}` };
  return {
    id: "hvem-goer-hvad",
    headline: "Begge bilag lover møder, ingen af dem siger, hvem der betaler",
    subtitle: "De samme spørgsmål til KL's model for hele landet og til Sjællands Klimaforums bilag",
    views: [
      {
        value: "spoergsmaal",
        label: "Spørgsmål",
        chart: answerBoard(asked, { papers, unsaid: UNSAID, questionTitle: "Spørgsmål" }),
        ...provenance,
      },
    ],
    note: "Modellen har en liste over enhedens opgaver, som er et billede. Den er ikke med i den tekst, vi har læst.",
    rests: sourceRows(dk2020, told),
    datasets: [dk2020.id],
    ...provenance,
  };
}

/** What makes one of those named in the annexes one to choose; the regions and the steering group lead beside the municipalities. */
const CHOSEN: readonly TaskFunction[] = ["beslutter", "raadgiver", "betaler"];
const BESIDE: readonly string[] = ["Regionerne", "Den politiske styregruppe"];

/** Those who decide, advise or pay or are beside the municipalities: who gives money and hours first, then who helps, then from the country to the municipality. */
const chosenActors = (rows: readonly Task[]): string[] => {
  const own = LEVELS.flatMap((niveau) => tasks(rows, { niveau })).filter(
    ({ funktion, aktoer }) => CHOSEN.includes(funktion) || BESIDE.includes(aktoer),
  );
  const helps = ({ aktoer }: Task): boolean => Object.values(HELPERS).includes(aktoer);
  const inOrder = [givesMoney, givesHours, helps, () => true].flatMap((holds) => own.filter(holds));
  return [...new Set(inOrder.map(({ aktoer }) => aktoer))];
};

/** One card for each of them. */
function actorFigure({ rows, year, says }: Annexes): FigureSpec {
  const actors = chosenActors(rows);
  const shown = rows.filter(({ aktoer }) => actors.includes(aktoer));
  const papers = new Map([
    [year.model, `Modellen for hele landet ${year.model}`],
    [year.sjaelland, `Sjællands Klimaforums bilag ${year.sjaelland}`],
  ]);
  const levels = LEVELS.map((niveau) => labelIn("niveau", niveau));
  const who = (those: readonly Task[], what: string): Fact =>
    namedFact(
      listAnd([...new Set(those.map(({ aktoer }) => (aktoer === "Kommunen" ? "kommunerne" : aktoer)))]),
      what,
      says(those, "aktoer"),
    );
  const [inHours, inMoney] = [shown.filter(givesHours), shown.filter(givesMoney)];
  const provenance = { sources: sourceIdsOf(shown), years: `${year.model} og ${year.sjaelland}` };
  return {
    id: "vaelg-en-aktoer",
    headline: say`${begins(who(inMoney, "Aktører, der giver penge"))} skulle give penge, ${who(inHours, "Aktører, der giver timer")} timer`,
    subtitle: "Hvad hver enkelt skulle og skulle give, efter de to bilag",
    switchLabel: "Vælg en aktør",
    views: actors.map((aktoer) => {
      const own = tasks(rows, { aktoer });
      return {
        value: slugOf(aktoer),
        label: aktoer === HELPERS.model ? "Enheden i KL's model" : aktoer,
        chart: actorCard(
          own.map((task) => ({
            paper: papers.get(task.aar) ?? String(task.aar),
            level: labelIn("niveau", task.niveau),
            doing: labelIn("funktion", task.funktion),
            task: task.opgave,
            gives: task.bidrag,
          })),
          {
            levels,
            gives: "bidrag",
            titles: { paper: "Bilag", level: "Niveau", doing: "Funktion", task: "Opgave", gives: "Bidrag" },
          },
        ),
        sources: sourceIdsOf(own),
        years: listAnd([...new Set(own.map(({ aar }) => aar))].sort().map(String)),
      };
    }),
    note: "Ordet foran opgaverne, for eksempel rådgiver, er vores inddeling. Alle, der er nævnt i bilagene, står i datasættet.",
    rests: sourceRows(dk2020, shown),
    datasets: [dk2020.id],
    ...provenance,
  };
}

/** The three figures: how many help how many, the same questions asked of both annexes, and one actor at a time. */
export const figures = (data: Annexes, kommuner: Municipalities) => ({
  lead: leadFigure(data, kommuner),
  questions: questionFigure(data),
  actors: actorFigure(data),
});
