import { standingColumn } from "../views/standing-column.ts";
import { ORDERS, type Order } from "../views/view.ts";
import { CodeList } from "./CodeList.tsx";
import { OptionList } from "./OptionList.tsx";
import { codeOptions, orderOptions } from "./options.ts";
import type { PanelProps } from "./Bar.tsx";
import { lowerCase } from "../lib/lower-case.ts";

const isOrder = (value: string): value is Order => ORDERS.some((order) => order === value);

/** In what order the rows stand, and which of them stand out. */
export function OrderPanel({ table, view, show }: PanelProps) {
  const standing = standingColumn(table, view);
  return (
    <>
      <OptionList
        name="orden"
        legend="Rækkefølge"
        options={orderOptions()}
        chosen={view.order}
        choose={(order) => isOrder(order) && show({ ...view, order })}
      />
      {standing.role !== "time" && (
        <CodeList
          name="fremhaev"
          legend={`Fremhæv ${lowerCase(standing.title)}`}
          options={codeOptions(table, standing)}
          chosen={view.highlight}
          single={false}
          picks={[]}
          choose={(highlight) => show({ ...view, highlight })}
        />
      )}
    </>
  );
}
