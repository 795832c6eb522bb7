import { lowerCase } from "../lib/lower-case.ts";
import { standingColumn } from "../views/standing-column.ts";
import { ORDERS, type Order } from "../views/view.ts";
import type { PanelProps } from "./Bar.tsx";
import { CodeList } from "./CodeList.tsx";
import { OptionList } from "./OptionList.tsx";
import type { Option } from "./options.ts";

interface Props extends PanelProps {
  /** The orders to choose among, and what may stand out; either may be empty. */
  orders: readonly Option[];
  standing: readonly Option[];
}

const isOrder = (value: string): value is Order => ORDERS.some((order) => order === value);

/** In what order the rows stand, and which of them stand out, where there is a choice. */
export function OrderPanel({ table, view, show, orders, standing }: Props) {
  return (
    <>
      {orders.length > 0 && (
        <OptionList
          name="orden"
          legend="Rækkefølge"
          options={orders}
          chosen={view.order}
          choose={(order) => isOrder(order) && show({ ...view, order })}
        />
      )}
      {standing.length > 0 && (
        <CodeList
          name="fremhaev"
          legend={`Fremhæv ${lowerCase(standingColumn(table, view).title)}`}
          options={standing}
          chosen={view.highlight}
          single={false}
          none="Fremhæv ingen"
          picks={[]}
          choose={(highlight) => show({ ...view, highlight })}
        />
      )}
    </>
  );
}
