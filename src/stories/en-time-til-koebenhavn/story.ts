import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { spelled } from "../../lib/format.ts";
import { isBetween } from "../../lib/is-between.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { begins } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { figures } from "./figures.ts";
import { toldPromise } from "./told-promise.ts";

export const theme: Theme = "transport";

/** The papers that were read for what they say of the promise and of the agreement. */
const READ = ["kkr-sjaelland-2022-09"];
const HOUR = 60;

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldPromise(tables);
  const { ways, projects, money, fund, wishes } = told;
  const { publicly, byRoad, hour, small, year } = projects;
  const { rail, roads, price, ring, motorway } = money;
  const [near, far = near] = ways;
  const sources = sourceIdsOf([...ways.flatMap(({ rows }) => rows), ...projects.rows]);
  const isHour = ways.every(({ promised }) => promised.value === HOUR);
  const isBroken = isHour && ways.length === 2 && ways.every(({ today }) => today.value >= 1.5 * HOUR);
  const isOut = hour.med === "nej";
  const [railOut, roadsOut] = [publicly.count("nej"), byRoad.count("nej")];
  const missingRoads = { ...roadsOut, text: spelled(roadsOut.value) };
  const isAlike = isBetween(rail.amount.value / roads.amount.value, 0.9, 1.1);
  const isCheap = isOut && price.value < (1000 * ring.given.value) / 20;

  return {
    title: "En time til København, lød løftet. Det tog halvanden",
    standfirst: say`Fra Kalundborg og Nykøbing Falster skulle turen tage højst en time. Den blev længere, skrev region og kommuner, og da Folketinget i ${year} fordelte milliarder til tog og veje, var timen ikke med.`,
    years: `${year}, rejsetiderne uden dato`,
    figures: figures(told),
    facts: {},
    claims: {
      commute: claimOf(
        say`Boede man i ${near.from} og arbejdede i København, gik der omkring ${near.daily} om dagen i toget, selv med de hurtigste afgange. Fra ${far.from} tog turen omkring ${far.today} hver vej.`,
        isBroken,
        ways.map(({ longer }) => longer),
      ),
      told: readIn(
        READ,
        sources,
        say`Tiderne er fra før Folketingets trafikaftale i juni ${year}. Dagens tider står i køreplanen, ikke i bilagene.`,
      ),
      promise: readIn(
        READ,
        sources,
        say`Løftet stammer fra Togfonden, et politisk forlig om hurtigere tog: højst en time til København fra store dele af Region Sjælland. Det kaldes den sjællandske timemodel. Oplægget skriver »de lovede rejsetider«, men en oversigt fra august ${year} sætter ordet »lovet« i anførselstegn.`,
      ),
      longer: readIn(
        READ,
        sources,
        "Turen blev ikke kortere. I et oplæg til staten skrev regionen og kommunerne, at »rejsetiderne er blevet længere siden vedtagelsen af Togfonden«.",
      ),
      asked: readIn(
        READ,
        sources,
        "Regionen og kommunerne bad staten om en plan og om penge til et første skridt, hurtigere tog mod Kalundborg.",
      ),
      motorway: claimOf(say`Kalundborg fik en motorvej til ${motorway} mia. kr. Toget måtte vente.`, isOut),
      cheap: claimOf(
        say`Det ville koste ca. ${price} mio. kr., mindre end en tyvendedel af, hvad aftalen gav Ring Syd, en direkte bane fra Roskilde til lufthavnen. Og det ville give samfundet en forrentning på ${money.gain}, skrev de selv, mod ${ring.gain} for den første del af Ring Syd. Men det kom ikke med.`,
        isCheap && money.gain.value > ring.gain.value,
        [ring.given],
      ),
      kroner: claimOf(
        say`${begins(rail.count)} andre baner fik tilsammen ${rail.amount} mia. kr., ${roads.count} veje omtrent det samme.`,
        isOut && isAlike,
        [roads.amount],
      ),
      out: claimOf(
        say`${begins(publicly.inWords("nej"))} af ${publicly.all} projekter til tog og bus kom ikke med (${small} af dem var parkering ved stationer og forsøg med førerløse busser). Af ${byRoad.inAll} veje manglede ${missingRoads}.`,
        small.value === 2 && railOut.value / publicly.all.value > roadsOut.value / byRoad.all.value,
        [roadsOut],
      ),
      fair: claimOf(
        say`At være udeladt er ikke at være afvist. Togfonden stod med ${fund.amount} på oversigtens liste over puljer. Oversigten mente, at man kunne påvirke, hvad de gik til.`,
        isOut && fund.canBeMoved.text === "ja",
        [fund.canBeMoved],
      ),
      phase: readIn(
        READ,
        sources,
        "Men farten mod Kalundborg hørte til en del, som ikke var besluttet, og Togfonden så ud til at blive forhandlet for sig.",
      ),
      plan: claimOf(
        say`Det sidste spor i bilagene er en tidsplan. Fra ${wishes.begun} skulle regionen og kommunerne skrive deres ønsker om, og i sommeren ${wishes.adopted} skulle KKR og regionsrådet vedtage dem. Om timen kom med, har vi ikke set.`,
        wishes.isAsTold,
      ),
    },
    short: [
      claimOf(
        say`Toget fra ${near.from} og ${far.from} til København skulle tage højst en time. Det tog omkring ${near.today} fra den ene by og ${far.today} fra den anden.`,
        isBroken,
      ),
      claimOf(
        say`Løftet kom ikke med i Folketingets trafikaftale fra ${year}. Et første skridt ville koste ca. ${price} mio. kr. ${begins(rail.count)} andre baner fik tilsammen ${rail.amount} mia.`,
        isCheap,
      ),
      claimOf(
        "Det var ikke afvist: Togfonden, som løftet stammer fra, så ud til at blive forhandlet for sig. Partierne bag Togfonden kan svare på, om løftet gælder.",
        isOut,
      ),
    ],
    related: ["din-kommunes-kvote", "et-ciffer-forkert"],
  };
}
