import { keptFolds } from "./kept-folds.ts";

// On pages with numbers folded out to their rows; the others are spared what it weighs.
keptFolds();
