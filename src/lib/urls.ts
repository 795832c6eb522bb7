/** The site's public addresses, in one place. Every path ends in a slash; files do not. */
export const urls = {
  home: "/",
  stories: "/historier/",
  story: (slug: string) => `/historier/${slug}/`,
  kommuner: "/kommuner/",
  kommune: (slug: string) => `/kommuner/${slug}/`,
  data: "/data/",
  dataset: (id: string) => `/data/${id}/`,
  csv: (id: string) => `/data/${id}.csv`,
  json: (id: string) => `/data/${id}.json`,
  sources: "/kilder/",
  source: (id: string) => `/kilder/${id}/`,
  quality: "/datakvalitet/",
  anomaly: (id: string) => `/datakvalitet/#${id}`,
  about: "/om/",
  method: "/metode/",
  accessibility: "/tilgaengelighed/",
} as const;
