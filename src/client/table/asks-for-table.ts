/** Parameters of the address that are a table's own, whatever else stands there. */
const OWN = /^(?:sorter|søg|skjul|tabelside|r\..*)$/;

/** Whether an address asks for anything of a table. */
export const asksForTable = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].some((name) => OWN.test(name));
