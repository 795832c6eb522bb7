const MONTH = "(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{Ll}*\\.?";
const DATE = new RegExp(
  `^(?:\\d{1,4}[-./]\\d{1,2}[-./]\\d{2,4}|\\d{1,2}[-. ]+${MONTH}(?:[-. ]+\\d{2,4})?|${MONTH}[-. ]+\\d{2,4})$`,
  "iu",
);
const TOTAL = /^(?:i ?alt|totalt?|sum|hele landet|alle kommuner|samtlige)\b/i;

/**
 * What to do about a cell that a person meant well but no column takes: a value that the spreadsheet has made a date of,
 * or the name of a total below the rows. Undefined when it is neither.
 */
export function slipAction(text: string): string | undefined {
  if (DATE.test(text)) {
    return "Har regnearket skrevet værdien om til en dato, så skriv den igen. Åbn filen med alle kolonner som tekst; data/README.md siger hvordan.";
  }
  if (TOTAL.test(text)) {
    return "Er rækken en sum, så slet den. En total, som kilden trykker, hører til i data/printed-totals.csv.";
  }
  return undefined;
}
