import type { Kommune } from "../model/kommune.ts";

/** The municipalities with a page of their own: those of KKR Nordjylland, in order of code. */
export function kommunerWithPage(kommuner: readonly Kommune[]): Kommune[] {
  return kommuner.filter((kommune) => kommune.kkr === "Nordjylland");
}
