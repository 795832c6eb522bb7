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
import { municipalities } from "./municipalities.ts";
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
  const counted = of("model", { aktoer: HELPERS.model }).filter(({ antal }) => antal !== null);
  const cash = of("model").filter(givesMoney);
  const cashOnSjaelland = of("sjaelland").filter(givesMoney);
  const makers = rows.filter(makesPlan);
  const hours = rows.filter(givesHours);
  const chairs = of("sjaelland", { aktoer: "KKU/KKR-formandskabet" });
  const priced = rows.filter(({ opgave, bidrag }) => namesMoney(`${opgave} ${bidrag ?? ""}`));
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
  const noPayer = claimOf(
    "Hvem der betaler for dem, står der ikke i bilaget.",
    cashOnSjaelland.length === 0 && staff.value > 1,
    [what(cashOnSjaelland), staff],
  );
  const paid = claimOf(
    say`I modellen betaler ${payer} kontant for den viden, CONCITO og C40 leverer.`,
    cash.length === 1 && cash.every(begin("Betaler for CONCITOs og C40's videnunderstøttelse")),
    [what(cash)],
  );
  const unstaffed = claimOf(
    "Hvem der betaler for den fremskudte enhed, og hvor mange der skal være i den, står der ikke i modellen.",
    counted.length === 0 && !cash.some(paysHelper),
    [what(counted), what(cash)],
  );

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

  return {
    title: `${capital(staff.text)} skulle hjælpe en hel landsdel med klimaet. Hvem betalte dem?`,
    standfirst: say`I Region Sjælland var der i ${sjaelland} ${staff} ansatte til op til ${count} kommuners klimaplaner. To bilag fortæller om den slags hjælp, og ingen af dem siger, hvem der betaler for den.`,
    years: `${data.year.model} og ${data.year.sjaelland}`,
    figures: figures(data, kommuner),
    facts: {},
    claims: {
      forum: {
        ...stands(
          say`På Sjælland var svaret Sjællands Klimaforum: I ${sjaelland} havde det ${staff} medarbejdere til de op til ${count} kommuner i regionen.`,
          [isSecretariat],
        ),
        ...(few ? {} : { holds: false }),
      },
      contact: stands("Hver kommune skulle have en fast kontakt og et møde om måneden.", [
        ["sjaelland", HELPERS.sjaelland, "Stiller en fast kontaktperson til rådighed"],
        ["sjaelland", HELPERS.sjaelland, "Holder sparringsmøde 1 gang om måneden"],
      ]),
      unit: stands(
        say`I ${model} beskrev KL, kommunernes forening, hvordan metoden skulle ud i hele landet. Hver landsdel skulle have en hjælper, som notatet kalder »den fremskudte enhed«.`,
        [["model", HELPERS.model, "Vejleder kommunerne direkte"]],
      ),
      voluntary: stands("Hvert byråd bestemmer selv, om kommunen er med.", [
        ["model", "Kommunalbestyrelsen", "Beslutter, om kommunen vil deltage; det er frivilligt"],
      ]),
      kkr: stands(
        "Hvordan hjælpen skal se ud, og hvad den tager først, er op til KKR, kommunernes fælles kontaktråd.",
        [
          ["model", "KKR", "Fastlægger, hvordan indsatsen koordineres"],
          ["model", "KKR", "Prioriterer den fremskudte enheds opgaver"],
        ],
      ),
      ways: stands(
        "KL skrev ikke, hvor mange der skulle til. Notatet nævner tre måder at gøre det på: at ansætte en ny medarbejder, lægge opgaven hos én kommune eller købe hjælpen af en anden.",
        [
          ["model", "Ny medarbejder", "Kan ansættes"],
          ["model", "Ankerkommune", "Kan påtage sig"],
          ["model", "Ekstern operatør", "Kan tilkøbes"],
        ],
      ),
      each: claimOf(
        say`På Sjælland blev svaret ${staff}. Var alle ${count} kommuner med, havde hver medarbejder i snit ${each} af dem. Med et månedligt møde i hver kommune blev det til ${count} møder om måneden, før der var holdt en workshop.`,
        few,
      ),
      same: stands(
        "Den fremskudte enhed og Sjællands Klimaforum skal i store træk det samme. Begge skal mødes med hver kommune hver måned, holde workshops og hjælpe med partnerskaber med virksomheder.",
        [
          ...monthly,
          ["model", HELPERS.model, "Står for samarbejde og workshops"],
          ["sjaelland", HELPERS.sjaelland, "Tager initiativ til og gennemfører faglige workshops"],
          ["model", HELPERS.model, "Etablerer samarbejder og partnerskaber med virksomheder"],
          ["sjaelland", HELPERS.sjaelland, "Understøtter partnerskaber med virksomheder"],
        ],
      ),
      more: stands(
        "Sjællands bilag lover mere end modellens tekst: svar på mail og telefon, data og analyser og hjælp til at søge penge.",
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
        "Modellen har til gengæld en skole: Den grønne tænketank CONCITO og bynetværket C40 skal lære hjælperne metoden.",
        [
          ["model", "CONCITO", "Oplærer den fremskudte enheds"],
          ["model", "C40", "Oplærer den fremskudte enheds"],
        ],
      ),
      makes: claimOf("Begge bilag lader kommunen lave klimaplanen.", makers.length > 0 && onlyKommunen(makers), [
        what(makers),
      ]),
      chairs: claimOf(
        "I Sjællands bilag er KKR's formandskab kun nævnt ét sted: Det skal løbende holdes orienteret.",
        of("sjaelland", { aktoer: "KKR" }).length === 0 &&
          chairs.length === 1 &&
          chairs.every(begin("Får løbende opfølgning")),
        [what(chairs)],
      ),
      paid,
      hours: claimOf("Begge bilag regner med, at kommunen lægger arbejdstimer.", onlyKommunen(hours), [what(hours)]),
      noHours: claimOf(
        "Hvor mange timer kommunen skal regne med, står der ikke.",
        hours.every(({ antal }) => antal === null),
        [what(hours)],
      ),
      noMoney: claimOf("Ved ingen af opgaverne står der et beløb.", priced.length === 0, [what(priced)]),
      staffed: claimOf(say`Sjællands bilag nævner de ${staff} medarbejdere.`, staff.value > 1),
      noPayer,
      unstaffed,
      ended: readIn(READ, data.sources, "Partnerskabet bag DK2020 var aftalt for tre år."),
    },
    short: [
      stands(
        say`I ${sjaelland} var der ${staff} medarbejdere i det sekretariat, der skulle hjælpe de sjællandske kommuner med klimaplanen.`,
        [isSecretariat],
      ),
      noPayer,
      claimOf(
        say`Modellen for hele landet lader ${payer} betale for viden, men siger ikke, hvem der betaler hjælperne, eller hvor mange de skal være.`,
        paid.holds && unstaffed.holds,
        [what(cash), what(counted)],
      ),
    ],
    related: ["din-kommunes-kvote", "erhvervshuse"],
  };
}
