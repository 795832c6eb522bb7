import { otherFiles } from "./messy-files.ts";
import { layouts } from "./messy-layouts.ts";
import type { Deliveries } from "./messy-parts.ts";
import { tables } from "./messy-tables.ts";
import { texts } from "./messy-texts.ts";
import { values } from "./messy-values.ts";

/** The bad and messy deliveries by name: what is told of each stands in `tests/fixtures/inbox/findings.txt`. */
export const cases: Deliveries = { ...layouts, ...tables, ...values, ...texts, ...otherFiles };
