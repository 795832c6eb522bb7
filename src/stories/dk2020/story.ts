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
import { leadFigure } from "./figures.ts";
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

  return {
    title: "Hvem kan kommunen ringe til?",
    standfirst:
      "To bilag fortæller, hvem der skal hjælpe kommunerne med klimaplanen. Ingen af dem siger, hvem der betaler hjælperen.",
    years: `${data.year.model} og ${data.year.sjaelland}`,
    figures: { lead: leadFigure(data) },
    facts: {},
    claims: {
      forum: stands(
        say`På Sjælland var svaret i ${sjaelland} et sekretariat med ${staff} medarbejdere, Sjællands Klimaforum. Hver kommune skulle have en fast kontakt og et møde om måneden.`,
        [
          ["sjaelland", HELPERS.sjaelland, "Er DK2020-sekretariat for de sjællandske kommuner"],
          ["sjaelland", HELPERS.sjaelland, "Stiller en fast kontaktperson til rådighed"],
          ["sjaelland", HELPERS.sjaelland, "Holder sparringsmøde 1 gang om måneden"],
        ],
      ),
      unit: stands(
        say`I den model for hele landet, som KL beskrev i ${model}, hed den samme hjælper »den fremskudte enhed«. Den skulle findes i hver landsdel, vejlede kommunerne direkte og mødes med hver af dem en gang om måneden.`,
        [
          ["model", HELPERS.model, "Vejleder kommunerne direkte"],
          ["model", HELPERS.model, "Holder månedlig 1:1-sparring"],
        ],
      ),
      makes: claimOf("Begge bilag lader kommunen lave klimaplanen.", makers.length > 0 && onlyKommunen(makers), [
        what(makers),
      ]),
      voluntary: stands("I modellen er det kommunalbestyrelsen, der beslutter, om kommunen vil være med.", [
        ["model", "Kommunalbestyrelsen", "Beslutter, om kommunen vil deltage; det er frivilligt"],
      ]),
      kkr: stands(
        "Kommunernes fælles kontaktråd, KKR, skal bestemme, hvilke opgaver den fremskudte enhed tager først.",
        [["model", "KKR", "Prioriterer den fremskudte enheds opgaver"]],
      ),
      chairs: claimOf(
        "I Sjællands bilag er KKR's formandskab kun nævnt ét sted: Det skal løbende holdes orienteret.",
        of("sjaelland", { aktoer: "KKR" }).length === 0 &&
          chairs.length === 1 &&
          chairs.every(begin("Får løbende opfølgning")),
        [what(chairs)],
      ),
      offer: readIn(READ, data.sources, "Bilaget er sekretariatets eget, så andre kan have hjulpet uden at stå der."),
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
    },
    short: [
      stands(
        say`I ${sjaelland} kunne de sjællandske kommuner ringe til et sekretariat med ${staff} medarbejdere om klimaplanen.`,
        [["sjaelland", HELPERS.sjaelland, "Er DK2020-sekretariat for de sjællandske kommuner"]],
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
