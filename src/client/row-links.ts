/** Links to a row and to what rests on it: they say nothing about the row itself. */
export const ROW_LINKS = ".row-link, .row-use, .row-uses";
