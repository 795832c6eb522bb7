/** What must not begin a line of its own: the sign or the unit that a number or an amount is followed by. */
const BEFORE_UNIT = /[ \t\r\n]+(?=%|kr\.|mio\. |mia\. )/g;

/** Text or markup in which per cent signs and kroner hang on to their numbers: `45,2 %`, `20,3 mio. kr.` */
export const hardSpaces = (text: string): string => text.replace(BEFORE_UNIT, "\u00a0");
