/** A sentence that the figures do not bear, with what they say instead, and the address that it can be held back by. */
export interface FailedClaim {
  sentence: string;
  values: string;
  address: string;
}

/** Why something cannot be told: claims that the figures do not bear, or a Danish sentence on what is missing. */
export interface Fault {
  failed: readonly FailedClaim[];
  missing?: string;
}

/** What a fault is told of: how it is named where it says too much, and where it cannot be told, where its words lie, and its page. */
interface Told {
  says: string;
  cannot: string;
  folder: string;
  page: string;
}

/** What stands before the address of what can be held back, in a message that another command reads it from. */
export const CAN_BE_HELD = "Kan holdes tilbage: ";

/** A fault in Danish: every claim that failed with its values, or what is missing, and where the words are. */
export function faultText({ says, cannot, folder, page }: Told, { failed, missing }: Fault): string {
  const where = `Teksten står i ${folder}.`;
  if (missing !== undefined) return `${cannot}: ${missing}\n${where}\n${CAN_BE_HELD}${page}`;
  const list = failed.map(
    ({ sentence, values, address }) => `  »${sentence}«\n    Tallene siger: ${values}\n    ${CAN_BE_HELD}${address}`,
  );
  return `${says} siger noget, som tallene ikke længere bærer:\n${list.join("\n")}\n${where}`;
}
