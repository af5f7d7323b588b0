import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, DOWN);
}

const UP = `
-- STOCK_CORRECTED, SUPPLIER_SUSPENDED: taken from the supplier, not declined by him.
alter table supplier_fulfillment.supplier_order drop constraint supplier_order_reject_code_check,
  add constraint supplier_order_reject_code_check check (reject_code in
    ('OUT_OF_STOCK', 'PRICE', 'ADDRESS', 'OTHER', 'ACCEPTANCE_TIMEOUT', 'STOCK_CORRECTED', 'SUPPLIER_SUSPENDED'));

alter table order_routing.routing_rules drop constraint routing_rules_reroute_policy_check,
  add constraint routing_rules_reroute_policy_check check (reroute_policy in ('AUTO', 'ASK', 'REFUND')),
  -- What becomes of a question that was not answered in time.
  add column unanswered_policy text not null default 'REFUND' check (unanswered_policy in ('AUTO', 'REFUND'));

-- Parts that no supplier serves and of which their creator is to say what becomes.
create table ordering.reroute_question (
  supplier_order_id uuid primary key,
  order_id uuid not null references ordering."order" (id),
  creator_id uuid not null,
  -- The next best when it was asked: who would serve, how much more that costs the creator, until when it would arrive.
  supplier_ids uuid[] not null,
  cost_change_minor bigint not null,
  promised_at timestamptz(3) not null,
  asked_at timestamptz(3) not null,
  answer_by timestamptz(3) not null,
  otherwise text not null check (otherwise in ('AUTO', 'REFUND')),
  answered_at timestamptz(3),
  answer text check (answer in ('REROUTED', 'REFUNDED', 'WITHDRAWN')),
  check ((answered_at is null) = (answer is null))
);
create index reroute_question_open on ordering.reroute_question (creator_id, answer_by, supplier_order_id)
  where answered_at is null;
create index reroute_question_due on ordering.reroute_question (answer_by) where answered_at is null;
create index reroute_question_order on ordering.reroute_question (order_id);
`;

const DOWN = `
drop table ordering.reroute_question;
alter table order_routing.routing_rules drop column unanswered_policy, drop constraint routing_rules_reroute_policy_check,
  add constraint routing_rules_reroute_policy_check check (reroute_policy in ('AUTO', 'REFUND'));
alter table supplier_fulfillment.supplier_order drop constraint supplier_order_reject_code_check,
  add constraint supplier_order_reject_code_check check (reject_code in
    ('OUT_OF_STOCK', 'PRICE', 'ADDRESS', 'OTHER', 'ACCEPTANCE_TIMEOUT'));
`;
