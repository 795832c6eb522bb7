import { namesMoney, type Task } from "../../analysis/roller.ts";
import { readIn } from "../../analysis/read-in.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { capital, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { factOf, namedFact, type Fact, type ValueFact } from "../../model/fact.ts";
import { claimOf, type Claim } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say, type Words } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { ANNEXES, annexesOf, HELPERS, type Annex } from "./annexes.ts";
import { figures } from "./figures.ts";
import { municipalities } from "./municipalities.ts";
import { partnership } from "./partnership.ts";
import { givesHours, givesMoney, makesPlan, paysHelper } from "./questions.ts";

/** The papers that the prose was read in. */
const READ = ["kkr-nordjylland-2020-06", "kkr-sjaelland-2022-09"];

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
  const inModel = (aktoer: string, rolle: string, what: string): ValueFact =>
    factOf(trace.one("antal", { aar: data.year.model, aktoer, rolle }), `${what}, ${data.year.model}`, spelled);
  const newcomers = inModel("Kommunen", "Ny deltager", "Kommuner, der ikke havde været med i DK2020 før");
  const ofRegions = inModel("Den politiske styregruppe", "Regionernes pladser", "Regionernes pladser i styregruppen");
  const ofKommuner = inModel("Den politiske styregruppe", "Kommunernes pladser", "Kommunernes pladser i styregruppen");
  const { lasted, until } = partnership(tables, data.year.model);
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
    standfirst: say`Op til ${count} kommuner i Region Sjælland var i ${sjaelland} lovet et møde om måneden om deres klimaplan. Hvem der betalte de ${staff}, står ikke i bilagene.`,
    years: `${data.year.model} og ${data.year.sjaelland}`,
    figures: figures(data, kommuner),
    facts: {},
    claims: {
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
        say`I ${model} beskrev KL, kommunernes forening, hvordan en fælles metode, DK2020, skulle ud i hele landet. Hver region skulle have en hjælper (»den fremskudte enhed«).`,
        [["model", HELPERS.model, "Vejleder kommunerne direkte"]],
      ),
      offered: stands(
        say`Det blev et tilbud til ${newcomers} kommuner, der ikke havde prøvet metoden, og hvert byråd bestemte selv, om kommunen ville være med.`,
        [
          ["model", "Kommunen", "Får tilbud om at deltage"],
          ["model", "Kommunalbestyrelsen", "Beslutter, om kommunen vil deltage; det er frivilligt"],
        ],
      ),
      kkr: stands(
        "Hvordan hjælpen skulle se ud, var op til KKR, hvor borgmestre og byrådsmedlemmer fra hele regionen mødes.",
        [["model", "KKR", "Fastlægger, hvordan indsatsen koordineres"]],
      ),
      regions: stands(
        "Men kommunerne var ikke alene om det. Regionerne skulle være en ligeværdig del af partnerskabet, og de bød ind på de samme opgaver som hjælperen. Derfor skulle KKR vælge, hvad hjælperen skulle tage sig af.",
        [
          ["model", "Regionerne", "Vil være en ligeværdig del af partnerskabet"],
          bids,
          ["model", "KKR", "Prioriterer den fremskudte enheds opgaver"],
        ],
      ),
      seats: claimOf(
        say`I den politiske styregruppe fik regionerne ${ofRegions} pladser, lige så mange som kommunerne.`,
        ofRegions.value === ofKommuner.value,
        [ofKommuner],
      ),
      open: readIn(
        READ,
        data.sources,
        "KL satte ikke tal på. Det afhang af, hvor mange kommuner der var med, og hvor meget hjælp de havde brug for.",
      ),
      ways: stands(
        "Notatet nævner tre måder at gøre det på: at ansætte en ny medarbejder, lægge opgaven hos én kommune eller købe hjælpen af en anden.",
        [
          ["model", "Ny medarbejder", "Kan ansættes"],
          ["model", "Ankerkommune", "Kan påtage sig"],
          ["model", "Ekstern operatør", "Kan tilkøbes"],
        ],
      ),
      each: claimOf(
        say`I Region Sjælland blev det til ${staff}. Var alle ${count} kommuner med, ville hver medarbejder i snit have ${each} af dem. Med et månedligt møde i hver kommune ville det give ${count} møder om måneden, før nogen havde svaret på en mail eller holdt en workshop.`,
        few,
      ),
      same: stands(
        "De to skal i store træk gøre det samme: mødes med hver kommune hver måned, holde workshops og hjælpe med partnerskaber med virksomheder.",
        [
          ...monthly,
          ["model", HELPERS.model, "Står for samarbejde og workshops"],
          ["sjaelland", HELPERS.sjaelland, "Tager initiativ til og gennemfører faglige workshops"],
          ["model", HELPERS.model, "Etablerer samarbejder og partnerskaber med virksomheder"],
          ["sjaelland", HELPERS.sjaelland, "Understøtter partnerskaber med virksomheder"],
        ],
      ),
      more: stands(
        "Sjællands Klimaforum lover mere end modellens tekst: svar på mail og telefon, data og analyser og hjælp til at søge penge.",
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
        "I modellen er det til gengæld tænketanken CONCITO og bynetværket C40, der lærer hjælperne metoden.",
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
        say`Hvem der betaler hjælperne, og hvad de koster, nævner hverken modellen eller bilaget fra Sjællands Klimaforum med de ${staff} medarbejdere.`,
        isUnpaid && priced.length === 0 && staff.value > 1,
        [what(cash), what(cashOnSjaelland), what(priced)],
      ),
      ended: claimOf(say`Partnerskabet bag DK2020 skulle vare i ${lasted} år, ${until}.`, lasted.value > 1),
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
        say`Var alle med, ville hver af de ${staff} i snit have ${each} kommuner, og tilsammen ville de have ${count} faste møder om måneden.`,
        few,
      ),
      stands("Regionerne skulle være en ligeværdig part og bød ind på de samme opgaver. KKR skulle vælge.", [bids]),
    ],
    related: ["din-kommunes-kvote", "erhvervshuse"],
  };
}
