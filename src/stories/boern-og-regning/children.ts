import { greatest, least } from "d3";
import { changeOf, computed, differenceOf, plain, shareOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearIn } from "../../analysis/year-fact.ts";
import { kommune, kommuner, nameOf } from "../../catalogue.ts";
import objektivFinansiering from "../../datasets/objektiv-finansiering.ts";
import { aboutKroner, millions, number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import { placeInText } from "../../model/kommune.ts";
import type { Tables } from "../../model/tables.ts";
import type { Traced } from "../../model/traced.ts";
import { ordinalOf } from "./ordinals.ts";

export type Payment = RowOf<typeof objektivFinansiering>;

/** The children of a municipality in the first and the last count, and what it pays. */
export interface Children {
  kommunekode: number;
  name: string;
  /** `på Læsø`, `i Aalborg`. */
  place: string;
  /** Whether it is one of those in Nordjylland. */
  isNorthern: boolean;
  rows: readonly Payment[];
  before: ValueFact;
  after: ValueFact;
  /** How many more, the same without its sign, and in per cent. */
  more: ValueFact;
  by: ValueFact;
  change: ValueFact;
  /** The change in per cent without its sign. */
  pace: ValueFact;
  /** Its share of all children when the newest bill was split, and the first time. */
  shareBefore: ValueFact;
  shareAfter: ValueFact;
  /** How much more of the newest bill it pays than if its share of the children had been the first one. */
  moved: ValueFact;
  /** How much of the change in its share comes from its own children, of one. */
  ownPart: number;
}

const NORTH = "Nordjylland";
/** Where there are fewer children, a few families that move are a large part of them. */
const MANY = 1000;
/** A count of children has no price, but what is paid has. */
const OWN_PRICES = "løbende";

/** The children by whom the bill for supervision of foster families is split, from the first count to the last. */
export function toldChildren(tables: Tables) {
  const all = tables.rowsOf(objektivFinansiering);
  const counts = [...new Set(all.map(({ boern_aar }) => boern_aar))].sort((a, b) => a - b);
  const what = "børnetal, som betalingen for tilsyn med plejefamilier er delt efter,";
  const first = needed(counts[0], what);
  const last = needed(counts.at(-1) === first ? undefined : counts.at(-1), `${what} fra et andet år end ${first}`);
  /** The first bill among some rows: of several, that of a budget at its own prices. */
  const firstOf = (rows: readonly Payment[]): Payment[] => {
    const [one] = [...rows].sort(
      (a, b) =>
        a.aar - b.aar ||
        Number(b.status === "budget") - Number(a.status === "budget") ||
        Number(b.prisniveau === OWN_PRICES) - Number(a.prisniveau === OWN_PRICES),
    );
    return rows.filter(
      ({ aar, status, prisniveau }) => aar === one?.aar && status === one.status && prisniveau === one.prisniveau,
    );
  };
  /** The first bill that was split by each count: it has the count of every municipality once. */
  const bills = counts.map((boern_aar) => ({
    boern_aar,
    rows: firstOf(all.filter((row) => row.boern_aar === boern_aar)),
  }));
  const [then, now] = [needed(bills[0], what).rows, needed(bills.at(-1), what).rows];
  const paid = all.filter(({ prisniveau }) => prisniveau === OWN_PRICES);
  const year = Math.max(...paid.map(({ aar }) => aar));
  const newest = firstOf(paid.filter(({ aar }) => aar === year));
  const [traceThen, traceNow] = [tracer(objektivFinansiering, then), tracer(objektivFinansiering, now)];
  const [wholeThen, wholeNow] = [traceThen.sum("boern", {}), traceNow.sum("boern", {})];
  const bill = tracer(objektivFinansiering, newest).sum("beloeb_kr", {});
  const counted = (boern_aar: number, what: string): ValueFact =>
    yearIn(tracer(objektivFinansiering, all).cells("boern_aar", { boern_aar }), boern_aar, what);

  const childrenOf = ({ kommunekode }: Payment): Children => {
    const name = nameOf(kommunekode);
    const [before, after] = [traceThen.one("boern", { kommunekode }), traceNow.one("boern", { kommunekode })];
    const [low, high] = before.value < after.value ? [before, after] : [after, before];
    const [shareThen, shareNow] = [shareOf(before, wholeThen), shareOf(after, wholeNow)];
    const span = `${name}, ${first} til ${last}`;
    const shareAlone = shareOf(before, sumOf([differenceOf(after, wholeNow), before]));
    const change = changeOf(before, after);
    return {
      ...{ kommunekode, name, place: placeInText(kommune(kommunekode)) },
      isNorthern: kommune(kommunekode).region === NORTH,
      rows: [...then, ...now].filter((row) => row.kommunekode === kommunekode),
      before: factOf(before, `Børn og unge: ${name}, ${first}`, number),
      after: factOf(after, `Børn og unge: ${name}, ${last}`, number),
      more: factOf(differenceOf(before, after), `Børn og unge, forskel: ${span}`, number),
      by: factOf(differenceOf(low, high), `Forskel i børn og unge: ${span}`, number),
      change: factOf(change, `Børn og unge, ændring: ${span}`, (value) => percent(value, 1)),
      pace: factOf(change, `Børn og unge, ${change.value < 0 ? "fald" : "stigning"}: ${span}`, (value) =>
        percent(Math.abs(value), 1),
      ),
      shareBefore: factOf(shareThen, `Andel af børnene: ${name}, ${first}`, (value) => percent(value, 1)),
      shareAfter: factOf(shareNow, `Andel af børnene: ${name}, ${last}`, (value) => percent(value, 1)),
      moved: factOf(movedOf(shareThen, shareNow, bill), `Forskel i betaling: ${name}, ${year}`, aboutKroner),
      ownPart: (shareNow.value - shareAlone.value) / (shareNow.value - shareThen.value),
    };
  };
  const everyone = now
    .filter(({ kommunekode }) => then.some((row) => row.kommunekode === kommunekode))
    .map(childrenOf)
    .sort((a, b) => a.change.value - b.change.value);
  const northern = everyone.filter(({ isNorthern }) => isNorthern);
  needed(northern[0], "kommuner i Nordjylland, hvis børn er talt i begge år");
  const uncounted = kommuner.filter(
    ({ region, kommunekode }) => region === NORTH && !northern.some((one) => one.kommunekode === kommunekode),
  );
  const [sumThen, sumNow] = [
    sumOf(northern.map(({ before }) => before.account)),
    sumOf(northern.map(({ after }) => after.account)),
  ];
  const countedIn = (at: number, { kommunekode, name }: Children): ValueFact | undefined => {
    const count = bills.at(at);
    return (
      count &&
      factOf(
        tracer(objektivFinansiering, count.rows).one("boern", { kommunekode }),
        `Børn og unge: ${name}, ${count.boern_aar}`,
        number,
      )
    );
  };
  /** The children of those in Nordjylland in one of the last counts. */
  const northernIn = (at: number): ValueFact | undefined => {
    const counted = northern.map((one) => countedIn(at, one));
    const known = counted.filter((one) => one !== undefined);
    const boern_aar = bills.at(at)?.boern_aar;
    return boern_aar !== undefined && known.length === counted.length
      ? factOf(
          sumOf(known.map(({ account }) => account)),
          `Børn og unge i kommunerne i Nordjylland, ${boern_aar}`,
          number,
        )
      : undefined;
  };
  /** What a municipality had in the count before the last. */
  const beforeLast = (one: Children) => needed(countedIn(-2, one), `${what} i ${one.name} året før ${last}`).account;
  /** How many more or fewer a municipality has than in that. */
  const lastStepOf = (one: Children) => {
    const before = beforeLast(one);
    const rows = bills.slice(-2).flatMap((count) => count.rows);
    return {
      ...{ name: one.name, kommunekode: one.kommunekode },
      rows: rows.filter(({ kommunekode }) => kommunekode === one.kommunekode),
      more: differenceOf(before, one.after.account).value,
      change: changeOf(before, one.after.account).value,
    };
  };
  const elsewhereOf = (one: Children) => ({
    ...{ name: one.name, region: kommune(one.kommunekode).region },
    more: factOf(
      differenceOf(beforeLast(one), one.after.account),
      `Flere børn og unge end året før: ${one.name}, ${last}`,
      number,
    ),
  });
  const fewer = differenceOf(sumNow, sumThen);
  const yearBefore = needed(northernIn(-2), `${what} året før ${last}`);
  const lastFall = differenceOf(sumNow, yearBefore.account);
  return {
    lastSteps: northern.map(lastStepOf),
    ...{ newest, bills, countedIn, first, last, year, everyone, northern, northernIn },
    yearBefore: {
      ...yearBefore,
      year: counted(needed(bills.at(-2), what).boern_aar, "Året før det seneste, børnene er talt"),
    },
    /** Those on the bill that are not of Nordjylland, and how many more or fewer they have than in the count before the last. */
    elsewhere: everyone.filter(({ isNorthern }) => !isNorthern).map(elsewhereOf),
    /** How many of the children that have gone were gone after the last of the years, and that as a part of them all. */
    lastFall: factOf(lastFall, `Færre børn og unge i kommunerne i Nordjylland på det seneste år, ${last}`, number),
    ofFall: factOf(
      shareOf(lastFall, fewer),
      `Del af faldet, der kom det seneste år: kommunerne i Nordjylland, ${first} til ${last}`,
      percent,
    ),
    /** What a municipality pays of the newest bill, and how large a part of that has moved to it. */
    movedShare: ({ kommunekode, name, moved }: Children) => {
      const own = tracer(objektivFinansiering, newest).one("beloeb_kr", { kommunekode });
      return {
        own: factOf(own, `Betaling for tilsyn med plejefamilier: ${name}, ${year}`, millions),
        oneOf: factOf(
          computed(own.value / moved.value, "kr.", [own, moved.account], `${plain(own)} / ${plain(moved.account)}`),
          `Kroner af betalingen for hver, der er flyttet: ${name}, ${year}`,
          (value) => ordinalOf(Math.round(value)),
        ),
      };
    },
    firstYear: counted(first, "Det første år, børnene er talt"),
    lastYear: counted(last, "Det seneste år, børnene er talt"),
    /** The one in Nordjylland that has lost most children, and the one that has gained most. */
    loser: needed(
      least(northern, ({ more }) => more.value),
      what,
    ),
    gainer: needed(
      greatest(northern, ({ more }) => more.value),
      what,
    ),
    /** The one in Nordjylland with many children that has lost the largest part of them. */
    emptied: needed(
      northern.find(({ before }) => before.value >= MANY),
      what,
    ),
    /** Those in Nordjylland that are not on the bill. */
    uncounted: uncounted.map(({ kommune: name }) => name),
    rising: northern.filter(({ more }) => more.value > 0),
    before: factOf(sumThen, `Børn og unge i kommunerne i Nordjylland, ${first}`, number),
    after: factOf(sumNow, `Børn og unge i kommunerne i Nordjylland, ${last}`, number),
    fewer: factOf(fewer, `Færre børn og unge i kommunerne i Nordjylland, ${last}`, number),
    bill: factOf(bill, `Betaling for tilsyn med plejefamilier i alt, ${year}`, millions),
  };
}

/** What a municipality pays more of a bill than it would with its first share of the children. */
function movedOf(shareThen: Traced, shareNow: Traced, bill: Traced): Traced {
  const moved = ((shareNow.value - shareThen.value) * bill.value) / 100;
  return computed(
    moved,
    "kr.",
    [shareThen, shareNow, bill],
    `(${number(shareNow.value, 2)} − ${number(shareThen.value, 2)}) / 100 × ${number(bill.value)}`,
  );
}

export type ToldChildren = ReturnType<typeof toldChildren>;
