import { stripReadings } from "./strip-readings.ts";

// On pages that have a strip; the others are spared what it weighs.
stripReadings();
