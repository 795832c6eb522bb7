import { isOfView } from "../views/address-words.ts";

/** Whether an address asks for another view than the first. */
export const asksForView = (search: string): boolean => [...new URLSearchParams(search).keys()].some(isOfView);
