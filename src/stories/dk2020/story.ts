import { actors, namesMoney, type Task } from "../../analysis/roller.ts";
import { readIn } from "../../analysis/read-in.ts";
import { sumOf } from "../../analysis/trace.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { capital, number, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { factOf, namedFact, type Fact } from "../../model/fact.ts";
import { claimOf, type Claim } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { annexesOf, type Annex } from "./annexes.ts";
import { figures } from "./figures.ts";
import { actorInText } from "./labels.ts";

/** The papers that the prose was read in. */
const READ = ["kkr-nordjylland-2020-06", "kkr-sjaelland-2022-09"];
const UNIT = "Den fremskudte enhed";
const FORUM = "Sjællands Klimaforum";

const begin =
  (start: string) =>
  ({ opgave }: Task): boolean =>
    opgave.startsWith(start);

export const theme: Theme = "klima";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const data = annexesOf(tables);
  const { rows, trace, year, of, says, sources } = data;
  const staff = factOf(data.number("sjaelland", FORUM), `Medarbejdere i ${FORUM}`, spelled);
  const first = data.number("model", "Klimaalliancen");
  const others = data.number("model", "Kommunen");
  const together = factOf(sumOf([first, others]), "Klimaalliancen og de øvrige kommuner lagt sammen", number);
  const counted = factOf(data.kommuner, "Kommuner i hele landet, optalt i et andet bilag til samme møde", number);
  const input = of("model").filter(begin("Bidrager med input til den månedlige sparring"));
  const cash = of("model", { funktion: "betaler" }).filter(({ bidrag }) => bidrag === "kontant medfinansiering");
  const makers = rows.filter(({ opgave }) => /^udarbejder .*klimahandlingsplan/i.test(opgave));
  const doers = rows.filter(({ opgave }) => /gennemfører (en )?klimahandlingsplan/i.test(opgave));
  const hours = rows.filter(({ bidrag }) => bidrag === "medarbejdertimer");
  const chairs = of("sjaelland", { aktoer: "KKU/KKR-formandskabet" });
  const regional = actors(of("sjaelland", { niveau: "tvaerkommunalt" }), {});
  const ties = of("sjaelland", { niveau: "nationalt" }).filter(({ opgave }) =>
    regional.some((name) => opgave.includes(name)),
  );
  const priced = rows.filter(({ opgave, bidrag }) => namesMoney(`${opgave} ${bidrag ?? ""}`));

  /** Those who have some tasks. */
  const who = (those: readonly Task[], what: string): Fact =>
    namedFact(listAnd(those.map(({ aktoer }) => actorInText(aktoer))), what, says(those, "aktoer"));
  /** What some tasks are, for the message of a claim. */
  const what = (those: readonly Task[]): Fact =>
    namedFact(
      those.map(({ aar, aktoer, opgave }) => `${aktoer} ${aar}: ${opgave}`).join("; ") || "ingen",
      "Opgaver",
      says(those, "opgave"),
    );
  /** Whether tasks are the municipality's alone, in both annexes. */
  const onlyKommunen = (those: readonly Task[]): boolean =>
    those.every(({ aktoer }) => aktoer === "Kommunen") && new Set(those.map(({ aar }) => aar)).size === 2;
  /** A sentence that says what tasks in the annexes say: who has them, and how they begin. */
  const stands = (sentence: string, tasks: [Annex, aktoer: string, start: string][]): Claim => {
    const gone = tasks.filter(([annex, aktoer, start]) => !of(annex, { aktoer }).some(begin(start)));
    return { sentence, holds: gone.length === 0, values: gone.map((task) => `ingen opgave »${task[2]}«`).join(", ") };
  };

  return {
    title: `${capital(staff.text)} medarbejdere skulle hjælpe Sjællands kommuner med klimaplanen`,
    standfirst:
      "I DK2020 skulle hver kommune selv lave sin klimahandlingsplan. " +
      "To bilag viser, hvem der skulle hjælpe den, og hvad hjælpen bestod i.",
    years: `${year.model} og ${year.sjaelland}`,
    figures: figures(data),
    facts: {
      model: yearFact(trace, year.model, "Året for modellen for hele landet"),
      sjaelland: yearFact(trace, year.sjaelland, "Året for Sjællands forventningsafstemning"),
      staff,
      input: who(input, `Hvem der bidrager til sparringen, ${year.model}`),
      tasksAll: factOf(data.tasks, "Opgaver i de to bilag tilsammen", number),
      actorsAll: factOf(data.actors, "Aktører i de to bilag tilsammen", number),
      cash: who(cash, `Hvem der bidrager med penge, ${year.model}`),
    },
    claims: {
      secretariat: stands(`${FORUM} var i ${year.sjaelland} DK2020-sekretariat for de sjællandske kommuner.`, [
        ["sjaelland", FORUM, "Er DK2020-sekretariat for de sjællandske kommuner"],
      ]),
      unit: stands(
        `I modellen for hele landet fra ${year.model} skulle hvert KKR have en fremskudt enhed, der havde ansvaret for at vejlede kommunerne direkte.`,
        [["model", UNIT, "Vejleder kommunerne direkte"]],
      ),
      projectLeaders: stands("CONCITO og C40 har den centrale projektledelse.", [
        ["model", "CONCITO", "Varetager den centrale projektledelse"],
        ["model", "C40", "Varetager den centrale projektledelse"],
      ]),
      monthly: stands("Ifølge begge bilag skal der være sparring hver måned.", [
        ["model", UNIT, "Holder månedlig 1:1-sparring"],
        ["sjaelland", FORUM, "Holder sparringsmøde 1 gang om måneden"],
      ]),
      kkr: stands("KKR skal fastlægge, hvordan indsatsen organiseres, og prioritere den fremskudte enheds opgaver.", [
        ["model", "KKR", "Fastlægger, hvordan indsatsen koordineres og organiseres"],
        ["model", "KKR", "Prioriterer den fremskudte enheds opgaver"],
      ]),
      onlyFollowUp: claimOf(
        "I Sjællands bilag er formandskabet for KKR kun nævnt ét sted, i et punkt om løbende opfølgning.",
        of("sjaelland", { aktoer: "KKR" }).length === 0 &&
          chairs.length === 1 &&
          chairs.every(begin("Får løbende opfølgning")),
        [what(chairs)],
      ),
      kommuneMakesPlan: claimOf(
        "Begge bilag lader kommunen udarbejde klimahandlingsplanen og føre den ud i livet.",
        onlyKommunen(makers) &&
          new Set(doers.filter(({ aktoer }) => aktoer === "Kommunen").map(({ aar }) => aar)).size === 2,
        [what([...makers, ...doers])],
      ),
      voluntary: stands(
        "Modellen understreger, at det er frivilligt at være med, og at kommunalbestyrelsen afgør det.",
        [["model", "Kommunalbestyrelsen", "Beslutter, om kommunen vil deltage; det er frivilligt"]],
      ),
      demands: stands(
        "Kommunen forventes at indgå i et forpligtende samarbejde, udpege en tovholder og afsætte medarbejdertimer.",
        [
          ["sjaelland", "Kommunen", "Forventes at indgå i et forpligtende samarbejde"],
          ["sjaelland", "Kommunen", "Forventes at udpege en tovholder"],
          ["sjaelland", "Kommunen", "Forventes at afsætte medarbejdertimer"],
        ],
      ),
      noTie: claimOf("Bilaget siger intet om, hvem der hjælper sekretariatet.", ties.length === 0, [what(ties)]),
      twoGive: claimOf("Begge bilag siger, at kommunen bidrager med medarbejdertimer.", onlyKommunen(hours), [
        what(hours),
      ]),
      whatMoneyBuys: claimOf(
        "Pengene dækker den viden, CONCITO og C40 leverer.",
        cash.length === 1 && cash.every(begin("Betaler for CONCITOs og C40's videnunderstøttelse")),
        [what(cash)],
      ),
      noMoney: claimOf("Ved ingen af opgaverne står der et beløb.", priced.length === 0, [what(priced)]),
      noHours: claimOf(
        "Hvor mange timer kommunen skal regne med, står der heller ikke.",
        hours.every(({ antal }) => antal === null),
        [what(hours)],
      ),
      noStaffInModel: claimOf(
        "Modellen siger ikke, hvor mange der skal ansættes i den fremskudte enhed.",
        data.numbers("model", UNIT).length === 0,
        data.numbers("model", UNIT).map((found) => factOf(found, UNIT, number)),
      ),
      kommuner: claimOf(
        say`Modellen har ${factOf(first, "Kommuner i pilotprojektet, Klimaalliancen", number)} kommuner fra pilotprojektet og ${factOf(others, "Kommuner, der ikke har deltaget før", number)}, der ikke har været med før. Det giver ${together}, men landet har ${counted}.`,
        together.value !== counted.value,
      ),
      offer: readIn(
        READ,
        sources,
        "Sjællands bilag er sekretariatets eget, så andre kan have hjulpet uden at være nævnt.",
      ),
    },
  };
}
