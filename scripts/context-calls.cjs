/**
 * Which context may call which: the faces that each one may import. The rest is told by events.
 * The import rules (.dependency-cruiser.cjs) and the graph in docs/architecture.md are made from this table.
 */
module.exports = {
  identity: [],
  catalog: ['identity'],
  'order-routing': ['identity', 'catalog'],
  storefront: ['identity', 'catalog', 'order-routing'],
  'product-matching': ['identity', 'catalog'],
  'supplier-fulfillment': ['identity', 'catalog', 'order-routing'],
  ordering: ['identity', 'catalog', 'storefront', 'order-routing', 'supplier-fulfillment', 'settlement'],
  'sales-channels': ['storefront', 'order-routing', 'supplier-fulfillment', 'ordering'],
  'after-sales': ['identity', 'ordering', 'supplier-fulfillment'],
  settlement: ['identity'],
  training: ['identity'],
  reporting: [],
  'demo-market': [],
};
