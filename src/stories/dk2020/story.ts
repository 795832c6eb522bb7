import { namesMoney, type Task } from "../../analysis/roller.ts";
import { readIn } from "../../analysis/read-in.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { capital, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { factOf, namedFact, type Fact } from "../../model/fact.ts";
import { claimOf, type Claim } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say, type Words } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { ANNEXES, annexesOf, HELPERS, type Annex } from "./annexes.ts";
import { figures } from "./figures.ts";
import { modelNumbers } from "./model-numbers.ts";
import { municipalities } from "./municipalities.ts";
import { north } from "./north.ts";
import { netZero } from "./net-zero.ts";
import { partnership } from "./partnership.ts";
import { givesHours, givesMoney, makesPlan, paysHelper } from "./questions.ts";

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
  const { newcomers, first, ofRegions, ofKommuner, ofFirst } = modelNumbers(data);
  const { lasted, until } = partnership(tables, data.year.model);
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
    say`I modellen betaler ${payer} kontant for den viden, CONCITO og C40 leverer.`,
    cash.length === 1 && cash.every(begin("Betaler for CONCITOs og C40's videnunderstøttelse")),
    [what(cash)],
  );
  const priced = rows.filter(({ opgave, bidrag }) => namesMoney(`${opgave} ${bidrag ?? ""}`));
  const isUnpaid = cashOnSjaelland.length === 0 && !cash.some(paysHelper);

  const few = staff.value < count.value;
  const monthly: [Annex, string, string][] = [
    ["model", HELPERS.model, "Holder månedlig 1:1-sparring"],
    ["sjaelland", HELPERS.sjaelland, "Holder sparringsmøde 1 gang om måneden"],
  ];
  const isSecretariat: [Annex, string, string] = [
    "sjaelland",
    HELPERS.sjaelland,
    "Er DK2020-sekretariat for de sjællandske kommuner",
  ];

  const bids: [Annex, string, string] = ["model", "Regionerne", "Byder ind på at løse den fremskudte enheds opgaver"];

  return {
    title: `${capital(staff.text)} ansatte skulle hjælpe en hel region med klimaplanerne`,
    standfirst: say`Kommunerne i Region Sjælland var i ${sjaelland} lovet et møde om måneden om deres klimaplan. Hvem der betalte hjælpen, står ikke i bilagene.`,
    years: `${data.year.model} og ${data.year.sjaelland}`,
    figures: figures(data, kommuner),
    facts: {},
    claims: {
      plan: readIn(
        READ,
        data.sources,
        say`Nogen på rådhuset skal skrive en plan for, hvordan kommunen senest i ${netZero(tables)} ikke udleder mere CO2, end den optager.`,
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
      about: readIn(
        READ,
        data.sources,
        "Planen kan handle om energien, vejen til arbejde, vandet ved kysten og markerne uden for byen.",
      ),
      unit: stands(
        say`I ${model} beskrev KL, kommunernes forening, en model for, hvordan en fælles metode, DK2020, skulle ud i hele landet. I hver region skulle der være en enhed til at hjælpe kommunerne (»den fremskudte enhed«).`,
        [["model", HELPERS.model, "Vejleder kommunerne direkte"]],
      ),
      offered: stands(
        say`Tilbuddet gik både til de ${newcomers} kommuner, der ikke havde prøvet metoden, og til de ${first}, der havde. Hvert byråd bestemte selv.`,
        [
          ["model", "Kommunen", "Får tilbud om at deltage"],
          ["model", "Klimaalliancen", "Gennemfører klimahandlingsplanerne lokalt"],
          ["model", "Kommunalbestyrelsen", "Beslutter, om kommunen vil deltage; det er frivilligt"],
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
        "KL satte ikke tal på, men nævnte som et eksempel at ansætte én ny medarbejder. Det afhang af, hvor mange kommuner der var med, og hvor meget hjælp de havde brug for.",
      ),
      ways: stands(
        "Modellen nævner tre eksempler: at ansætte en ny medarbejder, lægge opgaven hos én kommune eller købe hjælpen af en anden.",
        [
          ["model", "Ny medarbejder", "Kan ansættes"],
          ["model", "Ankerkommune", "Kan påtage sig"],
          ["model", "Ekstern operatør", "Kan tilkøbes"],
        ],
      ),
      each: claimOf(
        say`Var alle kommunerne i Region Sjælland med, ville hver medarbejder i snit have ${each} kommuner og lige så mange faste møder om måneden, før nogen havde svaret på en mail eller holdt en workshop.`,
        few,
      ),
      same: stands(
        "Både enheden og klimaforummet skulle mødes med hver kommune hver måned, holde workshops og hjælpe med partnerskaber med virksomheder.",
        [
          ...monthly,
          ["model", HELPERS.model, "Står for samarbejde og workshops"],
          ["sjaelland", HELPERS.sjaelland, "Tager initiativ til og gennemfører faglige workshops"],
          ["model", HELPERS.model, "Etablerer samarbejder og partnerskaber med virksomheder"],
          ["sjaelland", HELPERS.sjaelland, "Understøtter partnerskaber med virksomheder"],
        ],
      ),
      more: stands(
        "Sjællands Klimaforum nævner også svar på mail og telefon, data og analyser og hjælp til at søge penge. Om det står på KL's egen opgaveliste, ved vi ikke: Den er et billede, der er gået tabt i bilaget.",
        [
          [
            "sjaelland",
            HELPERS.sjaelland,
            "Holder sparringsmøde 1 gang om måneden og har løbende mail- og telefonkontakt",
          ],
          ["sjaelland", HELPERS.sjaelland, "Understøtter kommunernes behov for data"],
          ["sjaelland", HELPERS.sjaelland, "Udformer fælles ansøgninger"],
        ],
      ),
      trained: stands(
        "I modellen er det til gengæld tænketanken CONCITO og bynetværket C40, der lærer enhedens folk metoden.",
        [
          ["model", "CONCITO", "Oplærer den fremskudte enheds"],
          ["model", "C40", "Oplærer den fremskudte enheds"],
        ],
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
      ended: claimOf(say`Partnerskabet bag skulle vare i ${lasted} år, ${until}.`, lasted.value > 1),
      north: readIn(
        READ_IN_NORTH,
        nordjylland.sources,
        say`I Nordjylland havde kommunerne også i ${nordjylland.year} et fælles klimasekretariat, ${nordjylland.name}.`,
      ),
      still: readIn(
        READ_IN_NORTH,
        nordjylland.sources,
        say`I Nordjylland var der i ${nordjylland.year} nogen at ringe til: ${nordjylland.name}. Om det samme gælder i Region Sjælland, står ikke i vores bilag.`,
      ),
    },
    short: [
      {
        ...stands(
          say`Sjællands Klimaforum havde i ${sjaelland} ${staff} medarbejdere til at hjælpe op til ${count} kommuner med klimaplanen.`,
          [isSecretariat],
        ),
        ...(few ? {} : { holds: false }),
      },
      claimOf(
        say`Var alle med, ville hver medarbejder i snit have ${each} kommuner, hver med et fast møde om måneden.`,
        few,
      ),
      stands(
        "Både kommuner og regioner ville hjælpe. KKR skulle prioritere, hvilke opgaver kommunernes egen enhed skulle have.",
        [bids, ["model", "KKR", "Prioriterer den fremskudte enheds opgaver"]],
      ),
    ],
    related: ["din-kommunes-kvote", "erhvervshuse"],
  };
}
