import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { number } from "../../lib/format.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { isShared, toldBills } from "./bills.ts";
import { figures } from "./figures.ts";
import { payersOf } from "./payers.ts";
import { leftOf } from "./left.ts";
import { turnOf } from "./turn.ts";
import { toldVisits } from "./visits.ts";

export const theme: Theme = "social";

/** The budgets that were read for why the bill grew and what becomes of what is left, and the annual report for what came of it. */
const FIRST = ["kkr-nordjylland-2018-09"];
const REPORT = ["kkr-nordjylland-2020-06"];
const LAST = ["kkr-nordjylland-2024-09"];

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const first = toldBills(tables);
  const payers = payersOf(tables);
  const visits = toldVisits(tables, first);
  const { before, after, change, old, planned, made, later } = visits;
  const { surplus, accounts, nextYear, nextBill } = leftOf(tables, first);
  const [, to] = first.years;
  const turn = turnOf(payers, visits);
  const paid = turn.then.sum;
  const isPaid = paid.value === first.bill.after.value;
  const areMorePlanned = after.value > before.value;
  const areFewerMade =
    made.all.value < old.value &&
    made.withApplicants.value <= old.value &&
    old.value < planned.value &&
    made.each.value < before.value;
  const isSameAsOld = made.withApplicants.value === old.value;
  const hasTurned =
    turn.now.sum.value < paid.value &&
    turn.more.visits.value > 0 &&
    turn.more.met.value > 0 &&
    2 * turn.more.unmet.value > turn.more.visits.value;
  const isLarger = first.bill.change.value > Math.max(0, first.shared.change.value) && isShared(first);

  return {
    title: "Der blev betalt for flere besøg i plejefamilier, end rapporten tæller",
    standfirst: say`I ${to} steg regningen for tilsyn med plejefamilier, fordi socialtilsynet ville komme oftere. Budgettet svarede til ${planned} besøg. Årsrapporten tæller ${made.all}.`,
    years: yearSpans([first.from, first.to, nextYear.value, later.aar, payers.aar]),
    figures: figures(first, visits, turn),
    facts: {},
    claims: {
      ambition: claimOf(
        say`I budgettet for ${to} ville Socialtilsyn Nord, der dækker Silkeborg og det meste af Nordjylland, komme oftere: ${after} gange om året hos hver familie i gennemsnit mod ${before} i budgettet året før.`,
        areMorePlanned,
      ),
      outcome: claimOf(
        say`Kommunerne betalte for det. Men de besøg, som årsrapporten tæller, svarer til ${made.each} – eller ${made.eachWithApplicants}, hvis besøg hos dem, der søgte om at blive plejefamilie, er med.`,
        areFewerMade && isPaid && made.eachWithApplicants.value < after.value,
        [made.all, made.applicants, old, planned, after, paid, first.bill.after],
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
        [first.bill.after, first.shared.after, first.price.after],
      ),
      whyFirst: readIn(
        FIRST,
        sourceIdsOf(first.rows),
        "De ekstra besøg er grunden, skriver tilsynet: Tidligere års erfaringer viste, at der skulle flere til, og de fem socialtilsyn skulle regne ens.",
      ),
      cheaper: claimOf(
        say`Besøgene hos hver familie skulle blive ${change} flere, prisen for hver familie og ansøger kun ${first.price.change} højere.`,
        change.value > first.price.change.value,
      ),
      counted: claimOf(
        say`Med ${after} besøg hos ${first.families[1]} familier svarede budgettet til ${planned} besøg, det gamle til ${old}. Årsrapporten tæller ${made.all}, og ved ${made.unmet} af dem var der ingen hjemme.`,
        areFewerMade,
      ),
      lacking: claimOf(
        say`Det er ${visits.lackingOfPlanned} færre end i det nye budget og ${visits.lacking} færre end i det gamle.`,
        areFewerMade && isPaid && visits.lacking.value > 0,
      ),
      applicants: claimOf(
        say`Men måske tæller budgettet også besøg hos ansøgere. Årsrapporten har ${made.applicants} af dem. Med dem bliver det ${made.withApplicants}, præcis som i det gamle budget, og så fik hver familie næsten de besøg, der var regnet med.`,
        isSameAsOld &&
          made.eachWithApplicants.value < after.value &&
          number(made.eachWithApplicants.value, 1) === after.text,
        [old, after, made.eachWithApplicants],
      ),
      onPaper: claimOf(
        say`Tilsynet afsluttede også ${visits.onPaper} tilsyn med plejefamilier uden at tage ud. De er ikke besøg og er ikke med her.`,
        visits.onPaper.value > 1,
      ),
      busy: readIn(
        REPORT,
        sourceIdsOf(made.rows.visits),
        "Rapporten nævner en stor opgave det år: Alle plejefamilier skulle have en ny slags godkendelse. Om den kostede besøg, siger den ikke.",
      ),
      families: claimOf(
        say`Der var også færre familier, end tilsynet havde ventet: ${made.families} ved årets udgang.`,
        made.families.value < first.families[1].value,
        [first.families[1]],
      ),
      surplus: claimOf(say`Året endte med et overskud på ${surplus} i hele Socialtilsyn Nord.`, surplus.value > 0),
      whySurplus: readIn(
        REPORT,
        sourceIdsOf(accounts),
        "Rapporten forklarer det med flere indtægter fra bosteder og andre sociale tilbud og færre udgifter til bygninger og it. Besøg hos plejefamilier nævner den ikke.",
      ),
      carried: readIn(
        LAST,
        payers.sources,
        "Et overskud bliver regnet ind i senere års takster og regninger, så pengene er ikke tabt.",
      ),
      next: claimOf(
        say`I budgettet for ${nextYear} var kommunernes regning sat ned til ${nextBill}`,
        nextBill.value < paid.value,
        [paid],
      ),
      later: claimOf(
        say`I ${later.year} betalte kommunerne ${turn.now.sum}, ${turn.less} mindre end i ${to}, og det før prisstigninger er trukket fra. Tilsynet tog af sted ${turn.more.visits} flere gange, men kun ${turn.more.met} flere gange var der nogen hjemme.`,
        hasTurned && turn.less.value > 0 && later.families.value < made.families.value,
        [paid, made.all, later.all, made.unmet, later.unmet, turn.more.met, made.families, later.families],
      ),
      met: claimOf(
        say`Fordi familierne var færre, blev det alligevel til lidt mere hos hver: ${later.eachMet} besøg, der ikke var forgæves, mod ${made.eachMet}.`,
        later.families.value < made.families.value && later.eachMet.value > made.eachMet.value,
        [later.families, made.families],
      ),
      payers: claimOf(
        say`Regningen bliver delt efter, hvor mange børn og unge der bor i hver kommune. Af de ${payers.all} i budgettet for ${payers.year} skulle ${payers.most.name} betale ${payers.most.pays} og ${payers.least.name} ${payers.least.pays}`,
        payers.most.pays.value > payers.least.pays.value,
      ),
    },
    short: [
      claimOf(
        say`I ${to} steg kommunernes regning, fordi Socialtilsyn Nord ville besøge hver plejefamilie ${after} gange om året mod ${before} før.`,
        areMorePlanned && isPaid,
      ),
      claimOf(
        say`Budgettet regnede med, hvad der svarer til ${planned} besøg. Årsrapporten tæller ${made.all} – eller ${made.withApplicants}, hvis besøg hos ansøgere er med.`,
        areFewerMade,
      ),
      claimOf(
        say`I ${later.year} betalte kommunerne ${turn.less} mindre end i ${to}. Tilsynet tog af sted ${turn.more.visits} flere gange, men kun ${turn.more.met} flere gange var der nogen hjemme.`,
        hasTurned && turn.less.value > 0,
        [paid, turn.now.sum, made.all, later.all],
      ),
    ],
    related: ["ingen-hjemme", "boern-og-regning", "takster"],
  };
}
