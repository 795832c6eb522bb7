import { anomalies, published, sources, terms } from "../catalogue.ts";
import { anomalyAddress } from "../components/quality/anomaly-address.ts";
import { hardSpaces } from "../lib/hard-spaces.ts";
import { themeIds } from "../model/themes.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { urls } from "../site/urls.ts";
import { stories } from "../stories/index.ts";
import { datasetRecord } from "./dataset-record.ts";
import { eventRecords } from "./event-records.ts";
import { firstSentence } from "./first-sentence.ts";
import { rankingRecords } from "./ranking-records.ts";
import { sitePages } from "./site-pages.ts";
import { storyRecords } from "./story-records.ts";
import { themeRecords } from "./theme-records.ts";

/** Everything on the site that can be searched for, but for the municipalities, which are places: what has a page, and what stands on one. */
export const searchRecords: SearchRecord[] = [
  ...sitePages,
  ...stories.flatMap(storyRecords),
  ...themeIds.flatMap(themeRecords),
  ...rankingRecords(),
  ...published.map(datasetRecord),
  ...terms.map(({ slug, ord, forklaring }) => ({ u: urls.term(slug), t: ord, k: "Ord", d: firstSentence(forklaring) })),
  ...sources.map(({ kilde, titel, note }) => ({ u: urls.source(kilde), t: titel, k: "Kilde", d: firstSentence(note) })),
  ...anomalies.map(({ id, emne }) => ({ u: anomalyAddress(id), t: emne, k: "Uoverensstemmelse" })),
  ...eventRecords(),
].map((record: SearchRecord) => ({
  ...record,
  t: hardSpaces(record.t),
  ...(record.d === undefined ? {} : { d: hardSpaces(record.d) }),
  ...(record.n === undefined ? {} : { n: hardSpaces(record.n) }),
}));
