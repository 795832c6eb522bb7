import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { isBetween } from "../../lib/is-between.ts";
import { listAnd } from "../../lib/list.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import type { ValueFact } from "../../model/fact.ts";
import { joinedWords, say } from "../../model/words.ts";
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
        say`De ${agreement.parties} nordjyske kommuner og Region Nordjylland har en aftale, der skal sørge for, at der altid findes steder til dem, der har brug for den mest specialiserede hjælp: Nordjysk Socialaftale. Den er politisk og bliver behandlet i KKR, hvor borgmestre og byrådsmedlemmer fra hele regionen mødes.`,
      ),
      covers: claimOf(
        say`Aftalen gælder regionens egne steder og ${rules.covered}. De private er ikke med.`,
        rules.coversShared,
      ),
      sharp: claimOf(
        say`Børnehjem er to ting. På opholdsstederne var ${residences.of("privat")} af ${residences.all} pladser private. På døgninstitutionerne var ingen: Kommunerne ejede ${institutions.of("kommunal")}, regionerne ${institutions.of("regional")}.`,
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
        "Også her har aftalen en regel, og den gælder både børn og voksne. Har et sted fået flere pladser godkendt, end aftalen regner med, må det bruge dem for en tid og »handle hurtigt i akutte sager«.",
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
      others: claimOf(
        say`I ${joinedWords(
          stock.otherFalls.map(({ year }) => say`${year}`),
          " og ",
        )} blev listen også kortere, med ${joinedWords(
          stock.otherFalls.map(({ fewer }) => say`${fewer}`),
          " og ",
        )}.`,
        stock.otherFalls.length === 2,
        stock.steps.map(({ after }) => after),
      ),
      handed: claimOf(
        say`I ${stock.handedYear} afgav Nord ${stock.handedLast} tilbud til andre tilsyn, og om de var børnehjem, står der ikke. Resten kan være lukket, lagt sammen eller godkendt til voksne også.`,
        areFewer && stock.handedLast.value > 1,
      ),
      approved: claimOf(
        say`Samme år godkendte tilsynet ikke ét nyt hjem kun til børn og unge, men ${stock.approvedMixed}, der tager både børn og voksne.`,
        stock.approved.value === 0 && stock.approvedMixed.value > 0,
        [stock.approved],
      ),
      buying: readIn(
        READ.east,
        rules.buyingSources,
        "I Region Sjælland er de private nævnt i selve aftalen: Kommunerne ville have »samarbejde med de private tilbud« om kvalitet, kapacitet og pris og måske købe ind sammen.",
      ),
      bound: readIn(
        READ.north,
        rules.sources,
        "Hvad en aftale skal omfatte, står i en bekendtgørelse, og den kan kommunerne ikke selv lave om. Men den siger, hvad der skal med. Region Sjælland viser, at man kan skrive de private ind som nogen, man vil samarbejde med.",
      ),
      until: claimOf(say`Aftalen gælder til og med ${agreement.until}.`, Number(agreement.until.text) > year),
      end: claimOf(
        "I den næste kan kommunerne gøre som i Region Sjælland og skrive de private ind. Ellers er det stadig ejeren alene, der bestemmer, om den private halvdel af pladserne er der den aften, et barn får brug for en.",
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
        say`Fra ${first} til ${last} faldt antallet af hjem kun til børn og unge fra ${stock.homes.before} til ${stock.homes.after}. Mange af dem kan blot have skiftet tilsyn, for i ${stock.handedIn} blev loven om socialtilsyn lavet om.`,
        areFewer && isBiggest && stock.groupsMoved && 2 * stock.step.change.value <= stock.fall.value,
        [stock.step.before, stock.step.after],
      ),
    ],
    related: ["springer-fra", "pladser"],
  };
}
