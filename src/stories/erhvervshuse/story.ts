import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { isBetween } from "../../lib/is-between.ts";
import { needed } from "../../lib/needed.ts";
import { begins } from "../../model/fact.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { toldAwareness } from "./awareness.ts";
import { toldEvaluations } from "./evaluations.ts";
import { figures } from "./figures.ts";
import { toldGoals } from "./goals.ts";

export const theme: Theme = "erhverv";

/** The papers whose words the story tells. */
const NORTH = ["kkr-nordjylland-2020-06"];
const SJAELLAND = ["kkr-sjaelland-2022-09"];

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const goals = toldGoals(tables);
  const { aar, year, all, reached, byItself, withNumber, national, papers, alike, numeric } = goals;
  const what = "to mål med et tal: det ene en score, det andet en andel,";
  const [score, effect] = [needed(numeric[0], what), needed(numeric[1], what)];
  const told = toldEvaluations(tables, aar, score.asked.value);
  const awareness = toldAwareness(tables);
  const { contract, measured, measuredIn, aim, aimIn, rise, raised, referral } = awareness;
  const north = sourceIdsOf([...goals.rows, ...told.rows]);

  const isAllReached = reached.value === all.value;
  const isMostlyItself = byItself.value > all.value / 2;
  const isReachedInNumbers = numeric.every(({ got, asked }) => got.value >= asked.value);
  const isSameAim = measured.value === aim.value && measuredIn.value < aimIn.value;
  const isAllAsked = told.growth.value + told.daily.value === told.sent.value;
  const isMostlySilent = told.response.value < 50;

  return {
    title: `Målet for ${aimIn.text} er præcis det, der blev målt i ${measuredIn.text}`,
    standfirst: say`Erhvervshus Sjælland skal nå et kendskab på ${aim}. Det er det samme tal, der blev målt i forvejen. Og i Nordjylland gjorde erhvervshuset selv ${byItself} af sine ${all} mål op.`,
    years: `${aar} og ${contract.text}`,
    figures: figures(goals, told, awareness),
    facts: {},
    claims: {
      reached: claimOf(
        say`Erhvervshus Nordjylland skrev om ${year}, at alle ${all} mål i kontrakten var nået.`,
        isAllReached,
        [reached],
      ),
      few: claimOf(say`Kun ${withNumber} af dem krævede et tal.`, withNumber.value < all.value / 2, [all]),
      papers: readIn(
        NORTH,
        north,
        say`${begins(papers)} af målene var nået, når der lå et dokument: en strategi, en rapport med statistik eller en skriftlig redegørelse.`,
      ),
      alike: claimOf(
        say`${begins(alike.count)} mål, »${alike.rows[0]?.maal ?? ""}« og »${alike.rows[1]?.maal ?? ""}«, havde ordret det samme krav: en ny samarbejdsmodel, som huset og de lokale erhvervskontorer er enige om.`,
        alike.rows.length === 2 && alike.rows.every(({ opfyldt_naar }) => opfyldt_naar?.includes("ny samarbejdsmodel")),
      ),
      council: readIn(
        NORTH,
        north,
        "Huset kalder sit svar en indstilling. Kontrakten har de nordjyske kommuner indgået gennem deres kontaktråd, KKR Nordjylland, og det er der, svaret bliver lagt frem. Hvad politikerne mente om det, står ikke i bilagene.",
      ),
      starting: readIn(
        NORTH,
        north,
        say`Det har en grund: Huset var nyt. Rapporten kalder ${year} et opstartsår og skriver, at målene afspejler det.`,
      ),
      agency: readIn(
        NORTH,
        north,
        say`De ${national} nationale mål står heller ikke alene på husets ord. Dem anser Erhvervsstyrelsen også for opfyldt.`,
      ),
      results: claimOf(
        say`Hvor der er et tal, klarede huset sig godt. Scoren for, hvor gerne virksomhederne vil anbefale det, blev ${score.got}, og kravet var ${score.asked}. Af dem, der svarede, oplevede ${effect.got}, at vejledningen havde påvirket dem i middel eller høj grad. Her var kravet ${effect.asked}.`,
        isReachedInNumbers && score.row.enhed === "NPS-point" && effect.row.enhed === "pct.",
      ),
      asked: readIn(
        NORTH,
        north,
        say`Begge tal bygger på et spørgeskema. Huset skriver, at ${told.growth} vækstkunder og ${told.daily} driftskunder er brugerevaluerede. I Erhvervsstyrelsens tabel er det dem, der fik skemaet tilsendt, ${told.sent} i alt.`,
      ),
      answered: claimOf(
        say`Af dem svarede ${told.response}, altså omkring ${told.answers}. Ingen af de andre huse havde så lav en svarprocent.`,
        isMostlySilent && told.fewestReplies.text === "Nordjylland" && isAllAsked,
        [told.fewestReplies, told.growth, told.daily, told.sent],
      ),
      unsure: claimOf(
        say`Med så få svar kan tilfældet flytte scoren. Kilden siger ikke, hvordan svarene fordeler sig. Regner vi med den fordeling, der giver mest usikkerhed, ligger Nordjyllands score mellem ${told.low} og ${told.high}, altså måske under kravet. Regner vi med den, der giver mindst, er den nedre ende ${told.narrowLow}, og så holder målet.`,
        told.low.value < score.asked.value && told.narrowLow.value > score.asked.value,
        [score.asked],
      ),
      clear: claimOf(
        say`Kun ${told.clearCount} huse, ${told.clear}, har hele intervallet over kravet, uanset hvordan man regner.`,
        isBetween(told.clearOnes.length, 0, told.all.value / 2),
        [told.all, score.asked],
      ),
      effect: claimOf(
        say`Målet for effekt er mere sikkert nået i Nordjylland: Den nedre ende er ${told.effectLow}.`,
        told.effectLow.value > effect.asked.value,
        [effect.asked],
      ),
      aim: claimOf(
        say`I kontrakten for ${contract} står, at virksomhedernes kendskab til Erhvervshus Sjælland skal være ${aim} i ${awareness.aimWhen.replace("efterår", "efteråret")}.`,
        isSameAim,
      ),
      footnote: readIn(
        SJAELLAND,
        awareness.sources,
        say`En fodnote i den samme kontrakt fortæller, hvad kendskabet blev målt til i ${awareness.measuredWhen}: ${measured}.`,
      ),
      rise: claimOf(
        say`Kontrakten siger også, at kendskabet til de grønne ydelser skal stige med ${rise} procentpoint mere. Lægger man dem til målingen, får man ${raised}.`,
        raised.value > aim.value,
        [aim],
      ),
      referral: claimOf(
        say`Det er ikke det eneste mål, huset kunne nå uden at flytte sig. Af de virksomheder, det henviser til anden rådgivning, skal mindst ${referral.asked} bruge henvisningen. Året før var det ${referral.before}.`,
        referral.before.value > referral.asked.value && referral.isYearBefore,
      ),
      wording: readIn(
        SJAELLAND,
        awareness.sources,
        "Det er ikke sikkert, at de to tal om kendskab handler om det samme. Målet er efter sin ordlyd kendskab til huset. Målingen gælder husets grønne ydelser, og her er kun de virksomheder talt med, som kendte huset i forvejen.",
      ),
    },
    short: [
      claimOf(
        say`På Sjælland skal kendskabet i ${aimIn} være ${aim}, og det er præcis, hvad der blev målt i ${measuredIn}.`,
        isSameAim,
      ),
      claimOf(
        say`Erhvervshus Nordjylland skrev, at alle ${all} mål for ${year} var nået, men de fleste gjorde huset selv op.`,
        isAllReached && isMostlyItself,
        [reached, byItself],
      ),
      claimOf(
        say`Kun ${withNumber} af de nordjyske mål krævede et tal, og begge tal hviler på omkring ${told.answers} svar fra ${told.sent} adspurgte.`,
        withNumber.value === 2 && withNumber.value < all.value / 2 && isMostlySilent,
        [all],
      ),
    ],
    related: ["et-ciffer-forkert", "magt-og-paabud"],
  };
}
