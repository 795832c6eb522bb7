import type { Tables } from "../../model/tables.ts";
import type { ToldTheme } from "../tell.ts";
import { quotaMap } from "./quota-map.ts";

/** How many refugees each municipality was to receive. */
export const tell = (tables: Tables): ToldTheme => ({ figures: [quotaMap(tables)] });
