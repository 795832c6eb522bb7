const and = new Intl.ListFormat("da", { type: "conjunction" });
const or = new Intl.ListFormat("da", { type: "disjunction" });

/** `Morsø, Thisted og Aalborg`. */
export const listAnd = (items: readonly string[]): string => and.format(items);

/** `tilsyn, godkendelse eller ændring`. */
export const listOr = (items: readonly string[]): string => or.format(items);
