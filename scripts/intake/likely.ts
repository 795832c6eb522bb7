import { sum } from "d3";
import { nameFit } from "./column-fit.ts";
import { YEAR, type HeaderCandidate } from "./header-candidates.ts";
import type { Receiver } from "./match.ts";
import { comparable } from "./without-marks.ts";

/** So many ways to see a sheet, and so many datasets, are tried out cell by cell: those whose heads say most. */
const [MOST_HEADERS, MOST_RECEIVERS] = [3, 12];

/** The headers that name most of the columns, categories and years that some dataset has, those of fewest rows first. */
export function likelyHeaders(headers: readonly HeaderCandidate[], receivers: readonly Receiver[]): HeaderCandidate[] {
  const words = vocabulary(receivers);
  const knows = ({ heads }: HeaderCandidate): number =>
    heads.filter((parts) => parts.some((part) => words.has(comparable(part)) || YEAR.test(part))).length;
  return headers
    .map((header) => ({ header, knows: knows(header) }))
    .sort((a, b) => b.knows - a.knows || a.header.to - a.header.from - (b.header.to - b.header.from))
    .slice(0, MOST_HEADERS)
    .map(({ header }) => header);
}

/** The datasets whose columns and categories the heads of some header name best. */
export function likelyReceivers(
  candidates: readonly { header: HeaderCandidate }[],
  receivers: readonly Receiver[],
): Receiver[] {
  const named = (receiver: Receiver): number =>
    Math.max(
      0,
      ...candidates.map(({ header: { heads } }) =>
        sum(heads, (parts) =>
          Math.max(
            0,
            ...receiver.columns.map((column) => nameFit(column, parts)),
            ...(parts.some((part) => vocabulary([receiver]).has(comparable(part))) ? [0.8] : []),
          ),
        ),
      ),
    );
  return receivers
    .map((receiver) => ({ receiver, named: named(receiver) }))
    .sort((a, b) => b.named - a.named)
    .slice(0, MOST_RECEIVERS)
    .map(({ receiver }) => receiver);
}

const vocabularies = new WeakMap<Receiver, ReadonlySet<string>>();

/** What heads can say that some dataset knows: the titles and names of its columns, its categories, and the names in its rows. */
function vocabulary(receivers: readonly Receiver[]): ReadonlySet<string> {
  const own = (receiver: Receiver): ReadonlySet<string> => {
    const known = vocabularies.get(receiver);
    if (known) return known;
    const words = new Set(
      receiver.columns.flatMap(({ name, title, role, labels = {}, choices = [] }) => [
        ...[name, title, ...choices, ...Object.values(labels)].map(comparable),
        ...(role === "place" || role === "dimension" ? (receiver.known.get(name) ?? []) : []),
      ]),
    );
    vocabularies.set(receiver, words);
    return words;
  };
  const [only] = receivers;
  return receivers.length === 1 && only ? own(only) : new Set(receivers.flatMap((receiver) => [...own(receiver)]));
}
