/** The vocabulary in which datasets say what their columns are. */
export { endOf, optional, tellsOf } from "./column.ts";
export * from "./columns/dimension.ts";
export * from "./columns/measure.ts";
export * from "./columns/place.ts";
export * from "./columns/status.ts";
export * from "./columns/text.ts";
export * from "./columns/time.ts";
