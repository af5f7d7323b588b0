import { registerEnumType } from '@nestjs/graphql';

import type { ChannelKind } from '../domain/channel.js';
import type { UpdateKind } from '../domain/channel-update.js';

type EnumOf<Value extends string> = { readonly [Name in Value]: Name };

function enumOf<Value extends string>(
  name: string,
  description: string,
  about: Readonly<Record<Value, string>>,
): EnumOf<Value> {
  const values = Object.keys(about) as Value[];
  const made = Object.fromEntries(values.map((value) => [value, value])) as EnumOf<Value>;
  const valuesMap = Object.fromEntries(values.map((value) => [value, { description: about[value] }]));
  registerEnumType<Readonly<Record<string, string>>>(made, { name, description, valuesMap });
  return made;
}

export const ChannelKindEnum = enumOf<ChannelKind>('ChannelKind', 'How the orders of a channel come.', {
  API: 'A program sends them: submitChannelOrders.',
  CSV: 'They are brought as files.',
  SHOPIFY: 'Shopify tells of them by webhook.',
});

export const SubmissionOutcomeEnum = enumOf<'ACCEPTED' | 'ALREADY_THERE' | 'REFUSED'>(
  'SubmissionOutcome',
  'What became of an order that a channel sent.',
  {
    ACCEPTED: 'It is an order now, and paid from the wallet.',
    ALREADY_THERE: 'It was sent before; nothing was done.',
    REFUSED: 'It is no order; the reason says what to do. It may be sent again.',
  },
);

export const ChannelEventStatusEnum = enumOf<'WAITING' | 'DONE' | 'FAILED'>(
  'ChannelEventStatus',
  'How far an event of a platform is.',
  {
    WAITING: 'Kept, and about to be worked off.',
    DONE: 'Worked off.',
    FAILED: 'Refused; the reason says why, and it may be replayed.',
  },
);

export const ChannelUpdateKindEnum = enumOf<UpdateKind>('ChannelUpdateKind', 'What a channel is told of its order.', {
  SHIPPED: 'A parcel left.',
  TRACKING_CORRECTED: 'A parcel has another carrier or number than was said.',
  DELIVERED: 'All parcels of one supplier arrived.',
  REFUNDED: 'A part of the order, or the whole, went back into the wallet.',
  CANCELLED: 'The order was cancelled.',
  COMPLETED: 'Everything was received.',
});

export const ChannelPushStatusEnum = enumOf<'NONE' | 'WAITING' | 'SENT' | 'FAILED'>(
  'ChannelPushStatus',
  'Whether the channel’s system was told.',
  {
    NONE: 'Nobody is called: it is fetched.',
    WAITING: 'About to be told, or told again after a failure.',
    SENT: 'Acknowledged.',
    FAILED: 'Given up after two days; it may be replayed.',
  },
);
