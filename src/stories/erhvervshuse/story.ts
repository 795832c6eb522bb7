import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { isBetween } from "../../lib/is-between.ts";
import { needed } from "../../lib/needed.ts";
import { begins } from "../../model/fact.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { toldAwareness } from "./awareness.ts";
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
  const { aar, year, all, reached, byItself, byFirms, own, national, papers, alike, numeric } = goals;
  const what = "to mål, som virksomhedernes svar afgør: det ene en score, det andet en andel,";
  const [score, effect] = [needed(numeric[0], what), needed(numeric[1], what)];
  const told = toldEvaluations(tables, aar, score.asked.account);
  const next = toldNext(tables);
  const awareness = toldAwareness(tables);
  const { contract, effect: expected, courses } = next;
  const north = sourceIdsOf([...goals.rows, ...told.rows]);

  const isAllReached = reached.value === all.value;
  const isMostlyItself = byItself.value > all.value / 2;
  const isReachedInNumbers = numeric.every(({ got, asked }) => got.value >= asked.value);
  const isAllAsked = told.growth.value + told.daily.value === told.sent.value;
  const isMostlySilent = told.response.value < 50;

  const areAllOver = told.lowest.score.value >= score.asked.value && told.lowest.effect.value >= effect.asked.value;

  const isRaised = ({ asked, before, isYearBefore }: typeof courses): boolean =>
    asked.value > before.value && isYearBefore;

  return {
    title: `Alle ${all.text} mål nået, skrev erhvervshuset, som selv gjorde ${byItself.text} af dem op`,
    standfirst: say`Kun ${byFirms} af Nordjyllands mål for ${year} blev afgjort af, hvad virksomhederne svarede. Et tredje krævede en strategi for at blive kendt – ikke, at nogen kendte huset.`,
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
        say`Kontrakten indgår kommunerne sammen i KKR, de nordjyske kommuners fælles mødested, og én gang om året skal huset fortælle dem, hvordan det er gået. ${begins(own)} af målene var Nordjyllands egne. De andre var fælles for landets erhvervshuse efter en aftale mellem KL, kommunernes forening, og Erhvervsministeriet.`,
      ),
      itself: claimOf(
        say`Det stod i kontrakten, hvem der skulle gøre målene op: På ${byItself} af dem var det huset selv. Resultatet var en indstilling til KKR. Hvad KKR svarede, står ikke i de bilag, vi har, og vi har ikke spurgt KKR eller husene.`,
        isMostlyItself,
        [all],
      ),
      papers: readIn(
        NORTH,
        north,
        say`${begins(papers)} mål var nået, så snart der lå et dokument: en strategi, en rapport med statistik og en skriftlig redegørelse. Strategien skulle gøre huset mere kendt året efter. Målet var nået, da den var skrevet.`,
      ),
      alike: claimOf(
        say`${begins(alike.count)} andre mål, »${alike.rows[0]?.maal ?? ""}« og »${alike.rows[1]?.maal ?? ""}«, havde ordret det samme krav, selv om det ene gjaldt at opsøge virksomheder og det andet at arbejde sammen med andre: en ny samarbejdsmodel, som huset og de lokale erhvervskontorer er enige om.`,
        alike.rows.length === 2 && alike.rows.every(({ opfyldt_naar }) => opfyldt_naar?.includes("ny samarbejdsmodel")),
      ),
      seen: readIn(
        NORTH,
        north,
        say`Et af de ${byItself} bestod af ting, som andre også kunne se: Huset skulle tilbyde alle kommunerne et oplæg, holde en åben proces om den regionale strategi, indgå aftaler med Udenrigsministeriet, Vækstfonden og Innovationsfonden og samle folk fra erhverv, uddannelse og arbejdsmarked til en »ErhvervsCAMP«.`,
      ),
      starting: readIn(
        NORTH,
        north,
        say`Der er en forklaring: ${year} var husets første år, og for langt de fleste mål var hensigten ifølge huset at »lægge et godt fundament«. De ${national} nationale mål står heller ikke alene på husets ord. Dem anser Erhvervsstyrelsen også for opfyldt.`,
      ),
      results: claimOf(
        say`Hvor der er et tal, klarede huset sig godt. Scoren for, hvor gerne virksomhederne vil anbefale det, blev ${score.got}, og kravet var ${score.asked}. Og ${effect.got} af dem, der svarede, mente, at vejledningen havde påvirket dem i middel eller høj grad. Her var kravet ${effect.asked}.`,
        isReachedInNumbers && score.row.enhed === "NPS-point" && effect.row.enhed === "pct.",
      ),
      low: readIn(
        NORTH,
        north,
        "En virksomhed tæller med, når den svarer »i nogen grad« på blot ét af syv underspørgsmål.",
      ),
      everyone: claimOf(
        say`Det samme gjaldt resten af landet: Alle ${told.many} erhvervshuse nåede begge mål. Det laveste, noget hus fik, var en score på ${told.lowest.score} og ${told.lowest.effect}, der mærkede en effekt.`,
        areAllOver,
        [score.asked, effect.asked],
      ),
      asked: readIn(
        NORTH,
        north,
        say`Huset skriver, at ${told.sent} kunder er »brugerevaluerede«. I Erhvervsstyrelsens tabel er det tallet på dem, der fik skemaet.`,
      ),
      answered: claimOf(
        say`Kun ${told.response} svarede, omkring ${told.answers}. Ingen af de andre huse havde så lav en svarprocent.`,
        isMostlySilent && told.fewestReplies.text === "Nordjylland" && isAllAsked,
        [told.fewestReplies, told.growth, told.daily, told.sent],
      ),
      enough: claimOf(
        say`Målet for scoren var kun tabt, hvis de ${told.silent}, der ikke svarede, var klart mindre tilfredse: under omkring ${told.justEnough} mod ${score.got} hos dem, der svarede. Hvad de mente, ved ingen.`,
        isBetween(told.justEnough.value, 0, told.own.nps.value - 10) && told.justEnough.value < score.asked.value,
        [score.asked, score.got],
      ),
      others: claimOf(
        say`Yderligere ${told.others} virksomheder fik ifølge huset en kortere vejledning: på tomandshånd, på en workshop eller på anden måde. De er ikke blandt de ${told.sent}. Målene gælder kun vejledning på tomandshånd; hvor mange af de ${told.others} der fik den, skriver huset ikke. Lægger man husets tal sammen, er det ${told.helped} virksomheder, og svarene kommer fra omkring hver sjette.`,
        told.isOthersUnasked &&
          isBetween(told.helped.value / told.answers.value, 5.5, 6.5) &&
          sourceIdsOf(told.helpedRows).join() === NORTH.join(),
        [told.answers],
      ),
      sample: claimOf(
        say`Var svarene en tilfældig prøve af langt flere virksomheder, lå den nedre ende af scorens interval på ${told.low}, og på ${told.narrowLow} med den fordeling af svarene, der giver mindst usikkerhed. Men de ${told.answers} er over en tredjedel af alle, der blev spurgt, og ikke tilfældigt valgt. Derfor har vi i stedet regnet på dem, der ikke svarede.`,
        told.answers.value > told.sent.value / 3,
        [told.sent],
      ),
      agency: readIn(
        SJAELLAND,
        [...new Set([...next.goalSources, ...next.sources])],
        say`I kontrakten med Erhvervshus Sjælland for ${contract} skulle Erhvervsstyrelsen helt eller delvis gøre ${next.byAgency} af de ${next.national} nationale mål op, mest ved at spørge virksomhederne.`,
      ),
      known: readIn(
        SJAELLAND,
        awareness.sources,
        say`Forskellen ses på kendskabet, hvor en strategi havde været nok i Nordjylland: I ${awareness.goalAt} skulle mindst ${awareness.goal} af virksomhederne have hørt om deres erhvervshus, og styrelsen skulle spørge dem. I ${awareness.measuredAt} havde ${awareness.measured} på landsplan hørt om husene.`,
      ),
      nextYear: claimOf(
        say`I den sjællandske kontrakt for ${contract} var to af de tre ting på vej: Erhvervsstyrelsen skulle gøre de fleste af de nationale mål op, og de handlede om virksomhederne.`,
        next.byAgency.value > next.national.value / 2,
        [next.byAgency, next.national],
      ),
      numbers: claimOf(
        say`Ved halvåret var der tal for ${next.all} delmål. På ${next.shortOf} af dem lå huset under kravet. Det skrev huset selv. Det ventede at nå dem alle inden nytår.`,
        isBetween(next.shortOf.value, 0, next.all.value) && next.isExpected,
      ),
      raised: claimOf(
        say`Kravet til scoren var ${score.asked} i ${year} og ${next.score} i ${contract}. Også andre krav var hævet: ${expected.asked} af de virksomheder, huset vejledte, skulle i høj grad vente en effekt mod ${expected.before} året før.`,
        isRaised(expected) && next.score.value > score.asked.value,
      ),
      quota: claimOf(
        say`Huset pegede selv på en grund, da kvaliteten ikke nåede op på kravet: Det skulle nå ${courses.asked} lange forløb mod ${courses.before} året før, og de flere forløb havde »påvirket kvalitetsmålene generelt«.`,
        isRaised(courses),
      ),
    },
    short: [
      claimOf(
        say`Erhvervshus Nordjylland skrev, at alle ${all} mål for ${year} var nået. ${begins(byItself)} af dem gjorde huset selv op.`,
        isAllReached && isMostlyItself,
        [reached],
      ),
      claimOf(
        say`${begins(papers)} mål var nået, så snart der lå et dokument. Kravene til ${alike.count} andre var ordret ens.`,
        alike.rows.length === 2 && papers.value > 1,
      ),
      claimOf(
        say`De ${byFirms} mål, som virksomhedernes svar afgjorde, nåede alle landets ${told.many} erhvervshuse. I Nordjylland hviler de på omkring ${told.answers} svar fra ${told.sent} adspurgte.`,
        byFirms.value === 2 && byFirms.value < all.value / 2 && areAllOver,
        [all, told.lowest.score, told.lowest.effect],
      ),
    ],
    related: ["et-ciffer-forkert", "magt-og-paabud"],
  };
}
