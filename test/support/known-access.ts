/** Whoever opens an operation to everybody adds it here by hand. */
export const OPEN_TO_EVERYONE = [
  'acceptInvitation',
  'carriers',
  'categories',
  'findOrderLink',
  'openInvitation',
  'placeOrder',
  'provinces',
  'quoteCart',
  'refreshSession',
  'shop',
  'shopDrop',
  'shopListing',
  'signIn',
  'signOut',
  'signUp',
];

/** These ask for no permission, so that people of a pending or suspended organization reach them too. */
export const OPEN_TO_WHOEVER_IS_SIGNED_IN = [
  'changePassword',
  'markNotificationsRead',
  'notifications',
  'revokeSession',
  'roles',
  'sessions',
  'switchOrganization',
  'updateAccount',
  'viewer',
];

/** For the holder of an order's secret link alone. */
export const OPEN_TO_ORDER_LINKS = ['cancelOrder', 'confirmReceipt', 'linkedOrder', 'orderPayment', 'startPayment'];

/** What they name is no tenant's own: products and their suppliers are everybody's who may look into the catalogue. */
export const NAME_PUBLIC_ROWS = [
  'createListings',
  'draftListingBatch',
  'product',
  'setRoutingRules',
  'tryRoutingRules',
];

/** Rows of others are passed over without a word, so that nobody learns whether they exist. */
export const PASS_OVER_IN_SILENCE = [
  'markNotificationsRead',
  'replayChannelEvents',
  'replayChannelUpdates',
  'replayForwarding',
];

/** Lists in which the creator or the supplier of the market does find his own rows: else the test would prove nothing. */
export const SHOW_OWN_ROWS = [
  'apiKeys',
  'changeRequest',
  'changeRequests',
  'feeds',
  'freightTemplates',
  'invitations',
  'listing',
  'listingBatch',
  'listingBatches',
  'listings',
  'members',
  'myPriceRules',
  'myShop',
  'notifications',
  'order',
  'orders',
  'sessions',
  'supplierOrder',
  'supplierOrders',
  'viewer',
  'warehouses',
];
