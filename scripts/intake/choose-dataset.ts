import { constantOf } from "./constant-of.ts";
import { headerCandidates, type HeaderCandidate } from "./header-candidates.ts";
import { likelyHeaders, likelyReceivers } from "./likely.ts";
import type { Match, Receiver } from "./match.ts";
import { matchColumns } from "./match-columns.ts";
import { scoreOf } from "./match-score.ts";
import type { Sheet } from "./sheet.ts";
import { bodyOf, type Body } from "./table-body.ts";
import { comparable } from "./without-marks.ts";

/** The matches of a sheet with each of some datasets, the best way to see it for each, best first. */
export function matchesOf(
  sheet: Sheet,
  receivers: readonly Receiver[],
  given: Readonly<Record<string, string>> = {},
): Match[] {
  const candidates = likelyHeaders(firstOfEach(headerCandidates(sheet)), receivers).map((header) => ({
    header,
    body: bodyOf(sheet, header),
  }));
  return likelyReceivers(candidates, receivers)
    .flatMap((receiver) => {
      const matches = candidates.flatMap(({ header, body }) =>
        body.rows.length === 0 ? [] : [matchOf(sheet, header, body, receiver, given)],
      );
      return matches.sort((a, b) => b.score - a.score).slice(0, 1);
    })
    .sort((a, b) => b.score - a.score);
}

/** Headers without those that say again what one above them said, as on each page of a long table. */
function firstOfEach(headers: readonly HeaderCandidate[]): HeaderCandidate[] {
  const met = new Set<string>();
  return headers.filter(({ heads }) => {
    const told = JSON.stringify(heads.map((parts) => parts.map(comparable)));
    return !met.has(told) && met.add(told);
  });
}

function matchOf(
  sheet: Sheet,
  header: HeaderCandidate,
  body: Body,
  receiver: Receiver,
  given: Readonly<Record<string, string>>,
): Match {
  const delivered = header.heads.map((heads, at) => ({ heads, cells: body.rows.map(({ cells }) => cells[at]) }));
  const uses = matchColumns(delivered, receiver);
  const held = new Set(
    uses.flatMap((use) =>
      use.as === "unused" ? [] : [use.column.name, ...(use.as === "value" ? Object.keys(use.fixed) : [])],
    ),
  );
  const own = receiver.columns.filter(({ role }) => role !== "provenance");
  const about = [...header.above, sheet.name ?? "", sheet.file];
  const constants: Record<string, string> = {};
  for (const column of own) {
    if (held.has(column.name)) continue;
    const value = given[column.name] ?? constantOf(column, about);
    if (value !== undefined) constants[column.name] = value;
  }
  const { key } = receiver.dataset;
  const missing = own.filter(
    ({ name, optional }) => !held.has(name) && !(name in constants) && (!optional || key.includes(name)),
  );
  const score = scoreOf({
    uses,
    held,
    missing,
    delivered: delivered.filter(({ heads, cells }) => heads.length > 0 || cells.some(Boolean)).length,
    own,
    receiver,
    about,
    cells: (at) => delivered[at]?.cells.flatMap((cell) => cell?.text ?? []) ?? [],
  });
  return { receiver, header, body, uses, constants, missing, score };
}
