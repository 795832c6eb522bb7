import { receiversOf } from "../../../scripts/intake/receivers.ts";
import { readShared } from "../../../scripts/data/shared-tables.ts";
import { datasets, files } from "../data/the-data.ts";

const { shared } = readShared(files, datasets);
if (!shared.lists) throw new Error("the code lists of the project are wrong");

/** The shared tables of the project, and its datasets as deliveries are held against them. */
export { shared };
export const receivers = receiversOf(files, datasets, shared.lists);
