import type { Claim } from "./story.ts";

/** Why something cannot be told: claims that the figures do not bear, or a Danish sentence on what is missing. */
export interface Fault {
  failed: readonly Claim[];
  missing?: string;
}

/** What a fault is told of: how it is named where it says too much, and where it cannot be told, and where its words lie. */
interface Told {
  says: string;
  cannot: string;
  folder: string;
}

/** A fault in Danish: every claim that failed with its values, or what is missing, and where the words are. */
export function faultText({ says, cannot, folder }: Told, { failed, missing }: Fault): string {
  const where = `Teksten står i ${folder}.`;
  if (missing !== undefined) return `${cannot}: ${missing}\n${where}`;
  const list = failed.map(({ sentence, values }) => `  »${sentence}«\n    Tallene siger: ${values}`).join("\n");
  return `${says} siger noget, som tallene ikke længere bærer:\n${list}\n${where}`;
}
