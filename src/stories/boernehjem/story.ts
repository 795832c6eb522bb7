import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { isBetween } from "../../lib/is-between.ts";
import { listAnd } from "../../lib/list.ts";
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
  const { homes, stock, agreement, rules } = told;
  const { residences, institutions, both, ambulant, year } = homes;
  const { first, last } = stock;
  const sources = sourceIdsOf(both.rows);
  const isSharp = residences.privately.value > 95 && institutions.of("privat").value === 0;
  const areFewer = stock.homes.after.value < stock.homes.before.value;
  const isBiggest = stock.steps.every(({ change }) => change.value >= stock.step.change.value);

  return {
    title: "Hver anden plads på børnehjem var privat og uden for aftalen",
    standfirst: `De nordjyske kommuner og regionen har en aftale om de pladser, de bruger hos hinanden. Den gælder ikke de private, som i ${year} ejede lidt over halvdelen af pladserne på børnehjem i Silkeborg og det meste af Nordjylland.`,
    years: listAnd([...new Set([first, year, last])].sort().map(String)),
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
        say`Og koncerner, der driver flere steder, er ikke engang talt med: Siden ${stock.handedIn} hører de under andre socialtilsyn.`,
        stock.groupsMoved && Number(stock.handedIn.text) <= year,
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
        say`Listen over de slags steder, en aftale skal omfatte, nævner ${rules.listed}, men ikke opholdsstederne.`,
        rules.leavesOutResidences,
      ),
      share: claimOf(
        say`I ${agreement.after.year} gjaldt aftalen cirka ${agreement.after.share} af alle dag- og døgnpladser i Nordjylland. Udenfor stod de private og de kommunale, som kun ejeren selv bruger.`,
        agreement.after.isAbout && rules.coversShared,
      ),
      steers: readIn(
        READ.north,
        rules.sources,
        say`For aftalens pladser er der regler. Vil ejeren for altid have flere eller færre pladser, skal aftalens styregruppe sige ja. Vil ejeren lukke et sted med mange tomme pladser, skal styregruppen have mindst ${rules.hearing} måned til at svare, men så bestemmer ejeren selv. Mangler der pladser til en bestemt gruppe, kan styregruppen hjælpe et nyt sted i gang med særlige vilkår.`,
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
        "Også her har aftalen en regel, og den gælder både børn og voksne. Har et sted flere godkendte pladser end dem i aftalen, må det bruge dem for en tid og »handle hurtigt i akutte sager«.",
      ),
      waiting: readIn(
        READ.north,
        rules.sources,
        "Aftalen regner også med, at nogen må vente et andet sted: Der er en regel om betalingen, når et menneske flytter fra et »ventetidstilbud« til et fast.",
      ),
      enough: readIn(
        READ.north,
        agreement.sources,
        "Kommunerne og regionen skriver, at udbuddet overordnet set passer til behovet. Men børn og unge med flere svære problemer på én gang kan være vanskelige at finde et sted til. Hvor mange der venter, står der ikke.",
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
      rest: readIn(
        READ.north,
        sources,
        "Resten kan være lukket, lagt sammen, afgivet til et andet tilsyn eller godkendt til voksne også.",
      ),
      buying: readIn(
        READ.east,
        rules.buyingSources,
        "I Region Sjælland er de private nævnt i selve aftalen. Et af de resultater, den ønsker, er »et samarbejde målrettet køb ved private tilbud«, med øje for kvalitet, kapacitet og pris.",
      ),
      bound: readIn(
        READ.north,
        rules.sources,
        "En bekendtgørelse bestemmer, hvad der skal med i en aftale. Kommunale steder, som kun ejeren selv bruger, hører ikke med. De private står der ikke noget om.",
      ),
      until: claimOf(say`Aftalen gælder til og med ${agreement.until}.`, Number(agreement.until.text) > year),
      end: claimOf(
        "I den næste kan kommunerne gøre som i Region Sjælland og skrive, at de vil samarbejde, når de køber hos de private. Det binder ingen ejer. Om pladsen er der den aften, et barn får brug for en, bestemmer ejeren stadig. Men så er kommunerne blevet enige om at tale med dem, der har hver anden plads.",
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
        say`Den gælder til og med ${agreement.until}. I Region Sjælland er et samarbejde om køb hos de private et af de resultater, aftalen ønsker.`,
        Number(agreement.until.text) > year,
      ),
    ],
    related: ["springer-fra", "pladser"],
  };
}
