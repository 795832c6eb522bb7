/** A run of lines in one text extract: first and last, counted from 1. */
export interface LineRange {
  /** Number that the name of another extract of the same document begins with; absent for the main extract. */
  extract?: string;
  from: number;
  to: number;
}

/** The ranges that a `linjer` cell names: `12-14; 000:7` → lines 12 to 14 of the main extract, line 7 of extract 000. */
export function lineRanges(linjer: string): LineRange[] {
  return linjer.split("; ").map((part) => {
    const match = /^(?:(\d{3}):)?(\d+)(?:-(\d+))?$/.exec(part);
    if (!match) throw new SyntaxError(`not a list of lines: ${linjer}`);
    const [, extract, from, to] = match;
    return { ...(extract === undefined ? {} : { extract }), from: Number(from), to: Number(to ?? from) };
  });
}
