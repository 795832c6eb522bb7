import { namesMoney, type Task } from "../../analysis/roller.ts";
import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { spelled } from "../../lib/format.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";
import { listAnd } from "../../lib/list.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import { factOf, namedFact, type Fact } from "../../model/fact.ts";
import { claimOf, type Claim } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say, type Words } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { ANNEXES, annexesOf, HELPERS, type Annex } from "./annexes.ts";
import { figures } from "./figures.ts";
import { municipalities } from "./municipalities.ts";
import { north } from "./north.ts";
import { netZero } from "./net-zero.ts";
import { partnership } from "./partnership.ts";
import { givesHours, givesMoney, makesPlan, paysHelper } from "./questions.ts";
import { steeringSeats } from "./steering-seats.ts";

/** The papers that the prose was read in. */
const READ = ["kkr-nordjylland-2020-06", "kkr-sjaelland-2022-09"];
const READ_IN_NORTH = ["kkr-nordjylland-2024-09"];
const READ_OF_ALLIANCE = ["kkr-nordjylland-2020-06", "kkr-nordjylland-2024-09"];

const begin =
  (start: string) =>
  ({ opgave }: Task): boolean =>
    opgave.startsWith(start);

export const theme: Theme = "klima";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const data = annexesOf(tables);
  const { rows, trace, of, says } = data;
  const model = yearFact(trace, data.year.model, "Året for modellen for hele landet");
  const sjaelland = yearFact(trace, data.year.sjaelland, "Året for Sjællands Klimaforums bilag");
  const staff = factOf(data.staff("sjaelland"), `Medarbejdere i ${HELPERS.sjaelland}`, spelled);
  const kommuner = municipalities(tables, staff.account);
  const { count, each } = kommuner;
  const cash = of("model").filter(givesMoney);
  const cashOnSjaelland = of("sjaelland").filter(givesMoney);
  const makers = rows.filter(makesPlan);
  const hours = rows.filter(givesHours);
  const { ofRegions, ofKommuner, ofFirst } = steeringSeats(data);
  const allied = rows.filter(({ aktoer, enhed }) => aktoer === "Klimaalliancen" && enhed === "kommuner");
  const pilots = factOf(
    tracer(dk2020, allied).one("antal", { aar: data.year.model }),
    `De første kommuner i DK2020, ${data.year.model}`,
    spelled,
  );
  const help = partnership(tables, data.year.model);
  const { lasted, until } = help;
  const plan = netZero(tables);
  const nordjylland = north(tables);
  const payer = namedFact(
    listAnd([...new Set(cash.map(({ aktoer }) => aktoer))]),
    `Hvem der betaler med penge, ${data.year.model}`,
    says(cash, "aktoer"),
  );

  /** What some tasks are, for the message of a claim. */
  const what = (those: readonly Task[]): Fact =>
    namedFact(
      those.map(({ aar, aktoer, opgave }) => `${aktoer} ${aar}: ${opgave}`).join("; ") || "ingen",
      "Opgaver",
      says(those, "opgave"),
    );
  /** Whether tasks are the municipality's alone, in both annexes. */
  const onlyKommunen = (those: readonly Task[]): boolean =>
    those.every(({ aktoer }) => aktoer === "Kommunen") && new Set(those.map(({ aar }) => aar)).size === ANNEXES.length;
  /** A sentence that says what tasks in the annexes say: who has them, and how they begin. */
  const stands = (sentence: Words, tasks: [Annex, aktoer: string, start: string][]): Claim => {
    const gone = tasks.filter(([annex, aktoer, start]) => !of(annex, { aktoer }).some(begin(start)));
    const claim = claimOf(sentence, gone.length === 0);
    return gone.length === 0 ? claim : { ...claim, values: gone.map((task) => `ingen opgave »${task[2]}«`).join(", ") };
  };
  const paid = claimOf(
    say`I modellen betaler ${payer} kontant for den viden, der kommer fra tænketanken CONCITO og C40, et netværk af storbyer.`,
    cash.length === 1 && cash.every(begin("Betaler for CONCITOs og C40's videnunderstøttelse")),
    [what(cash)],
  );
  const priced = rows.filter(({ opgave, bidrag }) => namesMoney(`${opgave} ${bidrag ?? ""}`));
  const isUnpaid = cashOnSjaelland.length === 0 && !cash.some(paysHelper);

  const few = staff.value < count.value;
  /** Whether the help was to last some years, which are told as a number and as the year they end. */
  const isSpan = lasted.value > 1 && until.text.endsWith(String(help.end));
  const isAfter = Number(nordjylland.year.text) > help.end;
  const isSecretariat: [Annex, string, string] = [
    "sjaelland",
    HELPERS.sjaelland,
    "Er DK2020-sekretariat for de sjællandske kommuner",
  ];
  const inNorth = (sentence: Words): Claim => readIn(READ_IN_NORTH, nordjylland.sources, sentence);

  return {
    title: "Klimaplanen skal føres ud i livet. Hvem kan kommunen ringe til?",
    standfirst: say`I KL's model skulle kommunerne have hjælp til at skrive klimaplanen, ${until}. At føre den ud i livet er deres egen opgave. I Region Sjælland var der i ${sjaelland} ${staff} at ringe til, mens planerne blev skrevet.`,
    years: yearSpans([...Object.values(data.year), Number(nordjylland.year.text)]),
    figures: figures(data, kommuner),
    facts: {},
    claims: {
      scene: {
        ...inNorth(
          say`Den ${nordjylland.day} skulle politikere og klimafolk fra de nordjyske kommuner mødes i Aalborg. På programmet stod en »samtalesalon«, hvor hver kommune skulle tale om »fremdrift, barrierer og muligheder«, når klimaplanen skal føres ud i livet.`,
        ),
        ...(nordjylland.isTalk ? {} : { holds: false }),
      },
      invited: inNorth(say`${nordjylland.name}, kommunernes fælles klimasekretariat, havde inviteret.`),
      unit: readIn(
        READ,
        data.sources,
        say`I ${model} beskrev KL, kommunernes forening, en model for, hvordan en fælles metode, DK2020, skulle ud til alle kommuner: I hver region skulle en enhed hjælpe dem med at skrive klimaplanen, så længe projektet varede.`,
      ),
      ended: claimOf(say`Det var sat til ${lasted} år, ${until}, altså før mødet i Aalborg.`, isSpan && isAfter, [
        nordjylland.year,
      ]),
      carriesOut: stands("Men planen skal også føres ud i livet, og det er kommunens egen opgave.", [
        ["model", HELPERS.model, "Kan hjælpe kommunerne med at lave klimaplaner"],
        ["model", "Kommunen", "Gennemfører klimahandlingsplanen"],
      ]),
      pilots: stands(
        say`For de ${pilots} kommuner, der var først, skulle KL være sekretariat med fokus på netop det.`,
        [
          ["model", "KL", "Er sekretariat for de 20 kommuner i Klimaalliancen med fokus på implementering"],
          ["model", "Klimaalliancen", "Gennemfører klimahandlingsplanerne lokalt"],
        ],
      ),
      forum: {
        ...stands(
          say`I Region Sjælland var hjælpen Sjællands Klimaforum: I ${sjaelland} havde det ${staff} medarbejdere til de op til ${count} kommuner.`,
          [isSecretariat],
        ),
        ...(few ? {} : { holds: false }),
      },
      contact: stands("Hver kommune skulle have en fast kontakt og et møde om måneden.", [
        ["sjaelland", HELPERS.sjaelland, "Stiller en fast kontaktperson til rådighed"],
        ["sjaelland", HELPERS.sjaelland, "Holder sparringsmøde 1 gang om måneden"],
      ]),
      each: claimOf(
        say`Var alle kommunerne med, havde hver af de ${staff} i snit ${each} kommuner og lige så mange faste møder om måneden, før nogen havde svaret på en mail eller holdt en workshop.`,
        few && staff.value > 1,
      ),
      open: readIn(
        READ,
        data.sources,
        "KL skrev ikke, hvor mange hjælpere der skulle til. Det afhang af, hvor mange kommuner der var med, og hvor meget hjælp de havde brug for.",
      ),
      ways: stands(
        "Men modellen har eksempler: En region kan ansætte en ny medarbejder, lægge opgaven hos én af kommunerne eller købe hjælpen ude i byen.",
        [
          ["model", "Ny medarbejder", "Kan ansættes"],
          ["model", "Ankerkommune", "Kan påtage sig"],
          ["model", "Ekstern operatør", "Kan tilkøbes"],
        ],
      ),
      offered: stands(
        "Hvert byråd bestemte selv, om kommunen ville være med, og kommunen valgte, hvad der skulle stå i planen.",
        [
          ["model", "Kommunalbestyrelsen", "Beslutter, om kommunen vil deltage; det er frivilligt"],
          ["model", "Kommunen", "Vælger, hvilke indsatser"],
        ],
      ),
      kkr: stands(
        "Hvordan hjælpen skulle se ud, var op til KKR, hvor borgmestre og byrådsmedlemmer fra hele regionen mødes.",
        [["model", "KKR", "Fastlægger, hvordan indsatsen koordineres"]],
      ),
      regions: stands(
        "Men kommunerne var ikke alene om det. Regionerne skulle være en ligeværdig del af partnerskabet, og de bød ind på de samme opgaver. Derfor skulle KKR prioritere, hvilke af dem enheden skulle have.",
        [
          ["model", "Regionerne", "Vil være en ligeværdig del af partnerskabet"],
          ["model", "Regionerne", "Byder ind på at løse den fremskudte enheds opgaver"],
          ["model", "KKR", "Prioriterer den fremskudte enheds opgaver"],
        ],
      ),
      seats: claimOf(
        say`I den politiske styregruppe fik regionerne ${ofRegions} pladser. Kommunerne fik ${ofKommuner}, og de første DK2020-kommuner fik ${ofFirst}.`,
        ofRegions.value > 1 && ofKommuner.value > 1,
      ),
      makes: claimOf(
        "I begge bilag er det kommunen selv, der skal lave klimaplanen. I Sjællands skal den også sætte timer af til den.",
        makers.length > 0 && hours.length > 0 && onlyKommunen(makers) && onlyKommunen(hours),
        [what(makers), what(hours)],
      ),
      hours: readIn(
        READ,
        data.sources,
        "Hvor mange det bliver til, afhænger af, hvor langt den er i forvejen, skriver Sjællands Klimaforum. I KL's model er timer kommunernes bidrag til hele projektet.",
      ),
      paid,
      noPayer: claimOf(
        "Om kommunernes timer også skulle dække hjælperne, siger notatet ikke, og ingen af bilagene siger, hvad hjælpen koster.",
        isUnpaid && priced.length === 0,
        [what(cash), what(cashOnSjaelland), what(priced)],
      ),
      goal: claimOf(
        say`KL's model regnede med hjælp ${until}. Sjællands Klimaforum sigter med planerne mod ${plan.year}: Til den tid må en kommune højst udlede så meget CO2, som den optager.`,
        isSpan && plan.year.value > help.end,
      ),
      alliance: readIn(
        READ_OF_ALLIANCE,
        [...new Set([...nordjylland.sources, ...sourceIdsOf(allied)])],
        say`I Nordjylland var svaret i ${nordjylland.year} KlimaNord, som også arbejdede »i Klimaalliancen«. I ${model} var det navnet på de ${pilots} første kommuner. Hvem der siden er med, siger bilaget ikke.`,
      ),
      still: readIn(
        READ,
        data.sources,
        "Om nogen samler kommunerne i Region Sjælland om det samme, og hvor mange folk der er til det, står heller ikke i vores bilag.",
      ),
    },
    short: [
      stands(
        say`KL's model fra ${model} gav kommunerne hjælp til at skrive klimaplanen, ${until}. At føre den ud i livet er kommunens egen opgave.`,
        [
          ["model", HELPERS.model, "Kan hjælpe kommunerne med at lave klimaplaner"],
          ["model", "Kommunen", "Gennemfører klimahandlingsplanen"],
        ],
      ),
      {
        ...stands(
          say`Sjællands Klimaforum havde i ${sjaelland} ${staff} medarbejdere til op til ${count} kommuner. Var alle med, havde hver medarbejder i snit ${each} kommuner.`,
          [isSecretariat],
        ),
        ...(few ? {} : { holds: false }),
      },
      claimOf(
        say`Kommunerne skulle give timer, ${payer} penge til viden. Hvad hjælpen koster, står ikke i bilagene.`,
        isUnpaid && priced.length === 0 && hours.length > 0 && onlyKommunen(hours),
        [what(cash), what(hours), what(priced)],
      ),
    ],
    related: ["din-kommunes-kvote", "erhvervshuse"],
  };
}
