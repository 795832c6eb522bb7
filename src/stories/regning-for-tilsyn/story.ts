import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { isShared, toldBills } from "./bills.ts";
import { figures } from "./figures.ts";
import { payersOf } from "./payers.ts";
import { reasonsOf } from "./reasons.ts";
import { turnOf } from "./turn.ts";
import { toldVisits } from "./visits.ts";

export const theme: Theme = "social";

/** The budgets that were read for why the bill grew, and the annual report for what came of the first. */
const FIRST = ["kkr-nordjylland-2018-09"];
const REPORT = ["kkr-nordjylland-2020-06"];
const LAST = ["kkr-nordjylland-2024-09"];

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const bills = toldBills(tables);
  const payers = payersOf(tables);
  const { steps, first, last } = bills;
  const visits = toldVisits(tables, first);
  const { before, after, change, planned, made, later } = visits;
  const { alterations, surplus, accounts } = reasonsOf(tables, bills);
  const [, to] = first.years;
  const [lastFrom, lastTo] = last.years;
  const turn = turnOf(payers, visits);
  const paid = turn.then.sum;
  const isPaid = paid.value === first.bill.after.value;
  const areMorePlanned = after.value > before.value;
  const areFewerMade = made.withApplicants.value < planned.value && made.each.value < after.value;
  const hasTurned =
    turn.now.sum.value < paid.value &&
    turn.more.visits.value > 0 &&
    turn.more.met.value > 0 &&
    2 * turn.more.unmet.value > turn.more.visits.value;
  const isNewlyCounted = alterations.after.value > 0 && alterations.before.value === 0;
  const isLarger = steps.every(
    (step) => step.bill.change.value > Math.max(0, step.shared.change.value) && isShared(step),
  );

  return {
    title: "Kommunerne betalte for flere besøg hos plejefamilier, end der kom",
    standfirst: say`I ${to} steg regningen for tilsyn med plejefamilier, fordi socialtilsynet ville komme oftere. Men årsrapporten talte færre besøg, end budgettet regnede med.`,
    years: yearSpans([...steps.flatMap((step) => [step.from, step.to]), later.aar]),
    figures: figures(bills, visits, turn),
    facts: {},
    claims: {
      ambition: claimOf(
        say`I budgettet for ${to} ville Socialtilsyn Nord, der dækker Silkeborg og det meste af Nordjylland, komme oftere: ${after} gange om året hos hver familie i gennemsnit mod ${before} i budgettet året før.`,
        areMorePlanned,
      ),
      outcome: claimOf(
        say`Kommunerne betalte for det. Men besøgene i årsrapporten svarer til ${made.each}.`,
        areFewerMade && isPaid && made.each.text !== after.text,
        [made.all, made.applicants, planned, paid, first.bill.after],
      ),
      paid: claimOf(say`I ${to} var regningen på ${paid}, og hver krone i budgettet blev opkrævet.`, isPaid, [
        first.bill.after,
      ]),
      approved: readIn(
        REPORT,
        sourceIdsOf(made.rows.visits),
        "Årsrapporten blev godkendt af byrådet i Hjørring, hvor tilsynet hører til.",
      ),
      others: claimOf(
        say`Hjørring betaler ikke selv til den regning; det gør ${turn.then.count} andre kommuner.`,
        !turn.then.names.includes("Hjørring"),
      ),
      firstStep: claimOf(
        say`Det regnede med ${first.shared.by} færre plejefamilier og ansøgere end året før. Alligevel blev regningen ${first.bill.by} større, når prisstigninger er trukket fra.`,
        first.shared.change.value < 0 && isLarger,
        steps.flatMap(({ bill, shared, price }) => [bill.after, shared.after, price.after]),
      ),
      whyFirst: readIn(
        FIRST,
        sourceIdsOf(first.rows),
        "Det skyldes de ekstra besøg, skriver tilsynet. Dem begrunder det med erfaringer fra tidligere år og med, at de fem socialtilsyn skulle regne ens.",
      ),
      cheaper: claimOf(
        say`Antallet af besøg hos hver familie skulle stige ${change}, mens prisen for hver familie og ansøger steg ${first.price.change}.`,
        change.value > first.price.change.value,
      ),
      counted: claimOf(
        say`Når tilsynet regnede med ${after} besøg hos ${first.families} familier, svarer det til ${planned} besøg. Årsrapporten tæller ${made.all}, og ved ${made.unmet} af dem var der ingen hjemme.`,
        areFewerMade,
      ),
      applicants: claimOf(
        say`Regner man de ${made.applicants} besøg hos ansøgere med, bliver det ${made.withApplicants}, stadig ${visits.lacking} under budgettet. Delt ud på familierne er det næsten ${made.eachWithApplicants} til hver, men så tæller et besøg hos en ansøger som et besøg hos en familie.`,
        areFewerMade && made.eachWithApplicants.value < after.value && made.eachWithApplicants.text === after.text,
        [planned, after],
      ),
      families: claimOf(
        say`Der var også færre familier, end tilsynet havde ventet: ${made.families} ved årets udgang.`,
        made.families.value < first.families.value,
        [first.families],
      ),
      surplus: claimOf(say`Året endte med et overskud på ${surplus} i hele Socialtilsyn Nord.`, surplus.value > 0),
      whySurplus: readIn(
        REPORT,
        sourceIdsOf(accounts),
        "Rapporten forklarer det med flere indtægter fra bosteder og andre sociale tilbud og færre udgifter til bygninger og it. Besøg hos plejefamilier nævner den ikke.",
      ),
      later: claimOf(
        say`I ${later.year} betalte kommunerne ${turn.now.sum}, ${turn.less} mindre end i ${to}, og det før prisstigninger er trukket fra. Alligevel tog tilsynet af sted ${turn.more.visits} gange mere, selv om der var blevet færre familier.`,
        hasTurned && turn.less.value > 0 && later.families.value < made.families.value,
        [paid, made.all, later.all, made.families, later.families],
      ),
      unmet: claimOf(
        say`Men ${turn.more.unmet} af de ekstra ture endte foran en lukket dør: I ${later.year} traf tilsynet ${later.unmet} gange ingen hjemme mod ${made.unmet} i ${to}.`,
        hasTurned,
        [turn.more.met],
      ),
      met: claimOf(
        say`Fordi familierne var færre, blev det alligevel til lidt mere hos hver: ${later.eachMet} besøg, der ikke var forgæves, mod ${made.eachMet}.`,
        later.families.value < made.families.value && later.eachMet.value > made.eachMet.value,
        [later.families, made.families],
      ),
      lastStep: claimOf(
        say`Fra ${lastFrom} til ${lastTo} steg regningen ${last.bill.by}, når prisstigninger er trukket fra. Det er ${last.price.change} for hver familie og ansøger.`,
        last.price.change.value > 0 && isLarger,
        [last.bill.change],
      ),
      whyLast: readIn(
        LAST,
        sourceIdsOf(last.rows),
        "Den stigning skyldes ifølge tilsynet, at det er begyndt at regne på en ny måde.",
      ),
      alterations: claimOf(
        say`Tilsynet satte tid af til ${alterations.after} sager, hvor en familie skal have ændret sin godkendelse. Året før var der ikke sat tid af til nogen.`,
        isNewlyCounted,
        [alterations.before],
      ),
      before: readIn(
        LAST,
        sourceIdsOf(last.rows),
        "Sagerne er ikke nye, for tallet bygger på tidligere års erfaringer. De var bare ikke med i budgettet.",
      ),
      payers: claimOf(
        say`I budgettet for ${payers.year} var regningen på ${payers.all} Den bliver delt efter, hvor mange børn og unge der bor i hver kommune. Derfor skulle ${payers.most.name} betale ${payers.most.pays} og ${payers.least.name} ${payers.least.pays}`,
        payers.most.pays.value > payers.least.pays.value,
      ),
    },
    short: [
      claimOf(
        say`I ${to} steg kommunernes regning, fordi Socialtilsyn Nord ville besøge hver plejefamilie ${after} gange om året mod ${before} før.`,
        areMorePlanned && isPaid,
      ),
      claimOf(
        say`Budgettet svarer til ${planned} besøg. Årsrapporten tæller ${made.all} og ${made.applicants} hos ansøgere.`,
        areFewerMade,
      ),
      claimOf(
        say`I ${later.year} betalte kommunerne ${turn.less} mindre end i ${to}. Tilsynet tog ${turn.more.visits} gange mere af sted, men ${turn.more.unmet} af de ekstra besøg var forgæves.`,
        hasTurned && turn.less.value > 0,
        [paid, turn.now.sum, made.all, later.all],
      ),
    ],
    related: ["ingen-hjemme", "boern-og-regning", "takster"],
  };
}
