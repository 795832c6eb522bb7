import { z } from "zod";
import { column, columnMeta } from "./column.ts";
import type { Dataset } from "./dataset.ts";
import type { Role } from "./role.ts";

/** A row of `data/valgmuligheder.csv`: a value that a column of fixed choices has got since its dataset was declared. */
export const addedChoiceRow = z.object({
  dataset: column(z.string().min(1), { title: "Datasæt", description: "Id på datasættet." }),
  kolonne: column(z.string().min(1), { title: "Kolonne", description: "Navnet på kolonnen i datasættets tabel." }),
  vaerdi: column(z.string().min(1), { title: "Værdi", description: "Værdien, som den står i tabellen." }),
  navn: column(z.string().min(1), { title: "Navn", description: "Hvad læserne ser." }),
});

export type AddedChoice = z.infer<typeof addedChoiceRow>;

/** Whether a column of fixed values may get more as data: what divides the rows, and not what says how sure they are. */
export const takesMore = (role: Role): boolean => role === "dimension" || role === "place";

/** The same of the schema of a column, which says as well whether its values are fixed. */
export const takesChoices = (schema: unknown): schema is z.ZodEnum | z.ZodNullable<z.ZodEnum> =>
  isEnum(schema) && takesMore(columnMeta(schema).role);

const isEnum = (schema: unknown): schema is z.ZodEnum | z.ZodNullable<z.ZodEnum> =>
  schema instanceof z.ZodEnum || (schema instanceof z.ZodNullable && schema.unwrap() instanceof z.ZodEnum);

/** A dataset whose columns also take the values that have been added to them. */
export function withAddedChoices(dataset: Dataset, added: readonly AddedChoice[]): Dataset {
  const own = Map.groupBy(
    added.filter((one) => one.dataset === dataset.id),
    ({ kolonne }) => kolonne,
  );
  const wider = [...own].flatMap(([name, choices]): [string, z.ZodType][] => {
    const schema = dataset.row.shape[name];
    return takesChoices(schema) ? [[name, withMore(schema, choices)]] : [];
  });
  return wider.length === 0 ? dataset : { ...dataset, row: dataset.row.extend(Object.fromEntries(wider)) };
}

function withMore(schema: z.ZodEnum | z.ZodNullable<z.ZodEnum>, choices: readonly AddedChoice[]): z.ZodType {
  const codes = (schema instanceof z.ZodNullable ? schema.unwrap() : schema).options.map(String);
  const { labels = {}, ...meta } = columnMeta(schema);
  const wider = z.enum([...codes, ...choices.map(({ vaerdi }) => vaerdi)]);
  const names = Object.fromEntries(choices.map(({ vaerdi, navn }) => [vaerdi, navn]));
  return column(schema instanceof z.ZodNullable ? wider.nullable() : wider, {
    ...meta,
    labels: { ...labels, ...names },
  });
}
