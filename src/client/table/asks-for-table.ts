/** Whether a query asks for anything of a table, whatever else stands there. */
export const ASKS_FOR_TABLE = /[?&](?:sorter|s%C3%B8g|skjul|tabelside|r\.[^&=]+)=/i;
