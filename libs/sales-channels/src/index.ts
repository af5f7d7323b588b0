export { CHANNEL_EVENT_BODIES } from './data/channel-event.repository.js';
export { CHANNEL_SECRETS } from './data/channel.repository.js';
