import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { isBetween } from "../../lib/is-between.ts";
import { listAnd } from "../../lib/list.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import type { ValueFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { figures } from "./figures.ts";
import { toldChildrensHomes } from "./told-homes.ts";

export const theme: Theme = "social";

/** The papers that were read for what they say of homes and their owners. */
const READ = {
  before: ["kkr-nordjylland-2020-06"],
  north: ["kkr-nordjylland-2024-09"],
  east: ["kkr-sjaelland-2022-09"],
};

const isHalf = (share: ValueFact): boolean => isBetween(share.value, 50, 55);

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldChildrensHomes(tables);
  const { homes, kinds, more, stock, east, places, promised, card, cardYear } = told;
  const { residences, institutions, both, ambulant, everywhere, year } = homes;
  const { first, last } = stock;
  const sources = {
    before: sourceIdsOf([stock.groupsIn]),
    north: sourceIdsOf(both.rows),
    east: sourceIdsOf(east.rows),
  };
  const isSharp = residences.privately.value > 95 && institutions.of("privat").value === 0;
  const areFewer = stock.atLeast.value > 0 && stock.homes.after.value < stock.homes.before.value;
  const isBiggest = stock.steps.every(({ change }) => change.value >= stock.step.change.value);
  const eastIsPrivate = isBetween(east.children.share.value, 80, 90);

  return {
    title: "Hver anden plads på børnehjem var privat og uden for aftalen",
    standfirst: `I ${year} ejede private lidt over halvdelen af pladserne på børnehjem i det meste af Nordjylland. Resten ejede kommuner og regioner – næsten alle i en helt anden slags hjem.`,
    years: listAnd([...new Set([first, east.year, year])].sort().map(String)),
    figures: figures(told),
    facts: {},
    claims: {
      half: claimOf(
        say`Ved udgangen af ${year} var der ${both.all} pladser på børnehjem under Socialtilsyn Nord, der dækker Silkeborg og det meste af Nordjylland. Af dem var ${both.of("privat")} private. Det er ${both.privately}.`,
        // The method tells that the share is less as the report counts the homes.
        isHalf(both.privately) && ambulant.privately.value < both.privately.value,
        [ambulant.privately],
      ),
      sharp: claimOf(
        say`På opholdsstederne var ${residences.of("privat")} af ${residences.all} pladser private. På døgninstitutionerne var ingen: Kommunerne ejede ${institutions.of("kommunal")}, regionerne ${institutions.of("regional")}.`,
        isSharp,
        [residences.privately, institutions.of("privat")],
      ),
      named: readIn(READ.before, sources.before, "Den ene slags, opholdsstederne, er næsten helt privat."),
      agreed: readIn(
        READ.north,
        sources.north,
        "I Nordjylland aftalte kommunerne og regionen hvert år, hvor mange pladser de selv skulle have på de steder, flere kommuner bruger. De private var ikke med i den aftale.",
      ),
      law: readIn(
        READ.north,
        sources.north,
        "I loven hedder begge slags børne- og ungehjem, men tilsynet talte dem hver for sig.",
      ),
      groups: claimOf(
        say`Den private del kan være større. Koncerner, der driver flere steder, kom i ${stock.handedIn} under to andre socialtilsyn og er ikke med her. I ${stock.groupsIn.aar} drev de ${stock.inGroups} bosteder og andre sociale tilbud i Nords område; hvor mange der var for børn, står der ikke.`,
        stock.groupsMoved && stock.handedIn.value < year,
      ),
      silent: readIn(
        READ.north,
        sources.north,
        "Og privat er ikke det samme som at tjene penge: Et hjem kan høre til en fond. Hvordan fonde og selvejende hjem er talt, siger årsrapporten ikke.",
      ),
      whole: claimOf(
        say`Af alle pladser i sociale tilbud under Nord, også dagtilbud og ambulant behandling, var ${everywhere.privately} private.`,
        everywhere.privately.value < both.privately.value / 2,
        [both.privately],
      ),
      card: claimOf(
        say`I historien om Aalborgs private pladser er den private andel større, ${card} for hele Nordjylland i ${cardYear}. De to tællinger dækker ikke det samme.`,
        card.value > everywhere.privately.value,
        [everywhere.privately],
      ),
      more: claimOf(
        say`Kun ${more.names} havde en klart større privat andel end børnehjemmene.`,
        more.count.value > 0 && more.count.value < kinds.length / 2,
        [more.count],
      ),
      placesFell: claimOf(
        say`I løbet af ${year} faldt antallet af pladser til børn og unge fra ${places.before} til ${places.after}. Det tal tæller også ambulant behandling, hvor ingen bor, og ${stock.handedLast} af tilsynets bosteder og andre tilbud skiftede tilsyn det år.`,
        places.after.value < places.before.value &&
          // Without those in treatment they are the places of the first figure.
          places.after.value === both.all.value + ambulant.all.value &&
          last === year,
        [both.all, ambulant.all],
      ),
      fell: claimOf(
        say`I ${first} havde Socialtilsyn Nord ${stock.homes.before} hjem, der kun er til børn og unge. Ved udgangen af ${last} var der ${stock.homes.after}. De steder, der tager imod både børn og voksne, blev også færre: ${stock.mixed.after} mod ${stock.mixed.before}.`,
        areFewer && stock.mixed.after.value < stock.mixed.before.value,
      ),
      biggest: claimOf(
        say`Det største fald kom i ${stock.handedIn}, fra ${stock.step.before} til ${stock.step.after}. Det år gik alle sikrede institutioner til Socialtilsyn Øst, og koncernerne skiftede også tilsyn. Hvor mange hjem der lukkede, ved vi ikke.`,
        isBiggest && stock.groupsMoved,
        stock.steps.map(({ after }) => after),
      ),
      still: claimOf(
        say`Men selv hvis hele det års fald var flytninger, og de ${stock.handedLast} tilbud, Nord afgav i ${last}, alle var børnehjem, var der stadig ${stock.atLeast} færre på listen. De kan være lukket, lagt sammen eller godkendt til voksne også.`,
        areFewer && last > stock.handedIn.value,
      ),
      approved: claimOf(
        say`I ${last} godkendte tilsynet ikke ét nyt hjem kun til børn og unge, men ${stock.approvedMixed}, der tager både børn og voksne.`,
        stock.approved.value === 0 && stock.approvedMixed.value > 0,
        [stock.approved],
      ),
      families: claimOf(
        say`Der blev heller ikke flere plejefamilier: ${stock.families.after} mod ${stock.families.before}.`,
        stock.families.after.value < stock.families.before.value,
      ),
      enough: readIn(
        READ.north,
        sources.north,
        "Om der mangler pladser, ved vi ikke, for bilagene siger ikke, hvor mange børn der er anbragt. Kommunerne og regionen skriver i Nordjysk Socialaftale, at udbuddet samlet set passer til behovet. Men børn og unge med flere svære problemer på én gang er vanskelige at finde et sted til.",
      ),
      east: claimOf(
        say`Socialtilsyn Øst, der dækker det meste af Region Sjælland, oplyste ikke, hvem der ejede pladserne, kun hvem der ejede stederne. I ${east.year} var ${east.children.privat} af ${east.children.all} steder kun til børn og unge private. Af dem, der også tager voksne, var det ${east.mixed.privat} af ${east.mixed.all}.`,
        eastIsPrivate && east.mixed.share.value > 65,
        [east.children.share, east.mixed.share],
      ),
      buying: readIn(
        READ.east,
        sources.east,
        "I Region Sjælland overvejede kommunerne at gå sammen om at holde øje med kvalitet og pris, når de køber hos private.",
      ),
      built: readIn(
        READ.north,
        sources.north,
        say`I Nordjylland har kommunerne og regionen aftalt at oprette ét nyt sted: til unge med svær selvskade, som de andre steder ikke kunne rumme. Det skulle stå klart i ${promised}.`,
      ),
      end: claimOf(
        "Så længe halvdelen af pladserne ligger uden for aftalen, er det private ejere, der afgør, om netop de pladser står der til det næste barn.",
        isHalf(both.privately),
        [both.privately],
      ),
    },
    short: [
      claimOf(
        say`I Socialtilsyn Nords område var ${both.of("privat")} af ${both.all} pladser på børnehjem private.`,
        isHalf(both.privately),
        [both.privately],
      ),
      claimOf("På opholdssteder var næsten alle pladser private, på døgninstitutioner ingen.", isSharp, [
        residences.privately,
        institutions.of("privat"),
      ]),
      claimOf(
        say`Fra ${first} til ${last} faldt antallet af hjem kun til børn og unge fra ${stock.homes.before} til ${stock.homes.after}. Op til ${stock.maybeMoved} af de ${stock.fewer} kan blot have skiftet tilsyn.`,
        areFewer && stock.maybeMoved.value > 0,
        [stock.atLeast],
      ),
    ],
    related: ["springer-fra", "pladser"],
  };
}
