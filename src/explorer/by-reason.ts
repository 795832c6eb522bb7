import type { Option } from "./options.ts";

/** Options that one reason keeps from being chosen. */
interface SharedReason {
  why: string;
  options: Option[];
}

/** Options as they stand, but for those that share with others the reason why they cannot be chosen: these, reason by reason. */
export function byReason(options: readonly Option[]): { own: Option[]; shared: SharedReason[] } {
  const alike = Map.groupBy(options, ({ why }) => why);
  const isShared = ({ why }: Option): boolean => why !== undefined && (alike.get(why)?.length ?? 0) > 1;
  return {
    own: options.filter((option) => !isShared(option)),
    shared: [...alike].flatMap(([why, those]) =>
      why === undefined || those.length < 2 ? [] : [{ why, options: those }],
    ),
  };
}
