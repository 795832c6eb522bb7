import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { isBetween } from "../../lib/is-between.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { begins } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { figures } from "./figures.ts";
import { toldPromise } from "./told-promise.ts";

export const theme: Theme = "transport";

/** The papers that were read for what they say of the promise and of the agreement. */
const READ = ["kkr-sjaelland-2022-09"];
const HOUR = 60;

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldPromise(tables);
  const { ways, projects, money, fund } = told;
  const { publicly, byRoad, hour, year } = projects;
  const { rail, roads, pools, price, ring, unasked } = money;
  const [near, far = near] = ways;
  const sources = sourceIdsOf([...ways.flatMap(({ rows }) => rows), ...projects.rows]);
  const isHour = ways.every(({ promised }) => promised.value === HOUR);
  const isBroken = isHour && ways.length === 2 && ways.every(({ longer }) => longer.value >= HOUR / 2);
  const isOut = hour.med === "nej";
  const [railOut, roadsOut] = [publicly.count("nej"), byRoad.count("nej")];
  const isAlike = isBetween(rail.amount.value / roads.amount.value, 0.9, 1.1);
  const isCheap = isOut && price.value < 0.05 * 1000 * rail.amount.value;
  const isDearer = ring.isInBillions && ring.given.value > 1.5 * ring.asked.value;

  return {
    title: "En time til København. Sådan lød løftet",
    standfirst: say`Toget fra Kalundborg og Nykøbing Falster skulle være fremme på højst en time. Da Folketinget i ${year} fordelte milliarder til tog og veje, stod løftet ikke på listen over det, der kom med.`,
    years: `${year}, rejsetiderne uden dato`,
    figures: figures(told),
    facts: {},
    claims: {
      commute: claimOf(
        say`Boede man i ${near.from} og arbejdede i København, gik der omkring ${near.daily} om dagen i toget, selv med de hurtigste afgange. Turen tog omkring ${near.today} hver vej. Fra ${far.from} var det ${far.today}.`,
        isBroken,
        ways.map(({ longer }) => longer),
      ),
      told: readIn(
        READ,
        sources,
        say`Sådan var det, da Region Sjælland og kommunerne i et oplæg bad staten om hjælp før Folketingets trafikaftale i juni ${year}. I august gjorde en oversigt op, hvad der kom med. Hvad der er besluttet siden, har vi ikke undersøgt.`,
      ),
      promise: readIn(
        READ,
        sources,
        "Timen stammer fra Togfonden, en tidligere aftale om hurtigere tog. Regionen og kommunerne skriver »de lovede rejsetider«. Oversigten sætter selv ordet »lovet« i anførselstegn.",
      ),
      longer: readIn(
        READ,
        sources,
        "Og det gik den forkerte vej: »rejsetiderne er blevet længere siden vedtagelsen af Togfonden«, skrev de.",
      ),
      cheap: claimOf(
        say`Et første skridt, hurtigere tog mod Kalundborg, ville koste ca. ${price} mio. kr. Det ville give samfundet en forrentning på ${money.gain}, skrev regionen og kommunerne selv. Oversigten nævner ${rail.count} andre baner, der tilsammen fik ${rail.amount} mia. kr.`,
        isCheap,
      ),
      fair: claimOf(
        say`At være udeladt er ikke at være afvist. Togfonden står med ${fund} på oversigtens liste over aftalens puljer. Farten mod Kalundborg hører til en del af den, som ikke var besluttet, og oversigten skriver, at Togfonden så ud til at blive forhandlet for sig.`,
        isOut,
      ),
      out: claimOf(
        say`${begins(publicly.came)} projekter til tog og bus kom med og ${byRoad.came} til veje. Men ${publicly.inWords("nej")} af ${publicly.all} til tog og bus faldt ud, mod kun ${byRoad.inWords("nej")} af ${byRoad.inAll} til veje.`,
        publicly.came.value === byRoad.came.value &&
          railOut.value / publicly.all.value > 2 * (roadsOut.value / byRoad.all.value),
      ),
      kroner: claimOf(
        say`I kroner står det næsten lige. ${begins(rail.count)} baner fik tilsammen ${rail.amount} mia. kr., ${roads.count} veje ${roads.amount}. Dertil kommer ${pools.amount} mia. kr. i puljer til lokalbaner og batteridrift i hele landet. Hvad Region Sjælland får af dem, står der ikke.`,
        isAlike && rail.count.value === 3 && roads.count.value === 6,
      ),
      unasked: readIn(
        READ,
        sources,
        say`De ${unasked.ringsted} mia. kr. til sporene ved Ringsted og de ${unasked.roskilde} til S-tog står ikke i oplægget. Oversigten kalder dog løsningen ved Ringsted »som ønsket«.`,
      ),
      smaller: claimOf(
        say`Men vejene blev også mindre end håbet. ${begins(byRoad.inWords("mindre"))} fik penge til mindre, end der var bedt om, og ${byRoad.inWords("undersoeges")} skal kun undersøges.`,
        byRoad.inWords("mindre").value > 1 && byRoad.inWords("undersoeges").value > 1,
      ),
      example: readIn(
        READ,
        sources,
        "E55 mod Nykøbing skulle udvides. I aftalen er der penge til at bygge tre kryds om.",
      ),
      ring: claimOf(
        say`Ring Syd kom med. Det er en direkte bane fra Roskilde til lufthavnen. Regionen og kommunerne regnede med ca. ${ring.asked} mia. kr. Aftalen sætter ${ring.given} af. Bilagene forklarer ikke forskellen.`,
        isDearer,
      ),
    },
    short: [
      claimOf(
        say`Toget til København skulle tage højst en time. Det tog omkring ${near.today} fra ${near.from} og ${far.today} fra ${far.from}.`,
        isBroken,
      ),
      claimOf(
        say`Løftet kom ikke med i Folketingets trafikaftale fra ${year}. Det var ikke afvist: Togfonden, det stammer fra, så ud til at blive forhandlet for sig.`,
        isOut,
      ),
      claimOf(
        say`Aftalen gav ${rail.count} andre baner ${rail.amount} mia. kr. Et første skridt mod timen ville koste ca. ${price} mio.`,
        isCheap,
      ),
    ],
    related: ["din-kommunes-kvote", "et-ciffer-forkert"],
  };
}
