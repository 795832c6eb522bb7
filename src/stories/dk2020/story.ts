import { actors, LEVELS, tasks, type TaskFilter } from "../../analysis/roller.ts";
import { anomaly } from "../../catalogue.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";
import { capital, number, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { defineStory, type Fact } from "../../model/story.ts";
import { hours, offered, staff, stated } from "./disclosed.ts";
import { actorInText } from "./labels.ts";
import { MODEL, rows, SJAELLAND } from "./years.ts";

const printed = (text: string, what: string): Fact => ({ text, what, computed: false, dataset: dk2020.id });
const computed = (text: string, what: string): Fact => ({ text, what, computed: true, dataset: dk2020.id });

const tally = (filter: TaskFilter): number => tasks(rows, filter).length;
const model = (filter: TaskFilter): number => tally({ aar: MODEL, ...filter });
const sjaelland = (filter: TaskFilter): number => tally({ aar: SJAELLAND, ...filter });
const advisers = {
  model: actors(rows, { aar: MODEL, funktion: "raadgiver" }),
  sjaelland: actors(rows, { aar: SJAELLAND, funktion: "raadgiver" }),
};
const payers = (aar: number): string[] => actors(rows, { aar, funktion: "betaler" });

const cashPayers = tasks(rows, { aar: MODEL, funktion: "betaler" })
  .filter((row) => row.bidrag === "kontant medfinansiering")
  .map((row) => row.aktoer);

/** A number that the annex must give; the story cannot stand without it. */
function given(value: number | null, what: string): number {
  if (value === null) throw new Error(`the annex no longer gives ${what}`);
  return value;
}

const people = given(staff(SJAELLAND), "how many work in Sjællands Klimaforum");
const first = given(offered(MODEL).first, "how many municipalities were in the pilot project");
const others = given(offered(MODEL).others, "how many municipalities are offered to take part");

const planMakers = rows.filter((row) => /^udarbejder .*klimahandlingsplan/i.test(row.opgave));
const ofLevel = (niveau: (typeof LEVELS)[number]) => tasks(rows, { aar: SJAELLAND, niveau });
const mentions = (of: typeof rows, names: string[]): boolean =>
  of.some((row) => names.some((name) => row.opgave.includes(name)));
const namesAt = (niveau: (typeof LEVELS)[number]): string[] => actors(rows, { aar: SJAELLAND, niveau });
const says = (aar: number, aktoer: string, start: string): boolean =>
  tasks(rows, { aar, aktoer }).some((row) => row.opgave.startsWith(start));
const largest = actors(rows, { aar: SJAELLAND })[0] ?? "";

export default defineStory({
  slug: "dk2020",
  title: `${capital(spelled(people))} medarbejdere skulle hjælpe Sjællands kommuner med klimaplanen`,
  standfirst:
    "I DK2020 skulle hver kommune selv lave sin klimahandlingsplan. To bilag viser, hvem der skulle hjælpe den: " +
    `${spelled(advisers.model.length)} aktører i modellen for hele landet, ét sekretariat i Sjællands bilag.`,
  theme: "klima",
  years: `${MODEL} og ${SJAELLAND}`,
  updated: "2026-11-22",
  datasets: [dk2020.id],
  facts: {
    model: printed(String(MODEL), "Året for modellen for hele landet"),
    sjaelland: printed(String(SJAELLAND), "Året for Sjællands udgave"),
    staff: printed(spelled(people), "Medarbejdere i Sjællands Klimaforum"),
    advisersModel: computed(spelled(advisers.model.length), `Aktører, der rådgiver, ${MODEL}`),
    adviserNames: computed(
      listAnd(advisers.model.map(actorInText)),
      `Hvem der rådgiver, ${MODEL}, flest opgaver først`,
    ),
    tasksModel: computed(number(model({})), `Opgaver i bilaget, ${MODEL}`),
    tasksSjaelland: computed(number(sjaelland({})), `Opgaver i bilaget, ${SJAELLAND}`),
    actorsAll: computed(number(actors(rows, {}).length), "Aktører i de to bilag tilsammen"),
    nationalModel: computed(number(model({ niveau: "nationalt" })), `Opgaver på nationalt niveau, ${MODEL}`),
    kkrTasks: computed(spelled(model({ aktoer: "KKR" })), `Opgaver hos KKR, ${MODEL}`),
    kkrDecisions: computed(
      capital(spelled(model({ aktoer: "KKR", funktion: "beslutter" }))),
      `Beslutninger hos KKR, ${MODEL}`,
    ),
    forumTasks: computed(
      number(sjaelland({ aktoer: "Sjællands Klimaforum" })),
      `Sjællands Klimaforums opgaver, ${SJAELLAND}`,
    ),
    adviceModel: computed(number(model({ funktion: "raadgiver" })), `Opgaver som rådgiver, ${MODEL}`),
    adviceNational: computed(
      number(model({ funktion: "raadgiver", niveau: "nationalt" })),
      `Opgaver som rådgiver på nationalt niveau, ${MODEL}`,
    ),
    adviceSjaelland: computed(spelled(sjaelland({ funktion: "raadgiver" })), `Opgaver som rådgiver, ${SJAELLAND}`),
    contributions: computed(
      number(stated.model.medBidrag + stated.sjaelland.medBidrag),
      "Opgaver, hvor bilagene siger, hvad aktøren lægger i samarbejdet",
    ),
    tasksAll: computed(number(rows.length), "Opgaver i de to bilag tilsammen"),
    first: printed(number(first), "Kommuner i pilotprojektet, Klimaalliancen"),
    others: printed(number(others), "Kommuner, der ikke har deltaget før"),
    counted: computed(
      number(given(anomaly("dk2020-97-eller-98-kommuner").vaerdi_b, "how many municipalities there are")),
      "Kommuner i hele landet, optalt i et andet bilag til samme møde",
    ),
    together: computed(number(first + others), "Klimaalliancen og de øvrige kommuner lagt sammen"),
  },
  claims: {
    onlyAdviser: {
      sentence: "I Sjællands bilag om DK2020 står kun én aktør til at rådgive kommunerne: Sjællands Klimaforum.",
      holds: advisers.sjaelland.length === 1 && advisers.sjaelland[0] === "Sjællands Klimaforum",
      values: listAnd(advisers.sjaelland),
    },
    projectLeaders: {
      sentence: "CONCITO og C40 har den centrale projektledelse.",
      holds: ["CONCITO", "C40"].every((aktoer) => says(MODEL, aktoer, "Varetager den centrale projektledelse")),
      values: "opgaven er væk hos en af dem",
    },
    largest: {
      sentence: "Ingen aktør har flere opgaver i Sjællands bilag end Klimaforum.",
      holds: largest === "Sjællands Klimaforum",
      values: largest,
    },
    mostNational: {
      sentence: "I modellen har det nationale niveau flest opgaver.",
      holds: LEVELS.every((niveau) => niveau === "nationalt" || model({ niveau }) < model({ niveau: "nationalt" })),
      values: LEVELS.map((niveau) => `${niveau} ${model({ niveau })}`).join(", "),
    },
    noRegionalDecision: {
      sentence: "I Sjællands bilag beslutter ingen noget på det tværkommunale niveau.",
      holds: sjaelland({ niveau: "tvaerkommunalt", funktion: "beslutter" }) === 0,
      values: `${sjaelland({ niveau: "tvaerkommunalt", funktion: "beslutter" })} beslutninger`,
    },
    onlyFollowUp: {
      sentence: "Formandskabet for KKR er kun nævnt ét sted: Det skal have løbende opfølgning.",
      holds:
        sjaelland({ aktoer: "KKR" }) === 0 &&
        sjaelland({ aktoer: "KKU/KKR-formandskabet" }) === 1 &&
        says(SJAELLAND, "KKU/KKR-formandskabet", "Får løbende opfølgning"),
      values: `${sjaelland({ aktoer: "KKR" })} og ${sjaelland({ aktoer: "KKU/KKR-formandskabet" })} opgaver`,
    },
    voluntary: {
      sentence: "Modellen understreger, at det er frivilligt at være med, og at kommunalbestyrelsen afgør det.",
      holds: says(MODEL, "Kommunalbestyrelsen", "Beslutter, om kommunen vil deltage; det er frivilligt"),
      values: "opgaven er væk",
    },
    demands: {
      sentence: "Kommunen skal indgå i et forpligtende samarbejde, udpege en tovholder og afsætte medarbejdertimer.",
      holds: ["Indgår i et forpligtende samarbejde", "Udpeger en tovholder", "Afsætter medarbejdertimer"].every(
        (start) => says(SJAELLAND, "Kommunen", start),
      ),
      values: "en af de tre opgaver er væk",
    },
    kommuneMakesPlan: {
      sentence: "Begge bilag lader kommunen udarbejde klimahandlingsplanen og føre den ud i livet.",
      holds:
        planMakers.every((row) => row.aktoer === "Kommunen") &&
        [MODEL, SJAELLAND].every((aar) => planMakers.some((row) => row.aar === aar)) &&
        [MODEL, SJAELLAND].every((aar) =>
          tasks(rows, { aar, aktoer: "Kommunen" }).some((row) =>
            /gennemfører (en )?klimahandlingsplan/i.test(row.opgave),
          ),
        ),
      values: listAnd(planMakers.map((row) => `${row.aktoer} ${row.aar}`)),
    },
    helpFromOutside: {
      sentence: "På det lokale niveau er der ingen, der rådgiver.",
      holds: tally({ niveau: "lokalt", funktion: "raadgiver" }) === 0,
      values: `${tally({ niveau: "lokalt", funktion: "raadgiver" })} opgaver`,
    },
    noTie: {
      sentence:
        "I Sjællands bilag er der ingen opgave, der går fra det nationale niveau til sekretariatet eller den anden vej.",
      holds:
        !mentions(ofLevel("nationalt"), namesAt("tvaerkommunalt")) &&
        !mentions(ofLevel("tvaerkommunalt"), namesAt("nationalt")),
      values: "en opgave på det ene niveau nævner en aktør på det andet",
    },
    adviceMostlyNational: {
      sentence: "Det er især de nationale aktører, der rådgiver.",
      holds: model({ funktion: "raadgiver", niveau: "nationalt" }) > model({ funktion: "raadgiver" }) / 2,
      values: `${model({ funktion: "raadgiver", niveau: "nationalt" })} af ${model({ funktion: "raadgiver" })}`,
    },
    adviceAllRegional: {
      sentence: "Al rådgivning i bilaget ligger dér.",
      holds:
        sjaelland({ funktion: "raadgiver" }) === sjaelland({ funktion: "raadgiver", aktoer: "Sjællands Klimaforum" }),
      values: `${sjaelland({ funktion: "raadgiver", aktoer: "Sjællands Klimaforum" })} af ${sjaelland({ funktion: "raadgiver" })}`,
    },
    payers: {
      sentence: `Kun to aktører står som betalere i modellen: ${listAnd(cashPayers)} med penge og kommunen med medarbejdertimer.`,
      holds:
        payers(MODEL).length === 2 &&
        cashPayers.length === 1 &&
        cashPayers[0] !== "Kommunen" &&
        tasks(rows, { aar: MODEL, aktoer: "Kommunen", funktion: "betaler" }).some(
          (row) => row.bidrag === "medarbejdertimer",
        ),
      values: listAnd(payers(MODEL)),
    },
    whatMoneyBuys: {
      sentence: "Pengene dækker den viden, CONCITO og C40 leverer.",
      holds: says(MODEL, "Realdania", "Betaler for CONCITOs og C40's videnunderstøttelse"),
      values: "opgaven er væk",
    },
    onlyHours: {
      sentence: "I Sjællands bilag er det kun kommunen, der betaler, og også her med timer.",
      holds:
        payers(SJAELLAND).length === 1 &&
        payers(SJAELLAND)[0] === "Kommunen" &&
        tasks(rows, { aar: SJAELLAND, funktion: "betaler" }).every((row) => row.bidrag === "medarbejdertimer"),
      values: listAnd(payers(SJAELLAND)),
    },
    noMoney: {
      sentence: "Ved ingen af opgaverne står der et beløb.",
      holds: stated.model.medBeloeb + stated.sjaelland.medBeloeb === 0,
      values: `${stated.model.medBeloeb + stated.sjaelland.medBeloeb} opgaver med beløb`,
    },
    noHours: {
      sentence: "Hvor mange timer kommunen skal regne med, står der heller ikke.",
      holds: hours(MODEL) === null && hours(SJAELLAND) === null,
      values: `${hours(MODEL) ?? "intet"} og ${hours(SJAELLAND) ?? "intet"}`,
    },
    noStaffInModel: {
      sentence: "Modellen siger ikke, hvor mange der skal ansættes i den fremskudte enhed.",
      holds: staff(MODEL) === null,
      values: `${staff(MODEL) ?? "intet"}`,
    },
  },
});
