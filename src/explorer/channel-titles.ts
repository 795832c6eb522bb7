import type { ChannelName } from "../views/time-channel.ts";

/** What the channels of a picture are called where a reader chooses what lies along them. */
export const CHANNEL_TITLES: Record<ChannelName, string> = {
  x: "Rækker eller akse",
  series: "Opdeling",
  facet: "Små figurer",
};
