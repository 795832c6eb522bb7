import { published } from "../catalogue.ts";
import type { SearchFile } from "../site/search-record.ts";
import { slugOf } from "../lib/slug-of.ts";
import { urls } from "../site/urls.ts";
import { packedRecords } from "./packed-records.ts";
import { places } from "./places.ts";
import { searchRecords } from "./records.ts";
import { rowWords } from "./row-words.ts";
import { searchSynonyms } from "./synonyms.ts";

/** What the search fetches: everything that can be found, and by what. */
export const searchFile: SearchFile = {
  places: places.map(({ u, ...place }) => ({
    ...place,
    ...(u === undefined ? {} : { u: u === urls.kommune(slugOf(place.n)) ? 1 : u }),
  })),
  synonyms: searchSynonyms,
  rows: rowWords(
    published,
    searchRecords.filter(({ k }) => k === "Datasæt"),
  ),
  records: packedRecords(searchRecords),
};
