import type { Doubt } from "../../figures/doubted-table.ts";
import { UNSURE as SUSPECT } from "../../figures/suspect-places.ts";

/** Why a number is in doubt, said of both ways in which the figures of the story mark it. */
export const UNSURE: Doubt = { ...SUSPECT, note: "En stjerne eller et hult mærke er et usikkert tal." };
