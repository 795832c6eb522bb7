import { figureReaders } from "./figure-reader.ts";
import { lostControls } from "./lost-controls.ts";
import { myKommune } from "./my-kommune.ts";
import { printedAddress } from "./printed-address.ts";
import { searchKey } from "./search-key.ts";
import { shareButtons } from "./share.ts";
import { typefaces } from "./typefaces.ts";
import { viewState } from "./view-state.ts";

// The views come first, so that the others meet the figures as they will be seen. A task of its own for each:
// one that fails is reported and does not take the others with it.
const parts = [viewState, figureReaders, myKommune, shareButtons, searchKey, typefaces, printedAddress, lostControls];
for (const start of parts) queueMicrotask(start);
