import { rowLists } from "./row-list.ts";

// On pages that have a list of rows; the others are spared what it weighs.
rowLists();
