import { dataTables } from "./data-table.ts";

// On pages that have a table to work with; the others are spared what it weighs.
dataTables();
