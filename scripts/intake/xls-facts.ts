import { find, read } from "cfb";

/** What a sheet of an old workbook (XLS) says of itself beside its values. Rows and columns are counted from 0. */
export interface XlsFacts {
  hidden: boolean;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Cells that are shown as a percentage, and those that are computed, as `row,column`. */
  percent: Set<string>;
  computed: Set<string>;
}

/** The records that are read of a workbook in BIFF8, by their numbers in Microsoft's [MS-XLS]. */
const [ROW, COLUMNS, BOUND_SHEET, FORMAT, STYLE, LOCKED, END] = [0x208, 0x7d, 0x85, 0x41e, 0xe0, 0x2f, 0x0a];
const [FORMULA, NUMBER, RK, MANY_RK, FONT] = [0x06, 0x203, 0x27e, 0xbd, 0x31];
/** The formats `0%` and `0.00%`, which need no record. */
const PERCENTS = [9, 10];

interface BiffRecord {
  id: number;
  at: number;
  data: DataView;
}

/**
 * The facts of each sheet in order; "locked" when the workbook needs a password, "raised" when it uses raised letters, which cannot be
 * told from the number before them there.
 */
export function xlsFacts(bytes: Uint8Array): XlsFacts[] | "locked" | "raised" {
  const container = read(Buffer.from(bytes), { type: "buffer" });
  const stream = find(container, "Workbook") ?? find(container, "Book");
  if (!stream) return [];
  const records = recordsOf(Uint8Array.from(stream.content));
  if (records.some(({ id }) => id === LOCKED)) return "locked";
  if (records.some(({ id, data }) => id === FONT && data.getUint16(8, true) === 1)) return "raised";
  const formats = new Map(
    records.flatMap(({ id, data }) => (id === FORMAT ? [[data.getUint16(0, true), latin(data, 5)] as const] : [])),
  );
  const isPercent = records.flatMap(({ id, data }) => {
    if (id !== STYLE) return [];
    const format = data.getUint16(2, true);
    return [PERCENTS.includes(format) || showsPercent(formats.get(format) ?? "")];
  });
  return records
    .filter(({ id }) => id === BOUND_SHEET)
    .map(({ data }) => {
      const start = records.findIndex(({ at }) => at === data.getUint32(0, true));
      const end = records.findIndex(({ id }, index) => index > start && id === END);
      return factsOf(records.slice(start, end), (data.getUint8(4) & 3) !== 0, isPercent);
    });
}

/** Whether a format of numbers shows them as percentages: one that only writes the sign after them, in quotes or escaped, does not. */
export const showsPercent = (format: string): boolean => format.replace(/"[^"]*"|\\./g, "").includes("%");

function recordsOf(stream: Uint8Array): BiffRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: BiffRecord[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const length = Math.min(view.getUint16(at + 2, true), stream.length - at - 4);
    records.push({
      id: view.getUint16(at, true),
      at,
      data: new DataView(view.buffer, view.byteOffset + at + 4, length),
    });
    at += length + 4;
  }
  return records;
}

/** The letters of a text, of which each is one byte or two; for a sign such as % either will do. */
const latin = (data: DataView, from: number): string =>
  Buffer.from(data.buffer, data.byteOffset + from, data.byteLength - from)
    .toString("latin1")
    .replaceAll("\0", "");

function factsOf(records: readonly BiffRecord[], hidden: boolean, isPercent: readonly boolean[]): XlsFacts {
  const facts: XlsFacts = {
    ...{ hidden, hiddenRows: new Set(), hiddenColumns: new Set() },
    ...{ percent: new Set(), computed: new Set() },
  };
  for (const { id, data } of records) {
    const word = (at: number): number => data.getUint16(at, true);
    if (id === ROW && (word(12) & 0x20) !== 0) facts.hiddenRows.add(word(0));
    else if (id === COLUMNS && (word(8) & 1) !== 0)
      for (let column = word(0); column <= Math.min(word(2), 255); column++) facts.hiddenColumns.add(column);
    else if (id === MANY_RK)
      for (let at = 4; at + 8 <= data.byteLength; at += 6) {
        if (isPercent[word(at)] === true) facts.percent.add(`${word(0)},${word(2) + (at - 4) / 6}`);
      }
    else if (id === NUMBER || id === RK || id === FORMULA) {
      const place = `${word(0)},${word(2)}`;
      if (isPercent[word(4)] === true) facts.percent.add(place);
      if (id === FORMULA) facts.computed.add(place);
    }
  }
  return facts;
}
