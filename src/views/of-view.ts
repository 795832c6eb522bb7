const OF_VIEW = /^(?:maal|x|serie|felt|vis|basis|orden|efter|form|fremhaev|f\..+)$/;

/** Whether a parameter is part of a view; others, such as the search in a table, are left alone. */
export const isOfView = (name: string): boolean => OF_VIEW.test(name);
