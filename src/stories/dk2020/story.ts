import { namesMoney, type Task } from "../../analysis/roller.ts";
import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { capital, spelled } from "../../lib/format.ts";
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
import { carriesOut, promisedHelp } from "./promised-help.ts";
import { givesHours, givesMoney, makesPlan, paysHelper } from "./questions.ts";
import { steeringSeats } from "./steering-seats.ts";

/** The papers that the prose was read in. */
const READ = ["kkr-nordjylland-2020-06", "kkr-sjaelland-2022-09"];
const READ_IN_NORTH = ["kkr-nordjylland-2024-09"];
const READ_OF_HELP = ["kkr-sjaelland-2022-09"];
const READ_OF_MODEL = ["kkr-nordjylland-2020-06"];

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
  const { until, end } = partnership(tables, data.year.model);
  const help = promisedHelp(data);
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
  /** A sentence that says what tasks in the annexes say: who has them, and how they begin; and what else must be so. */
  const stands = (sentence: Words, tasks: [Annex, aktoer: string, start: string][], isSo = true): Claim => {
    const gone = tasks.filter(([annex, aktoer, start]) => !of(annex, { aktoer }).some(begin(start)));
    const claim = claimOf(sentence, gone.length === 0 && isSo);
    return gone.length === 0 ? claim : { ...claim, values: gone.map((task) => `ingen opgave »${task[2]}«`).join(", ") };
  };
  const priced = rows.filter(({ opgave, bidrag }) => namesMoney(`${opgave} ${bidrag ?? ""}`));
  const isUnpaid = cashOnSjaelland.length === 0 && !cash.some(paysHelper);

  const few = staff.value < count.value;
  const isSecretariat: [Annex, string, string] = [
    "sjaelland",
    HELPERS.sjaelland,
    "Er DK2020-sekretariat for de sjællandske kommuner",
  ];
  /** Whether the municipality's hours are to carry the plan out too, in the annex that lists the help. */
  const owesBoth = of("sjaelland", { aktoer: "Kommunen" }).some(
    (task) => carriesOut(task) && makesPlan(task) && task.bidrag === "tid og ressourcer",
  );
  const isUnhelped = owesBoth && help.isAllButThat && help.count.value > 1;
  const helped = of("model").filter((task) => carriesOut(task) || /implementering/.test(task.opgave));
  const inNorth = (sentence: Words): Claim => readIn(READ_IN_NORTH, nordjylland.sources, sentence);

  return {
    title: `${capital(help.count.text)} slags hjælp til klimaplanen. Ingen nævner at føre den ud i livet`,
    standfirst: say`En kommune i Region Sjælland, der gik med i DK2020, skulle sætte tid af til at følge sin klimaplan. På listen over den hjælp, den kunne få i ${sjaelland}, er det ikke nævnt.`,
    years: yearSpans([...Object.values(data.year), Number(nordjylland.year.text)]),
    figures: figures(data, kommuner, help),
    facts: {},
    claims: {
      method: readIn(
        READ_OF_HELP,
        sourceIdsOf(help.tasks),
        say`I ${sjaelland} kunne kommunerne i Region Sjælland få hjælp til at lave klimaplaner efter DK2020, en fælles metode. Planen skal vise vejen til ${plan.year}, hvor en kommune højst må udlede så meget CO2, som den optager.`,
      ),
      owes: claimOf(
        "For at være med skulle kommunen sætte tid af til både at skrive planen og føre den ud i livet.",
        owesBoth,
        [what(of("sjaelland", { aktoer: "Kommunen" }))],
      ),
      promised: claimOf(
        say`Det står i det samme papir, hvor Sjællands Klimaforum, kommunernes fælles sekretariat, skriver, hvad det vil hjælpe med. Det bliver til ${help.count} punkter. Ingen af dem nævner den sidste opgave.`,
        isUnhelped,
        [help.what],
      ),
      useful: stands(
        "Noget af hjælpen kan være god at have, også når planen er skrevet. Det gælder samarbejdet med virksomheder og de fælles ansøgninger om penge. Men hvem en kommune kan ringe til, hvis den kører fast, når planen skal følges, står der ikke.",
        [
          ["sjaelland", HELPERS.sjaelland, "Understøtter partnerskaber med virksomheder"],
          ["sjaelland", HELPERS.sjaelland, "Udformer fælles ansøgninger"],
        ],
      ),
      unit: readIn(
        READ,
        data.sources,
        say`Sådan var det tænkt fra begyndelsen. I ${model} beskrev KL, kommunernes forening, hvordan DK2020 skulle ud til alle kommuner. I hver del af landet skulle »en fremskudt enhed« hjælpe dem med at skrive klimaplanen, ${until}.`,
      ),
      finally: readIn(
        READ_OF_MODEL,
        sourceIdsOf(of("model")),
        "At vedtage den og »slutteligt« gennemføre den var kommunens eget ansvar og dens egen opgave.",
      ),
      pilots: stands(
        say`Hjælp til netop det nævner notatets tekst kun ét sted: For de ${pilots} kommuner, der var først, ville KL være sekretariat »med fokus på implementering«. Resten kunne dele viden på nettet og i netværk.`,
        [
          ["model", "KL", "Er sekretariat for de 20 kommuner i Klimaalliancen med fokus på implementering"],
          ["model", "KL", "Hjælper kommuner med at dele viden online og gennem netværk"],
        ],
        helped.every(({ aktoer }) => ["KL", "Klimaalliancen", "Kommunen"].includes(aktoer)),
      ),
      forum: stands(
        say`I Region Sjælland var hjælpen i ${sjaelland} ${staff} mennesker. De skulle hjælpe op til ${count} kommuner.`,
        [isSecretariat],
        few,
      ),
      contact: stands("Hver kommune skulle have en fast kontakt og et møde om måneden.", [
        ["sjaelland", HELPERS.sjaelland, "Stiller en fast kontaktperson til rådighed"],
        ["sjaelland", HELPERS.sjaelland, "Holder sparringsmøde 1 gang om måneden"],
      ]),
      each: claimOf(
        say`Var alle med, havde hver af de ${staff} i snit ${each} kommuner at holde møde med, mens planerne blev skrevet.`,
        few && staff.value > 1,
      ),
      offered: stands("Hvert byråd bestemte selv, om kommunen ville være med, og hvad der skulle stå i planen.", [
        ["model", "Kommunalbestyrelsen", "Beslutter, om kommunen vil deltage; det er frivilligt"],
        ["model", "Kommunen", "Vælger, hvilke indsatser"],
        ["model", "Kommunen", "Vedtager klimahandlingsplanen"],
      ]),
      kkr: stands(
        "Hvordan hjælpen skulle se ud, var op til KKR, et forum for borgmestre og byrådsmedlemmer i hver region. Kommunerne kunne sammen ansætte en ny medarbejder, lægge opgaven hos én af dem eller købe hjælpen ude i byen.",
        [
          ["model", "KKR", "Fastlægger, hvordan indsatsen koordineres"],
          ["model", "Ny medarbejder", "Kan ansættes"],
          ["model", "Ankerkommune", "Kan påtage sig"],
          ["model", "Ekstern operatør", "Kan tilkøbes"],
        ],
      ),
      regions: stands(
        "Regionerne skulle være en ligeværdig del af partnerskabet, og de bød ind på de samme opgaver som enheden.",
        [
          ["model", "Regionerne", "Vil være en ligeværdig del af partnerskabet"],
          ["model", "Regionerne", "Byder ind på at løse den fremskudte enheds opgaver"],
        ],
      ),
      seats: claimOf(
        say`I den politiske styregruppe skulle kommuner og regioner have ${ofKommuner} pladser hver og de første DK2020-kommuner ${ofFirst}.`,
        ofRegions.value > 1 && ofKommuner.value === ofRegions.value,
        [ofRegions],
      ),
      paid: claimOf(
        say`Kommunerne skulle betale med deres medarbejderes timer. ${payer} skulle betale kontant for viden fra tænketanken CONCITO og C40, et netværk af storbyer.`,
        cash.length === 1 &&
          cash.every(begin("Betaler for CONCITOs og C40's videnunderstøttelse")) &&
          hours.length > 0 &&
          onlyKommunen(hours) &&
          makers.length > 0 &&
          onlyKommunen(makers),
        [what(cash), what(hours), what(makers)],
      ),
      noPayer: claimOf(
        "Hvem der betaler hjælperne, står i ingen af de to bilag. Hvad de koster, heller ikke.",
        isUnpaid && priced.length === 0,
        [what(cash), what(cashOnSjaelland), what(priced)],
      ),
      scene: {
        ...inNorth(
          say`I Nordjylland kom opgaven på dagsordenen. Den ${nordjylland.day} skulle politikere og klimafolk fra de nordjyske kommuner mødes i Aalborg og tale om »fremdrift, barrierer og muligheder«, når klimaplanerne skal føres ud i livet.`,
        ),
        ...(nordjylland.isTalk && Number(nordjylland.year.text) > end ? {} : { holds: false }),
      },
      invited: inNorth(
        say`${nordjylland.name}, de nordjyske kommuners fælles klimasekretariat, havde inviteret for at »styrke implementeringen af klimaplanerne«. Kommunernes klimakoordinatorer skulle hjemmefra gøre sig klar til at fortælle om »en succes fra klimaplanen«.`,
      ),
      still: readIn(
        READ,
        data.sources,
        "Om der siden er kommet noget lignende i Region Sjælland, viser de bilag, vi har, ikke.",
      ),
    },
    short: [
      claimOf(
        say`For at være med i DK2020 skulle en kommune i Region Sjælland i ${sjaelland} sætte tid af til både at skrive klimaplanen og føre den ud i livet.`,
        owesBoth,
      ),
      claimOf(
        say`Sjællands Klimaforum ville hjælpe med ${help.count} ting. Ingen af dem nævner at føre planen ud i livet.`,
        isUnhelped,
        [help.what],
      ),
      claimOf(
        say`Klimaforum var ${staff} mennesker til op til ${count} kommuner. Hvem der betaler dem, står der ikke.`,
        few && isUnpaid && priced.length === 0,
        [what(cashOnSjaelland), what(priced)],
      ),
    ],
    related: ["din-kommunes-kvote", "erhvervshuse"],
  };
}
