import { type ChannelEventId, type ChannelUpdateId, defineEvent } from '@app/kernel';

/** A platform told something; it is kept, and to be worked off. */
export const channelEventReceived = defineEvent<{ channelEventId: ChannelEventId }>('sales-channels.event-received.v1');
/** A channel is to be told of one of its orders. */
export const channelUpdateNoted = defineEvent<{ channelUpdateId: ChannelUpdateId }>('sales-channels.update-noted.v1');
