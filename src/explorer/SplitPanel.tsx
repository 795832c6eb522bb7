import type { ChannelName } from "../views/time-channel.ts";
import { CHANNEL_TITLES } from "./channel-titles.ts";
import { chooseChannel } from "./choose.ts";
import { OptionList } from "./OptionList.tsx";
import { channelOptions } from "./options.ts";
import type { PanelProps } from "./Bar.tsx";
import { useVisit } from "./visit.ts";

/** What the picture is split by: its rows or its axis, the parts beside each other, and the small pictures. */
export function SplitPanel({ table, view, show }: PanelProps) {
  const visit = useVisit(table, view, show);
  const list = (channel: ChannelName) => (
    <OptionList
      name={channel}
      legend={CHANNEL_TITLES[channel]}
      options={channelOptions(table, visit.from(channel), channel)}
      chosen={view[channel] ?? ""}
      choose={(column) => visit.choose(channel, (start) => chooseChannel(table, start, channel, column || undefined))}
    />
  );
  return (
    <>
      {list("x")}
      {list("series")}
      {list("facet")}
    </>
  );
}
