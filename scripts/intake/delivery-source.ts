import { danishDate, isDate } from "../../src/lib/dates.ts";
import { slugOf } from "../../src/lib/slug-of.ts";
import { REGIONS } from "../../src/model/regions.ts";
import type { Source } from "../../src/model/source.ts";

/** What the one who takes a file in says of where it comes from. */
export interface GivenSource {
  /** Id of the source: `kkr-nordjylland-2026-09`. */
  kilde: string;
  titel?: string;
  note?: string;
}

const ID = /^kkr-([a-z]+)-((?:19|20)\d{2}-\d{2})$/;

/** The row of `data/sources.csv` for a source, with one more text; what is wrong with its id, in Danish, when none can be made. */
export function sourceWith(
  { kilde, titel, note }: GivenSource,
  sources: readonly Source[],
  file: string,
): { source: Source; extract: string } | { reason: string } {
  const extract = `${nextNumber(sources)}-${kilde}.txt`;
  const known = sources.find((source) => source.kilde === kilde);
  if (known) return { source: { ...known, udtraek: `${known.udtraek}|${extract}` }, extract };
  const [, council = "", moede = ""] = ID.exec(kilde) ?? [];
  const kkr = REGIONS.find((region) => slugOf(region) === council);
  if (kkr === undefined || !isDate(moede)) {
    return {
      reason: `et id efter mønsteret kkr-${slugOf(REGIONS[0])}-2026-09: rådets navn med små bogstaver, år og måned`,
    };
  }
  const title = titel ?? `Regneark til KKR ${kkr}, ${danishDate(moede)}`;
  return {
    source: {
      kilde,
      titel: title,
      kkr,
      moede,
      dato: null,
      udtraek: extract,
      note: note ?? `Tallene er taget ind fra filen ${file}.`,
    },
    extract,
  };
}

/** Three digits that no text of a source begins with. */
function nextNumber(sources: readonly Source[]): string {
  const used = sources.flatMap(({ udtraek }) => udtraek.split("|").map((name) => Number(name.slice(0, 3))));
  return String(Math.max(-1, ...used) + 1).padStart(3, "0");
}
