/** The site's public addresses, in one place. Every path ends in a slash; files do not. */
export const urls = {
  home: "/",
  stories: "/historier/",
  story: (slug: string) => `/historier/${slug}/`,
  /** Where the numbers of a story that rest on many rows have them all. */
  storyRows: (slug: string) => `/historier/${slug}/raekker/`,
  prices: "/historier/takster/priser/",
  themes: "/temaer/",
  theme: (id: string) => `/temaer/${id}/`,
  themeRows: (id: string) => `/temaer/${id}/raekker/`,
  kommuner: "/kommuner/",
  kommune: (slug: string) => `/kommuner/${slug}/`,
  /** All there is about a municipality, and about a place of another kind, as one file. */
  kommuneCsv: (slug: string) => `/kommuner/${slug}.csv`,
  /** What each is called in addresses, as a browser fetches it. */
  kommuneSlugs: "/kommuner/adresser.json",
  places: "/steder/",
  placeCsv: (slug: string) => `/steder/${slug}.csv`,
  /** All municipalities by one measure, and the list of these. */
  rankings: "/kommuner/tal/",
  ranking: (id: string) => `/kommuner/tal/${id}/`,
  /** Some municipalities side by side, two measures of all of them, and what a browser fetches for both. */
  compare: "/kommuner/sammenlign/",
  pair: "/kommuner/sammenlign/to-tal/",
  comparisonFile: "/kommuner/sammenlign/tal.json",
  data: "/data/",
  dataset: (id: string) => `/data/${id}/`,
  csv: (id: string) => `/data/${id}.csv`,
  json: (id: string) => `/data/${id}.json`,
  /** What a browser fetches to draw views of a dataset, and to draw municipalities. */
  tableFile: (id: string) => `/data/${id}/tabel.json`,
  /** All rows of a dataset that are too many for its page. */
  rowFile: (id: string) => `/data/${id}/raekker.parquet`,
  mapFile: "/data/kort.json",
  /** What datasets are described by, for the filter of the catalogue. */
  datasetWords: "/data/ord.json",
  sources: "/kilder/",
  source: (id: string) => `/kilder/${id}/`,
  /** The lines of a source that rows were read on; each page of them lies below. */
  lines: (id: string) => `/kilder/${id}/linjer/`,
  quality: "/datakvalitet/",
  /** Its line in the table of all, which leads on to where it is told in full. */
  anomaly: (id: string) => `/datakvalitet/#${id}`,
  anomalies: (kilde: string) => `/datakvalitet/${kilde}/`,
  /** What each release changed: all of them, one by its number or what it did to a table, the whole as a file, and the feed. */
  releases: "/opdateringer/",
  release: (version: string) => `/opdateringer/#udgivelse-${version}`,
  releaseCsv: (version: string) => `/opdateringer/${version}.csv`,
  releaseFeed: "/opdateringer/feed.xml",
  timeline: "/tidslinje/",
  glossary: "/ordbog/",
  term: (slug: string) => `/ordbog/#${slug}`,
  search: "/soeg/",
  searchRecords: "/soeg/sider.json",
  about: "/om/",
  method: "/metode/",
  gallery: "/metode/figurer/",
  accessibility: "/tilgaengelighed/",
} as const;
