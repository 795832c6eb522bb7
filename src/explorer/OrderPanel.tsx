import { lowerCase } from "../lib/lower-case.ts";
import { standingColumn } from "../views/standing-column.ts";
import type { PanelProps } from "./Bar.tsx";
import { CodeList } from "./CodeList.tsx";
import { OptionList } from "./OptionList.tsx";
import type { Option } from "./options.ts";
import { orderOf, type OrderOption } from "./order-options.ts";

interface Props extends PanelProps {
  /** The orders to choose among, and what may stand out; either may be empty. */
  orders: readonly OrderOption[];
  standing: readonly Option[];
}

/** In what order the rows stand, and which of them stand out, where there is a choice. */
export function OrderPanel({ table, view, show, orders, standing }: Props) {
  const { orderBy: _orderBy, ...others } = view;
  const order = (value: string): void => {
    const option = orders.find((one) => one.value === value);
    if (!option) return;
    show({ ...others, order: option.order, ...(option.orderBy === undefined ? {} : { orderBy: option.orderBy }) });
  };
  return (
    <>
      {orders.length > 0 && (
        <OptionList
          name="orden"
          legend="Rækkefølge"
          options={orders}
          chosen={orderOf(orders, view)?.value ?? view.order}
          choose={order}
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
