import type { Mark } from "./resolved.ts";

/** Why a sum of some marks is in doubt, which it is where one of them is: their reasons, each once. */
export function doubtIn(marks: readonly Mark[]): string | undefined {
  const reasons = [...new Set(marks.flatMap(({ doubt }) => doubt ?? []))];
  return reasons.length === 0 ? undefined : reasons.join(", ");
}

/** Whether marks are in doubt for a reason, alone or beside others. */
export const areDoubtedFor = (marks: readonly Mark[], reason: string): boolean =>
  marks.some(({ doubt }) => doubt !== undefined && `, ${doubt}, `.includes(`, ${reason}, `));
