import { toldValue } from "../lib/told-value.ts";

/** That nothing has a value that is asked for: `»Tema« har ikke værdien »xyz«.` */
export const noValue = (label: string, value: string): string => `»${label}« har ikke værdien ${toldValue(value)}.`;
