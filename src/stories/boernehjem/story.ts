import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { isBetween } from "../../lib/is-between.ts";
import { listAnd } from "../../lib/list.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import type { ValueFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { figures } from "./figures.ts";
import { toldChildrensHomes } from "./told-homes.ts";

export const theme: Theme = "social";

/** The papers that were read for what they say of homes, of owners and of the agreement. */
const READ = { north: ["kkr-nordjylland-2024-09"], east: ["kkr-sjaelland-2022-09"] };

const isHalf = (share: ValueFact): boolean => isBetween(share.value, 50, 55);

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldChildrensHomes(tables);
  const { homes, kinds, more, stock, agreement, rules } = told;
  const { residences, institutions, both, ambulant, year } = homes;
  const { first, last } = stock;
  const sources = sourceIdsOf(both.rows);
  const isSharp = residences.privately.value > 95 && institutions.of("privat").value === 0;
  const areFewer = stock.atLeast.value > 0 && stock.homes.after.value < stock.homes.before.value;
  const isBiggest = stock.steps.every(({ change }) => change.value >= stock.step.change.value);

  return {
    title: "Hver anden plads på børnehjem var privat og uden for aftalen",
    standfirst: `De nordjyske kommuner og regionen har en aftale om de pladser, de bruger hos hinanden. Den gælder ikke de private, som i ${year} ejede lidt over halvdelen af pladserne på børnehjem i det meste af Nordjylland.`,
    years: listAnd([...new Set([first, year])].sort().map(String)),
    figures: figures(told),
    facts: {},
    claims: {
      half: claimOf(
        say`Ved udgangen af ${year} var der ${both.all} pladser på børnehjem under Socialtilsyn Nord, der dækker Silkeborg og det meste af Nordjylland. Af dem var ${both.of("privat")} private. Det er ${both.privately}.`,
        // The method tells that the share is less as the report counts the homes.
        isHalf(both.privately) && ambulant.privately.value < both.privately.value,
        [ambulant.privately],
      ),
      agreed: readIn(
        READ.north,
        agreement.sources,
        say`De ${agreement.parties} nordjyske kommuner og Region Nordjylland har en aftale, der skal sørge for, at de nødvendige steder findes, også til børn og voksne med sammensatte problemer: Nordjysk Socialaftale. Den er politisk og bliver behandlet i KKR, hvor borgmestre og byrådsmedlemmer fra hele regionen mødes.`,
      ),
      covers: claimOf(
        say`Aftalen gælder regionens egne steder og ${rules.covered}. Et sted, som en kommune kun selv bruger, er ikke med. Det er de private heller ikke.`,
        rules.coversShared,
      ),
      sharp: claimOf(
        say`Der er to slags børnehjem med hver sin slags ejere. På opholdsstederne var ${residences.of("privat")} af ${residences.all} pladser private. På døgninstitutionerne var ingen: Kommunerne ejede ${institutions.of("kommunal")}, regionerne ${institutions.of("regional")}.`,
        isSharp,
        [residences.privately, institutions.of("privat")],
      ),
      list: claimOf(
        say`Listen over de slags steder, en aftale skal omfatte, nævner ${rules.listed}, men ikke opholdsstederne.`,
        rules.leavesOutResidences,
      ),
      share: claimOf(
        say`I ${agreement.after.year} gjaldt aftalen cirka ${agreement.after.share} af alle dag- og døgnpladser til børn og voksne i Nordjylland. I ${agreement.before.year} var det cirka ${agreement.before.share}.`,
        agreement.after.isAbout &&
          agreement.before.isAbout &&
          agreement.after.share.value < agreement.before.share.value,
      ),
      steers: readIn(
        READ.north,
        rules.sources,
        say`For de pladser er der regler. Vil ejeren for altid have flere eller færre pladser, skal aftalens styregruppe sige ja. Vil ejeren lukke et sted med mange tomme pladser, skal styregruppen have mindst ${rules.hearing} måned til at svare, men så bestemmer ejeren selv. Mangler der pladser til en bestemt gruppe, kan styregruppen hjælpe et nyt sted i gang med særlige vilkår.`,
      ),
      built: readIn(
        READ.north,
        sources,
        say`Ét nyt sted er aftalt: til unge med svær selvskade, som de andre steder ikke kunne rumme. Det skulle stå klart i ${agreement.promised}.`,
      ),
      kept: onlyWhere(
        agreement.keepsHome,
        claimOf(
          say`Og ét børnehjem, Specialbørnehjemmet Kvisten, er blandt de ${agreement.kept} steder, som parterne har pligt til at hjælpe i fællesskab.`,
          agreement.keepsHome,
        ),
      ),
      notice: readIn(
        READ.north,
        rules.sources,
        "Socialtilsynet skal godkende deres pladser som alle andres. Men i aftalen står der intet om, at en privat ejer skal give besked, før et hjem lukker.",
      ),
      spare: readIn(
        READ.north,
        rules.sources,
        "Aftalen tænker også på den aften, hvor kommunen står med barnet. Har et sted fået flere pladser godkendt, end aftalen regner med, må det bruge dem for en tid og »handle hurtigt i akutte sager«.",
      ),
      waiting: readIn(
        READ.north,
        rules.sources,
        "Den regner også med, at nogen må vente et andet sted: Der er en regel om betalingen, når et menneske flytter fra et »ventetidstilbud« til et fast.",
      ),
      enough: readIn(
        READ.north,
        agreement.sources,
        "Kommunerne og regionen skriver, at udbuddet samlet set passer til behovet. Men børn og unge med flere svære problemer på én gang kan være vanskelige at finde et sted til. Hvor mange der venter, står der ikke.",
      ),
      more: claimOf(
        say`Kun ${more.names} havde en klart større privat andel end børnehjemmene.`,
        more.count.value > 0 && more.count.value < kinds.length / 2,
        [more.count],
      ),
      fell: claimOf(
        say`I ${first} havde Socialtilsyn Nord ${stock.homes.before} hjem, der kun er til børn og unge. Ved udgangen af ${last} var der ${stock.homes.after}.`,
        areFewer,
      ),
      biggest: claimOf(
        say`Det største fald, fra ${stock.step.before} til ${stock.step.after}, kom i ${stock.handedIn}, da alle sikrede institutioner og de koncerner, der driver flere steder, fik andre tilsyn.`,
        isBiggest && stock.groupsMoved,
        stock.steps.map(({ after }) => after),
      ),
      still: claimOf(
        say`Men selv hvis hele det års fald var flytninger, og de ${stock.handedLast} tilbud, Nord afgav i ${last}, alle var børnehjem, var der stadig ${stock.atLeast} færre på listen. De kan være lukket, lagt sammen eller godkendt til voksne også. Om de var private, står der ikke.`,
        areFewer && last > stock.handedIn.value,
      ),
      approved: claimOf(
        say`I ${last} godkendte tilsynet ikke ét nyt hjem kun til børn og unge, men ${stock.approvedMixed}, der tager både børn og voksne.`,
        stock.approved.value === 0 && stock.approvedMixed.value > 0,
        [stock.approved],
      ),
      buying: readIn(
        READ.east,
        rules.buyingSources,
        "I Region Sjælland overvejede kommunerne at gå sammen om at holde øje med kvalitet, pris og antal pladser, når de køber hos private.",
      ),
      bound: readIn(
        READ.north,
        rules.sources,
        "Hvad en aftale skal omfatte, står i en bekendtgørelse, og den kan kommunerne ikke selv lave om. Om de kan tage de private med alligevel, fremgår ikke af bilagene.",
      ),
      until: claimOf(say`Aftalen gælder til og med ${agreement.until}.`, Number(agreement.until.text) > year),
      end: claimOf(
        "Når politikerne laver den næste, er spørgsmålet, hvem der sørger for, at også den private halvdel af pladserne er der den aften, et barn får brug for en.",
        isHalf(both.privately),
        [both.privately],
      ),
    },
    short: [
      claimOf(
        say`I Socialtilsyn Nords område var ${both.of("privat")} af ${both.all} pladser på børnehjem private i ${year}.`,
        isHalf(both.privately),
        [both.privately],
      ),
      claimOf(
        say`Nordjysk Socialaftale gælder regionens egne steder og ${rules.covered}. De private er ikke med.`,
        rules.coversShared,
      ),
      claimOf(
        say`Fra ${first} til ${last} faldt antallet af hjem kun til børn og unge fra ${stock.homes.before} til ${stock.homes.after}. Op til ${stock.maybeMoved} af de ${stock.fewer} kan blot have skiftet tilsyn.`,
        areFewer && stock.maybeMoved.value > 0,
        [stock.atLeast],
      ),
    ],
    related: ["springer-fra", "pladser"],
  };
}
