import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { SCHEMA_RULES } from './schema-rules.js';

const schemaFile = join(import.meta.dirname, '../../apps/api/schema.graphql');

/** Breaks each rule once, in a place that the table below names. */
const BAD_SCHEMA = buildSchema(`
  "What may be asked."
  type Query {
    "The orders, too many of them."
    orders: [Order!]!
    "The orders of a shop."
    shopOrders: OrderConnection!
  }
  "What may be done."
  type Mutation {
    "Cancels an order."
    cancelOrder("Which order." id: ID!): CancelOrderPayload!
    "Pays an order."
    payOrder("What to pay." input: PayOrderInput!): Order!
  }
  "An order."
  type Order {
    id: ID!
    "How far it is."
    status: OrderStatus!
  }
  "How far an order is."
  enum OrderStatus {
    "It is paid."
    Paid
  }
  "A page of orders."
  type OrderConnection {
    "The orders of this page."
    nodes: [Order!]!
  }
  "The answer to cancelOrder."
  type CancelOrderPayload {
    "Why it was refused."
    userErrors: [UserError!]!
  }
  "Why something was refused."
  type UserError {
    "What happened, for people."
    message: String!
  }
  "What to pay."
  input PayOrderInput {
    "The orders to pay."
    orderIds: [ID!]!
    "How to pay."
    way: PaymentWayInput
  }
  "A way to pay, or the one to try after it."
  input PaymentWayInput {
    "What to try if this fails."
    otherwise: PaymentWayInput
  }
`);

const EXPECTED_FAULTS: Record<keyof typeof SCHEMA_RULES, string[]> = {
  'parts without a description': ['Order.id'],
  'lists of objects that are neither connections nor say "at most N"': ['Query.orders'],
  'input lists that do not say "at most N"': ['PayOrderInput.orderIds'],
  'connections without first and after': ['Query.shopOrders'],
  'mutations that do not take exactly one input of their own name': ['cancelOrder'],
  'mutations that do not return a payload of their own name with userErrors': ['payOrder'],
  'enum values that are not SCREAMING_SNAKE_CASE': ['OrderStatus.Paid'],
  'input types that hold themselves': ['PaymentWayInput'],
};

describe.each(Object.entries(SCHEMA_RULES))('%s', (name, faultsOf) => {
  it('are found in a schema that has them', () => {
    expect(faultsOf(BAD_SCHEMA)).toEqual(EXPECTED_FAULTS[name as keyof typeof SCHEMA_RULES]);
  });

  if (existsSync(schemaFile)) {
    it('do not exist in the schema of the API', () => {
      expect(faultsOf(buildSchema(readFileSync(schemaFile, 'utf8')))).toEqual([]);
    });
  }
});
