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
import { toldEvaluations } from "./evaluations.ts";
import { figures } from "./figures.ts";
import { toldGoals } from "./goals.ts";
import { toldNext } from "./next-contract.ts";

export const theme: Theme = "erhverv";

/** The papers whose words the story tells. */
const NORTH = ["kkr-nordjylland-2020-06"];
const SJAELLAND = ["kkr-sjaelland-2022-09"];

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const goals = toldGoals(tables);
  const { aar, year, all, reached, byItself, withNumber, own, national, papers, alike, numeric } = goals;
  const what = "to mål med et tal: det ene en score, det andet en andel,";
  const [score, effect] = [needed(numeric[0], what), needed(numeric[1], what)];
  const told = toldEvaluations(tables, aar, score.asked.value);
  const next = toldNext(tables);
  const { contract, referral, measured, aim } = next;
  const north = sourceIdsOf([...goals.rows, ...told.rows]);

  const isAllReached = reached.value === all.value;
  const isMostlyItself = byItself.value > all.value / 2;
  const isReachedInNumbers = numeric.every(({ got, asked }) => got.value >= asked.value);
  const isAllAsked = told.growth.value + told.daily.value === told.sent.value;
  const isMostlySilent = told.response.value < 50;

  return {
    title: `Alle ${all.text} mål nået, skrev erhvervshuset, som selv gjorde ${byItself.text} af dem op`,
    standfirst: say`Kun ${withNumber} af Nordjyllands mål for ${year} krævede et tal, og begge hviler på omkring ${told.answers} svar fra ${told.sent} adspurgte.`,
    years: `${aar} og ${contract.text}`,
    figures: figures(goals, told, next),
    facts: {},
    claims: {
      reached: claimOf(
        say`Kommunernes kontrakt med erhvervshuset i Nordjylland havde ${all} mål for ${year}. Da året var gået, skrev huset, at de alle var nået.`,
        isAllReached,
        [reached],
      ),
      council: readIn(
        NORTH,
        north,
        say`Kommunerne indgår kontrakten gennem KKR, hvor borgmestre og byrådsmedlemmer fra hele regionen mødes, og én gang om året skal huset fortælle dem, hvordan det er gået. ${begins(own)} af målene var Nordjyllands egne. De andre var fælles for landets erhvervshuse efter en aftale mellem KL, kommunernes forening, og Erhvervsministeriet.`,
      ),
      itself: claimOf(
        say`Det stod i kontrakten, hvem der skulle dømme: ${byItself} af de ${all} mål skulle huset selv gøre op.`,
        isMostlyItself,
      ),
      papers: readIn(
        NORTH,
        north,
        say`${begins(papers)} af målene var nået, når der lå et dokument: en strategi, en rapport med statistik eller en skriftlig redegørelse. Strategien skulle gøre huset mere kendt. Om den gjorde det, spurgte målet ikke om.`,
      ),
      alike: claimOf(
        say`${begins(alike.count)} andre mål, »${alike.rows[0]?.maal ?? ""}« og »${alike.rows[1]?.maal ?? ""}«, havde ordret det samme krav: en ny samarbejdsmodel, som huset og de lokale erhvervskontorer er enige om.`,
        alike.rows.length === 2 && alike.rows.every(({ opfyldt_naar }) => opfyldt_naar?.includes("ny samarbejdsmodel")),
      ),
      starting: readIn(
        NORTH,
        north,
        say`Det har en grund: Huset havde sit første år i ${year}, og målene blev sat derefter. De ${national} nationale mål står heller ikke alene på husets ord. Dem anser Erhvervsstyrelsen også for opfyldt.`,
      ),
      results: claimOf(
        say`Hvor der er et tal, klarede huset sig godt. Scoren for, hvor gerne virksomhederne vil anbefale det, blev ${score.got}, og kravet var ${score.asked}. Og ${effect.got} af dem, der svarede, mente, at vejledningen havde påvirket dem i middel eller høj grad. Her var kravet ${effect.asked}.`,
        isReachedInNumbers && score.row.enhed === "NPS-point" && effect.row.enhed === "pct.",
      ),
      low: readIn(
        NORTH,
        north,
        "Så meget skal der ikke til: En virksomhed tæller med, når den svarer »i nogen grad« på blot ét af syv underspørgsmål.",
      ),
      asked: readIn(
        NORTH,
        north,
        say`Huset skriver, at ${told.growth} vækstkunder og ${told.daily} driftskunder er brugerevaluerede. I Erhvervsstyrelsens tabel er de ${told.sent} dem, der fik skemaet.`,
      ),
      answered: claimOf(
        say`Kun ${told.response} svarede, omkring ${told.answers}. Ingen af de andre huse havde så lav en svarprocent.`,
        isMostlySilent && told.fewestReplies.text === "Nordjylland" && isAllAsked,
        [told.fewestReplies, told.growth, told.daily, told.sent],
      ),
      unsure: claimOf(
        say`Med så få svar kan den sande score ligge under ${score.asked}. Det afhænger af, hvordan svarene fordeler sig.`,
        told.low.value < score.asked.value && told.narrowLow.value > score.asked.value,
        [told.low, told.narrowLow],
      ),
      clear: claimOf(
        say`Kun ${told.clearCount} af de ${told.all} huse, ${told.clear}, ligger sikkert over kravet.`,
        isBetween(told.clearCount.value, 0, told.all.value / 2),
        [score.asked],
      ),
      numbers: claimOf(
        say`I den næste aftale kom der flere tal. I kontrakten med Erhvervshus Sjælland for ${contract} havde ${next.all} af de nationale mål et tal, der var gjort op ved halvåret. På ${next.shortOf} af dem lå huset under kravet. Det skrev det selv, og det ventede at nå dem.`,
        isBetween(next.shortOf.value, 0, next.all.value) && next.isExpected,
      ),
      floor: readIn(
        SJAELLAND,
        next.sources,
        "De nationale krav er ens for alle erhvervshuse. Derfor kan et hus have nået et af dem på forhånd.",
      ),
      referral: claimOf(
        say`Mindst ${referral.asked} af de virksomheder, huset sendte videre til anden rådgivning, skulle bruge den. I Region Sjælland gjorde ${referral.before} det året før og ${referral.got} ved halvåret.`,
        referral.before.value > referral.asked.value &&
          referral.got.value > referral.before.value &&
          referral.isYearBefore,
      ),
      aware: claimOf(
        say`Et andet mål kan læses på to måder. Virksomhedernes kendskab »til erhvervshuset« skulle være ${aim} i ${next.aimWhen}. En fodnote oplyser, at ${measured} af de virksomheder, der kendte huset, i ${next.measuredWhen} også kendte dets grønne ydelser.`,
        measured.value === aim.value && next.measuredIn.value < next.aimIn.value,
      ),
      either: readIn(SJAELLAND, next.sources, "Er det dét, der skal måles, var målet nået, da det blev sat."),
    },
    short: [
      claimOf(
        say`Erhvervshus Nordjylland skrev, at alle ${all} mål for ${year} var nået. ${begins(byItself)} af dem gjorde huset selv op.`,
        isAllReached && isMostlyItself,
        [reached],
      ),
      claimOf(
        say`${begins(papers)} mål var nået, når der lå et dokument, og ${alike.count} andre havde ordret det samme krav.`,
        alike.rows.length === 2 && papers.value > 1,
      ),
      claimOf(
        say`Kun ${withNumber} mål krævede et tal, og begge tal hviler på omkring ${told.answers} svar fra ${told.sent} adspurgte.`,
        withNumber.value === 2 && withNumber.value < all.value / 2 && isMostlySilent,
        [all],
      ),
    ],
    related: ["et-ciffer-forkert", "magt-og-paabud"],
  };
}
