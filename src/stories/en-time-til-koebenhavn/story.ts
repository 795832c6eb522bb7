import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
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
  const { ways, wishes, pools } = told;
  const { publicly, byRoad, ring, timemodel, year } = wishes;
  const [near, far = near] = ways;
  const sources = sourceIdsOf([...ways.flatMap(({ rows }) => rows), ...wishes.asked, ...wishes.roads]);
  const isHour = ways.every(({ promised }) => promised.value === HOUR);
  const isBroken = isHour && ways.length === 2 && ways.every(({ longer }) => longer.value >= HOUR / 2);
  const isOut = timemodel.med_i_aftalen === "nej";
  const paid = { publicly: publicly.count("med", "mindre"), byRoad: byRoad.count("med", "mindre") };
  const roadsFirst = paid.byRoad.value / byRoad.all.value > 0.6 && paid.publicly.value / publicly.all.value < 0.4;
  const isDearer = ring.isInBillions && ring.given.value > 1.5 * ring.asked.value;
  const isLittle = pools.openShare.value < 2;
  const ofMoney = [paid.publicly, publicly.all, paid.byRoad, byRoad.all];

  return {
    title: "En time til København. Sådan lød løftet",
    standfirst:
      "Toget fra Kalundborg og Nykøbing Falster skulle være fremme på højst en time. Da Folketinget fordelte milliarder til tog og veje, var løftet ikke med.",
    years: String(year),
    figures: figures(told),
    facts: {},
    claims: {
      commute: claimOf(
        say`Bor man i ${near.from} og arbejder i København, går der omkring ${near.daily} om dagen i toget. Det hurtigste var omkring ${near.today} om turen, og fra ${far.from} tog den ${far.today}.`,
        isBroken,
        ways.map(({ longer }) => longer),
      ),
      told: readIn(
        READ,
        sources,
        say`Det var rejsetiderne, da Region Sjælland og kommunerne bad staten om hjælp før Folketingets trafikaftale i juni ${year}. I august gjorde en oversigt op, hvad der kom med. Hvad der er besluttet siden, har vi ikke undersøgt.`,
      ),
      cheap: claimOf(
        say`Hurtigere tog mod Kalundborg var langtfra det dyreste på listen: ca. ${wishes.price} mio. kr. Samfundet ville få ${wishes.gain} i forrentning, skrev regionen og kommunerne selv.`,
        isOut && wishes.price.value < 200,
      ),
      longer: readIn(
        READ,
        sources,
        "Imens er det gået den forkerte vej: »rejsetiderne er blevet længere siden vedtagelsen af Togfonden«, skrev de. Togfonden er den aftale, hvor løftet blev givet.",
      ),
      fair: claimOf(
        say`Ikke med er ikke det samme som afvist. Oversigten skriver, at Togfonden ser ud til at blive forhandlet for sig, og at farten mod Kalundborg hører til en fase, som ikke er besluttet. På aftalens liste over puljer har Togfonden ${pools.fund} til rådighed.`,
        isOut,
      ),
      roads: claimOf(
        say`${begins(paid.byRoad)} af de ${byRoad.all} ønskede veje fik penge. Af ønskerne til tog og bus var det ${paid.publicly} af ${publicly.all}.`,
        roadsFirst,
        ofMoney,
      ),
      smaller: claimOf(
        say`Men også vejene blev mindre end håbet. ${begins(byRoad.count("mindre"))} fik penge til mindre, end der var bedt om, og ${byRoad.count("undersoeges")} skal kun undersøges.`,
        byRoad.count("mindre").value > 1 && byRoad.count("undersoeges").value > 1,
      ),
      example: readIn(
        READ,
        sources,
        "E55 mod Nykøbing skulle udvides. I aftalen er der penge til at bygge tre kryds om.",
      ),
      ring: claimOf(
        say`Ring Syd kom med. Det er en direkte bane fra Roskilde til lufthavnen. Regionen og kommunerne regnede med ca. ${ring.asked} mia. kr. I aftalen er der ${ring.given}. Bilagene forklarer ikke forskellen.`,
        isDearer,
      ),
      pools: claimOf(
        say`Meget af aftalen ligger i puljer: ${pools.count} af dem på tilsammen ${pools.total} for hele landet. Her kan en region eller en kommune håbe på mere. Men kun ved ${pools.openCount} af dem, på tilsammen ${pools.opened}, skriver oversigten et rent ja til, at man kan søge.`,
        isLittle,
        [pools.openShare],
      ),
      vague: claimOf(
        say`Ved andre puljer skriver den »(ja)«, »formentlig« eller »måske« og forklarer ikke forskellen. Ved resten er feltet tomt, og der ligger ${pools.blankShare} af pengene.`,
        pools.blankShare.value > 50,
      ),
      rail: claimOf(
        say`De to største puljer, Togfonden og vedligehold af skinner, har ${pools.railShare} af pengene.`,
        pools.largest.every(({ pulje }) => /Togfonden|jernbanen/.test(pulje)),
      ),
    },
    short: [
      claimOf(
        say`Toget til København skulle tage højst en time. Det tog omkring ${near.today} fra ${near.from} og ${far.today} fra ${far.from}.`,
        isBroken,
      ),
      claimOf(
        say`Løftet kom ikke med i Folketingets trafikaftale fra ${year}. Det var ikke afvist: Togfonden så ud til at blive forhandlet for sig.`,
        isOut,
      ),
      claimOf(
        say`${begins(paid.byRoad)} af ${byRoad.all} ønskede veje fik penge. Af ønskerne til tog og bus var det ${paid.publicly} af ${publicly.all}.`,
        roadsFirst,
        ofMoney,
      ),
    ],
    related: ["din-kommunes-kvote", "et-ciffer-forkert"],
  };
}
