import { namesMoney, type Task } from "../../analysis/roller.ts";
import { readIn } from "../../analysis/read-in.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { factOf, namedFact, type Fact } from "../../model/fact.ts";
import { claimOf, type Claim } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say, type Words } from "../../model/words.ts";
import type { Told } from "../tell.ts";
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
    say`I modellen betaler ${payer} kontant for den viden, tænketanken CONCITO og bynetværket C40 leverer.`,
    cash.length === 1 && cash.every(begin("Betaler for CONCITOs og C40's videnunderstøttelse")),
    [what(cash)],
  );
  const priced = rows.filter(({ opgave, bidrag }) => namesMoney(`${opgave} ${bidrag ?? ""}`));
  const isUnpaid = cashOnSjaelland.length === 0 && !cash.some(paysHelper);

  const few = staff.value < count.value;
  /** Whether the plan looks decades past the end of the help, which is told as a number of years and as a year. */
  const isLonger = plan.year.value - help.end >= 20 && lasted.value > 1 && until.text.endsWith(String(help.end));
  const isAfter = Number(nordjylland.year.text) > help.end;
  const isSecretariat: [Annex, string, string] = [
    "sjaelland",
    HELPERS.sjaelland,
    "Er DK2020-sekretariat for de sjællandske kommuner",
  ];

  const bids: [Annex, string, string] = ["model", "Regionerne", "Byder ind på at løse den fremskudte enheds opgaver"];

  return {
    title: `Klimaplanen rækker årtier frem, hjælpen var sat til ${lasted.text} år`,
    standfirst: say`I KL's model skulle kommunerne have hjælp til planen ${until}. Planens mål ligger i ${plan.year}. I Region Sjælland var der i ${sjaelland} ${staff} at ringe til.`,
    years: `${data.year.model} og ${data.year.sjaelland}`,
    figures: figures(data, kommuner, help, plan),
    facts: {},
    claims: {
      plan: readIn(
        READ,
        data.sources,
        say`Nogen på rådhuset skal skrive en plan for, hvordan kommunen senest i ${plan.year} ikke udleder mere CO2, end den optager.`,
      ),
      forum: {
        ...stands(
          say`I Region Sjælland var svaret Sjællands Klimaforum: I ${sjaelland} havde det ${staff} medarbejdere til de op til ${count} kommuner.`,
          [isSecretariat],
        ),
        ...(few ? {} : { holds: false }),
      },
      contact: stands("Hver kommune skulle have en fast kontakt og et møde om måneden.", [
        ["sjaelland", HELPERS.sjaelland, "Stiller en fast kontaktperson til rådighed"],
        ["sjaelland", HELPERS.sjaelland, "Holder sparringsmøde 1 gang om måneden"],
      ]),
      unit: readIn(
        READ,
        data.sources,
        say`Sådan hjælp skulle findes i hele landet. I ${model} beskrev KL, kommunernes forening, en model for, hvordan en fælles metode, DK2020, skulle ud til alle kommuner: I hver region skulle en enhed hjælpe dem med at skrive planen, så længe projektet varede.`,
      ),
      ended: claimOf(say`Det var sat til ${lasted} år, ${until}.`, isLonger, [plan.year]),
      carriesOut: stands("Bagefter skal planen føres ud i livet, og det er kommunens egen opgave.", [
        ["model", HELPERS.model, "Kan hjælpe kommunerne med at lave klimaplaner"],
        ["model", "Kommunen", "Gennemfører klimahandlingsplanen"],
      ]),
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
          bids,
          ["model", "KKR", "Prioriterer den fremskudte enheds opgaver"],
        ],
      ),
      seats: claimOf(
        say`I den politiske styregruppe fik regionerne ${ofRegions} pladser. Kommunerne fik ${ofKommuner}, og de første DK2020-kommuner fik ${ofFirst}.`,
        ofRegions.value > 1 && ofKommuner.value > 1,
      ),
      open: readIn(
        READ,
        data.sources,
        "KL satte ikke tal på. Det afhang af, hvor mange kommuner der var med, og hvor meget hjælp de havde brug for.",
      ),
      ways: stands(
        "Men modellen har eksempler: En region kan ansætte en ny medarbejder, lægge opgaven hos én af kommunerne eller købe hjælpen ude i byen.",
        [
          ["model", "Ny medarbejder", "Kan ansættes"],
          ["model", "Ankerkommune", "Kan påtage sig"],
          ["model", "Ekstern operatør", "Kan tilkøbes"],
        ],
      ),
      each: claimOf(
        say`Ved siden af én ny medarbejder er ${staff} ikke få. Men var alle kommunerne i Region Sjælland med, havde hver af de ${staff} i snit ${each} kommuner og lige så mange faste møder om måneden, før nogen havde svaret på en mail eller holdt en workshop.`,
        few && staff.value > 1,
      ),
      makes: claimOf(
        "I begge bilag er det kommunen selv, der skal lave klimaplanen og lægge arbejdstimer i den.",
        makers.length > 0 && hours.length > 0 && onlyKommunen(makers) && onlyKommunen(hours),
        [what(makers), what(hours)],
      ),
      hours: readIn(
        READ,
        data.sources,
        "Hvor mange timer det bliver til, afhænger af, hvor langt den er i forvejen, skriver Sjællands Klimaforum.",
      ),
      paid,
      noPayer: claimOf(
        "Hvem der betaler dem, der hjælper, og hvad de koster, nævner hverken modellen eller bilaget fra Sjællands Klimaforum.",
        isUnpaid && priced.length === 0 && staff.value > 1,
        [what(cash), what(cashOnSjaelland), what(priced)],
      ),
      still: readIn(
        READ_IN_NORTH,
        nordjylland.sources,
        say`I Nordjylland var der nogen at ringe til i ${nordjylland.year}${isAfter ? ", efter at partnerskabet skulle være slut" : ""}: ${nordjylland.name}, kommunernes fælles klimasekretariat. Om det samme gælder i Region Sjælland, står ikke i vores bilag.`,
      ),
    },
    short: [
      claimOf(
        say`I KL's model fra ${model} skulle en enhed i hver region hjælpe kommunerne med klimaplanen, så længe partnerskabet varede: ${lasted} år, ${until}.`,
        isLonger,
        [plan.year],
      ),
      {
        ...stands(
          say`Sjællands Klimaforum havde i ${sjaelland} ${staff} medarbejdere til op til ${count} kommuner. Var alle med, havde hver medarbejder i snit ${each} kommuner.`,
          [isSecretariat],
        ),
        ...(few ? {} : { holds: false }),
      },
      claimOf(
        say`Kommunerne skulle give timer, ${payer} penge til viden. Hvem der skulle betale hjælperne, står ikke i bilagene.`,
        isUnpaid && hours.length > 0 && onlyKommunen(hours),
        [what(cash), what(hours)],
      ),
    ],
    related: ["din-kommunes-kvote", "erhvervshuse"],
  };
}
