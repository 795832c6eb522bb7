/** The five regions; each has a council (KKR) of its own. */
export const REGIONS = ["Nordjylland", "Midtjylland", "Syddanmark", "Sjælland", "Hovedstaden"] as const;
