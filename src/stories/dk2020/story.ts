import { actors, namesMoney } from "../../analysis/roller.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";
import { capital, number, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { needed } from "../../lib/needed.ts";
import { factsOf } from "../../model/fact.ts";
import type { Claim } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import type { Told } from "../tell.ts";
import { annexesOf, type Annex } from "./annexes.ts";
import { figures } from "./figures.ts";
import { actorInText } from "./labels.ts";

const { printed, computed } = factsOf(dk2020);

/** The papers that the prose was read in: what it says of their words is not known of newer ones. */
const READ = ["kkr-nordjylland-2020-06", "kkr-sjaelland-2022-09"];
const UNIT = "Den fremskudte enhed";
const FORUM = "Sjællands Klimaforum";

export const theme: Theme = "klima";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const data = annexesOf(tables);
  const { rows, year, of, says, sources } = data;
  const people = needed(data.number("sjaelland", FORUM), `antallet af medarbejdere i ${FORUM}`);
  const first = needed(data.number("model", "Klimaalliancen"), "antallet af kommuner i pilotprojektet");
  const others = needed(data.number("model", "Kommunen"), "antallet af kommuner, der får tilbud om at deltage");
  const counted = needed(
    tables.anomalies.find(({ id }) => id === "dk2020-97-eller-98-kommuner")?.vaerdi_b,
    "antallet af kommuner i landet",
  );
  const input = of("model").filter(({ opgave }) => opgave.startsWith("Bidrager med input til den månedlige sparring"));
  const cash = of("model", { funktion: "betaler" }).filter(({ bidrag }) => bidrag === "kontant medfinansiering");
  const makers = rows.filter(({ opgave }) => /^udarbejder .*klimahandlingsplan/i.test(opgave));
  const hours = rows.filter(({ bidrag }) => bidrag === "medarbejdertimer");
  const regional = actors(of("sjaelland", { niveau: "tvaerkommunalt" }), {});
  const national = of("sjaelland", { niveau: "nationalt" });

  /** A sentence that says what tasks in the annexes say: who has them, and how they begin. */
  const stands = (sentence: string, tasks: [Annex, aktoer: string, start: string][]): Claim => {
    const gone = tasks.filter((task) => !says(...task));
    return { sentence, holds: gone.length === 0, values: gone.map((task) => `ingen opgave »${task[2]}«`).join(", ") };
  };

  return {
    title: `${capital(spelled(people))} medarbejdere skulle hjælpe Sjællands kommuner med klimaplanen`,
    standfirst:
      "I DK2020 skulle hver kommune selv lave sin klimahandlingsplan. " +
      "To bilag viser, hvem der skulle hjælpe den, og hvad hjælpen bestod i.",
    years: `${year.model} og ${year.sjaelland}`,
    figures: figures(data),
    facts: {
      model: printed(String(year.model), "Året for modellen for hele landet"),
      sjaelland: printed(String(year.sjaelland), "Året for Sjællands forventningsafstemning"),
      staff: printed(spelled(people), `Medarbejdere i ${FORUM}`),
      input: printed(
        listAnd(input.map(({ aktoer }) => actorInText(aktoer))),
        `Hvem der bidrager til sparringen, ${year.model}`,
      ),
      tasksAll: computed(number(rows.length), "Opgaver i de to bilag tilsammen"),
      actorsAll: computed(number(actors(rows, {}).length), "Aktører i de to bilag tilsammen"),
      cash: printed(listAnd(cash.map(({ aktoer }) => aktoer)), `Hvem der bidrager med penge, ${year.model}`),
      first: printed(number(first), "Kommuner i pilotprojektet, Klimaalliancen"),
      others: printed(number(others), "Kommuner, der ikke har deltaget før"),
      together: computed(number(first + others), "Klimaalliancen og de øvrige kommuner lagt sammen"),
      counted: computed(number(counted), "Kommuner i hele landet, optalt i et andet bilag til samme møde"),
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
      monthly: stands("Begge steder skal der være sparring hver måned.", [
        ["model", UNIT, "Holder månedlig 1:1-sparring"],
        ["sjaelland", FORUM, "Holder sparringsmøde 1 gang om måneden"],
      ]),
      kkr: stands("KKR skal fastlægge, hvordan indsatsen organiseres, og prioritere den fremskudte enheds opgaver.", [
        ["model", "KKR", "Fastlægger, hvordan indsatsen koordineres og organiseres"],
        ["model", "KKR", "Prioriterer den fremskudte enheds opgaver"],
      ]),
      onlyFollowUp: {
        sentence: "I Sjællands bilag er formandskabet for KKR kun nævnt ét sted, i et punkt om løbende opfølgning.",
        holds:
          of("sjaelland", { aktoer: "KKR" }).length === 0 &&
          of("sjaelland", { aktoer: "KKU/KKR-formandskabet" }).length === 1 &&
          says("sjaelland", "KKU/KKR-formandskabet", "Får løbende opfølgning"),
        values: `${of("sjaelland", { aktoer: "KKU/KKR-formandskabet" }).length} opgaver`,
      },
      kommuneMakesPlan: {
        sentence: "Begge bilag lader kommunen udarbejde klimahandlingsplanen og føre den ud i livet.",
        holds:
          makers.every(({ aktoer }) => aktoer === "Kommunen") &&
          new Set(makers.map(({ aar }) => aar)).size === 2 &&
          (["model", "sjaelland"] as const).every((annex) =>
            of(annex, { aktoer: "Kommunen" }).some(({ opgave }) =>
              /gennemfører (en )?klimahandlingsplan/i.test(opgave),
            ),
          ),
        values: listAnd(makers.map(({ aktoer, aar }) => `${aktoer} ${aar}`)),
      },
      voluntary: stands(
        "Modellen understreger, at det er frivilligt at være med, og at kommunalbestyrelsen afgør det.",
        [["model", "Kommunalbestyrelsen", "Beslutter, om kommunen vil deltage; det er frivilligt"]],
      ),
      demands: stands(
        "Kommunen skal indgå i et forpligtende samarbejde, udpege en tovholder og afsætte medarbejdertimer.",
        [
          ["sjaelland", "Kommunen", "Indgår i et forpligtende samarbejde"],
          ["sjaelland", "Kommunen", "Udpeger en tovholder"],
          ["sjaelland", "Kommunen", "Afsætter medarbejdertimer"],
        ],
      ),
      noTie: {
        sentence: "Bilaget siger intet om, hvem der hjælper sekretariatet.",
        holds: !national.some(({ opgave }) => regional.some((name) => opgave.includes(name))),
        values: "en opgave på det nationale niveau nævner en aktør på det tværkommunale",
      },
      twoGive: {
        sentence: "Begge bilag siger, at kommunen bidrager med medarbejdertimer.",
        holds: hours.every(({ aktoer }) => aktoer === "Kommunen") && new Set(hours.map(({ aar }) => aar)).size === 2,
        values: listAnd(hours.map(({ aktoer, aar }) => `${aktoer} ${aar}`)),
      },
      whatMoneyBuys: {
        sentence: "Pengene dækker den viden, CONCITO og C40 leverer.",
        holds:
          cash.length === 1 &&
          cash.every(({ opgave }) => opgave.startsWith("Betaler for CONCITOs og C40's videnunderstøttelse")),
        values: listAnd(cash.map(({ aktoer, opgave }) => `${aktoer}: ${opgave}`)),
      },
      noMoney: {
        sentence: "Ved ingen af opgaverne står der et beløb.",
        holds: !rows.some(({ opgave, bidrag }) => namesMoney(`${opgave} ${bidrag ?? ""}`)),
        values: listAnd(rows.filter(({ opgave }) => namesMoney(opgave)).map(({ opgave }) => opgave)),
      },
      noHours: {
        sentence: "Hvor mange timer kommunen skal regne med, står der heller ikke.",
        holds: hours.every(({ antal }) => antal === null),
        values: listAnd(hours.map(({ antal }) => String(antal))),
      },
      noStaffInModel: {
        sentence: "Modellen siger ikke, hvor mange der skal ansættes i den fremskudte enhed.",
        holds: data.number("model", UNIT) === null,
        values: String(data.number("model", UNIT)),
      },
      offer: {
        sentence: "Sjællands bilag er sekretariatets eget, så andre kan have hjulpet uden at være nævnt.",
        holds: sources.toSorted().join() === READ.join(),
        values: `historien er skrevet efter ${listAnd(READ)}, men opgaverne er fra ${listAnd(sources)}`,
      },
    },
  };
}
