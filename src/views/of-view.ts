/** Whether a query asks for any part of a view: a pattern, so that pages which ask no more are spared the words. */
export const ASKS_FOR_VIEW = /[?&](?:maal|x|serie|felt|vis|basis|orden|form|fremhaev|f\.[^&=]+)=/;

/** Whether a parameter is part of a view; others, such as the search in a table, are left alone. */
export const isOfView = (name: string): boolean => ASKS_FOR_VIEW.test(`?${name}=`);
