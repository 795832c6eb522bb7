import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { isBetween } from "../../lib/is-between.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import type { ValueFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { figures } from "./figures.ts";
import { toldChildrensHomes } from "./told-homes.ts";

export const theme: Theme = "social";

/** The papers that were read for what they say of homes, of owners and of the agreement. */
const READ = { north: ["kkr-nordjylland-2024-09"], east: ["kkr-sjaelland-2022-09"] };

const isHalf = (share: ValueFact): boolean => isBetween(share.value, 50, 55);

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldChildrensHomes(tables);
  const { homes, agreement, rules } = told;
  const { residences, institutions, both, ambulant, year } = homes;
  const sources = sourceIdsOf(both.rows);
  const isSharp = residences.privately.value > 95 && institutions.of("privat").value === 0;

  return {
    title: "Hver anden plads på børnehjem var privat og uden for aftalen",
    standfirst: `De nordjyske kommuner og regionen har en aftale om de pladser, de bruger hos hinanden. Den gælder ikke de private, som i ${year} ejede lidt over halvdelen af pladserne på børnehjem i Silkeborg og det meste af Nordjylland.`,
    years: String(year),
    figures: figures(told),
    facts: {},
    claims: {
      half: claimOf(
        say`Ved udgangen af ${year} var der ${both.all} pladser på børnehjem under Socialtilsyn Nord, der dækker Silkeborg og det meste af Nordjylland. Heraf var ${both.of("privat")}, eller ${both.privately}, private.`,
        // The method tells that the share is less as the report counts the homes.
        isHalf(both.privately) && ambulant.privately.value < both.privately.value,
        [ambulant.privately],
      ),
      groups: claimOf(
        say`Og koncerner, der driver flere steder, er ikke engang talt med: Siden ${told.groupsMoved} hører de under andre socialtilsyn.`,
        Number(told.groupsMoved.text) <= year,
      ),
      agreed: readIn(
        READ.north,
        agreement.sources,
        say`De ${agreement.parties} nordjyske kommuner og Region Nordjylland har en aftale, der skal sørge for, at der altid findes steder til dem, der har brug for den mest specialiserede hjælp: Nordjysk Socialaftale. Den bliver behandlet politisk i KKR Nordjylland, hvor alle kommuner i regionen er med.`,
      ),
      covers: claimOf(
        say`Aftalen gælder regionens egne steder og ${rules.covered}. De private er ikke med.`,
        rules.coversShared,
      ),
      sharp: claimOf(
        say`Et børnehjem kan være et opholdssted eller en døgninstitution. På opholdsstederne var ${residences.of("privat")} af ${residences.all} pladser private. På døgninstitutionerne var ingen: Kommunerne ejede ${institutions.of("kommunal")}, regionerne ${institutions.of("regional")}.`,
        isSharp,
        [residences.privately, institutions.of("privat")],
      ),
      list: claimOf(
        say`En bekendtgørelse siger, hvad der skal med i en aftale. ${rules.listed} står på listen. De kommunale steder, som kun ejeren selv bruger, holdes udenfor. Opholdsstederne og de private er slet ikke nævnt.`,
        rules.leavesOutResidences && rules.coversShared,
      ),
      share: claimOf(
        say`I ${agreement.after.year} gjaldt aftalen cirka ${agreement.after.share} af alle dag- og døgnpladser i Nordjylland.`,
        agreement.after.isAbout,
      ),
      steers: readIn(
        READ.north,
        rules.sources,
        say`For aftalens pladser er der regler. Vil ejeren for altid have flere eller færre pladser, skal aftalens styregruppe sige ja. Vil ejeren lukke et sted med mange tomme pladser, skal styregruppen have mindst ${rules.hearing} måned til at svare, men så bestemmer ejeren selv. Mangler der pladser til en bestemt gruppe, kan styregruppen hjælpe et nyt sted i gang med særlige vilkår.`,
      ),
      built: readIn(
        READ.north,
        sources,
        say`Ét nyt sted er aftalt: til unge med svær selvskade, som de andre steder ikke kunne rumme. Det ventedes klart i ${agreement.promised}.`,
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
        "Også her har aftalen en regel, og den gælder både børn og voksne. Har et sted flere godkendte pladser end dem i aftalen, må det bruge dem for en tid og »handle hurtigt i akutte sager«.",
      ),
      enough: readIn(
        READ.north,
        agreement.sources,
        "Kommunerne og regionen skriver, at udbuddet overordnet set passer til behovet. Men børn og unge med flere svære problemer på én gang kan være vanskelige at finde et sted til. Hvor mange der venter, står der ikke.",
      ),
      buying: readIn(
        READ.east,
        rules.buyingSources,
        say`I Region Sjællands aftale, der gælder fra ${rules.buyingFrom}, er de private skrevet ind. Et samarbejde med dem om kvalitet, kapacitet og pris er en af mulighederne, og blandt de resultater, kommunerne ønsker, er »et samarbejde målrettet køb ved private tilbud«.`,
      ),
      until: claimOf(say`Aftalen gælder til og med ${agreement.until}.`, Number(agreement.until.text) > year),
      end: claimOf(
        "I den næste kan kommunerne gøre som på Sjælland og skrive de private ind. Det binder ingen ejer: Om pladsen er der den aften, et barn får brug for en, bestemmer ejeren stadig. Men så er kommunerne enige om, hvad de vil med dem, der har hver anden plads.",
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
        say`Den gælder til og med ${agreement.until}. På Sjælland ønsker kommunerne i deres aftale at samarbejde om at købe hos de private.`,
        Number(agreement.until.text) > year,
      ),
    ],
    related: ["springer-fra", "pladser"],
  };
}
