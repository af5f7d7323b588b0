import type { Id, IdKind } from '@app/kernel';

export type NotificationId = Id<'Notification'>;

export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export interface NotificationText {
  readonly title: string;
  readonly body: string;
}

/** Names in braces are filled from the parameters. */
type Template = Readonly<Record<Locale, NotificationText>> & {
  /** What it is about: the kind of thing, and the parameter that holds its id. */
  readonly subject: { readonly kind: IdKind; readonly parameter: string };
  readonly parameters: readonly string[];
};

/** Parameters are numbers, names of organizations and ids; never anything of a shopper's. */
export const NOTIFICATION_TEMPLATES = {
  ORGANIZATION_APPLIED: {
    subject: { kind: 'Organization', parameter: 'organizationId' },
    parameters: ['organizationId', 'organizationName'],
    zh: { title: '新的入驻申请', body: '{organizationName} 申请入驻，请审核。' },
    en: { title: 'New application', body: '{organizationName} has applied. Approve or refuse it.' },
  },
  ORGANIZATION_APPROVED: {
    subject: { kind: 'Organization', parameter: 'organizationId' },
    parameters: ['organizationId', 'organizationName'],
    zh: { title: '入驻申请已通过', body: '{organizationName} 已通过审核，现在可以使用全部功能。' },
    en: { title: 'You are approved', body: '{organizationName} is approved: everything is open to you now.' },
  },
  ORGANIZATION_REFUSED: {
    subject: { kind: 'Organization', parameter: 'organizationId' },
    parameters: ['organizationId', 'organizationName', 'reason'],
    zh: { title: '入驻申请未通过', body: '{organizationName} 未通过审核。原因：{reason}' },
    en: { title: 'Application refused', body: '{organizationName} was not approved. Reason: {reason}' },
  },
  ORGANIZATION_SUSPENDED: {
    subject: { kind: 'Organization', parameter: 'organizationId' },
    parameters: ['organizationId', 'organizationName', 'reason'],
    zh: { title: '组织已被暂停', body: '{organizationName} 已被暂停，暂时不能进行任何操作。原因：{reason}' },
    en: { title: 'Suspended', body: '{organizationName} is suspended and can do nothing for now. Reason: {reason}' },
  },
  ORGANIZATION_REINSTATED: {
    subject: { kind: 'Organization', parameter: 'organizationId' },
    parameters: ['organizationId', 'organizationName'],
    zh: { title: '组织已恢复', body: '{organizationName} 已恢复，可以继续使用。' },
    en: { title: 'Reinstated', body: '{organizationName} may go on: the suspension has ended.' },
  },
  FEED_FINISHED: {
    subject: { kind: 'Feed', parameter: 'feedId' },
    parameters: ['feedId', 'accepted', 'refused'],
    zh: { title: '供货文件处理完成', body: '接受 {accepted} 行，拒绝 {refused} 行。可下载逐行结果。' },
    en: {
      title: 'Feed finished',
      body: '{accepted} rows accepted, {refused} refused. The result file lists each row.',
    },
  },
  CHANGE_PROPOSED: {
    subject: { kind: 'ChangeRequest', parameter: 'changeRequestId' },
    parameters: ['changeRequestId'],
    zh: { title: '新的商品修改申请', body: '有供货商申请修改商品信息，请审核。' },
    en: { title: 'Change requested', body: 'A supplier asks to change a product. Approve or refuse it.' },
  },
  CHANGE_APPROVED: {
    subject: { kind: 'ChangeRequest', parameter: 'changeRequestId' },
    parameters: ['changeRequestId'],
    zh: { title: '商品修改已通过', body: '你申请的商品修改已通过并生效。' },
    en: { title: 'Change approved', body: 'The change that you asked for is made.' },
  },
  CHANGE_REFUSED: {
    subject: { kind: 'ChangeRequest', parameter: 'changeRequestId' },
    parameters: ['changeRequestId'],
    zh: { title: '商品修改未通过', body: '你申请的商品修改未通过，可查看原因后重新申请。' },
    en: { title: 'Change refused', body: 'The change that you asked for was refused. See the reason, then ask anew.' },
  },
  LISTING_BATCH_FINISHED: {
    subject: { kind: 'ListingBatch', parameter: 'batchId' },
    parameters: ['batchId', 'done', 'unchanged', 'refused'],
    zh: { title: '批量操作完成', body: '完成 {done} 个商品，未变 {unchanged} 个，拒绝 {refused} 个。' },
    en: { title: 'Batch finished', body: '{done} products done, {unchanged} unchanged, {refused} refused.' },
  },
  LISTINGS_FOLLOWED: {
    subject: { kind: 'Listing', parameter: 'listingId' },
    parameters: ['listingId', 'paused', 'resumed', 'repriced', 'costChanged'],
    zh: {
      title: '货源有变动',
      body: '供货价有变 {costChanged} 个商品：已改价 {repriced} 个；自动下架 {paused} 个，恢复上架 {resumed} 个。',
    },
    en: {
      title: 'Suppliers changed their offers',
      body: 'Cost changed for {costChanged} listings, {repriced} repriced; {paused} paused, {resumed} back on sale.',
    },
  },
  ORDER_PAID: {
    subject: { kind: 'Order', parameter: 'orderId' },
    parameters: ['orderId', 'number'],
    zh: { title: '新订单 {number}', body: '订单 {number} 已付款，正在推送给供应商。' },
    en: { title: 'New order {number}', body: 'Order {number} is paid and on its way to the suppliers.' },
  },
  ORDER_HELD: {
    subject: { kind: 'Order', parameter: 'orderId' },
    parameters: ['orderId', 'number'],
    zh: { title: '订单已拦截：{number}', body: '订单 {number} 已付款，但有异常，暂未推送给供应商。请放行或取消。' },
    en: {
      title: 'Held: {number}',
      body: 'Order {number} is paid, but something is odd. It waits for you: release it, or cancel it.',
    },
  },
  MONEY_RELEASED: {
    subject: { kind: 'SupplierOrder', parameter: 'supplierOrderId' },
    parameters: ['supplierOrderId'],
    zh: { title: '货款已结算', body: '一笔供货单的款项已转入可用余额。' },
    en: { title: 'Money released', body: 'Your share of a supplier order is now available in the wallet.' },
  },
  SUPPLIER_ORDER_READY: {
    subject: { kind: 'SupplierOrder', parameter: 'supplierOrderId' },
    parameters: ['supplierOrderId', 'number'],
    zh: { title: '待接单：{number}', body: '供货单 {number} 已付款，请接单并按时发货。' },
    en: { title: 'To accept: {number}', body: 'Supplier order {number} is paid. Accept it and ship in time.' },
  },
  SUPPLIER_ORDER_REJECTED: {
    subject: { kind: 'Order', parameter: 'orderId' },
    parameters: ['orderId', 'number'],
    zh: { title: '供应商拒单：{number}', body: '供货单 {number} 没有被供应商接受：会改派给其他供应商，或退款给买家。' },
    en: {
      title: 'Rejected: {number}',
      body: 'Supplier order {number} is not served by its supplier: others serve it, or it is refunded to the shopper.',
    },
  },
  REROUTE_ASKED: {
    subject: { kind: 'Order', parameter: 'orderId' },
    parameters: ['orderId', 'number'],
    zh: { title: '请决定是否改派：{number}', body: '供货单 {number} 的供应商无法供货，请在期限内决定改派还是退款。' },
    en: {
      title: 'Another supplier? {number}',
      body: 'The supplier of {number} does not serve it. Say in time whether another one does, or whether it is refunded.',
    },
  },
  SUPPLIER_ORDER_STUCK: {
    subject: { kind: 'SupplierOrder', parameter: 'supplierOrderId' },
    parameters: ['supplierOrderId', 'number'],
    zh: { title: '推单失败：{number}', body: '供货单 {number} 多次推送失败，请检查对接系统后重新推送。' },
    en: {
      title: 'Forwarding failed: {number}',
      body: 'Supplier order {number} could not be handed over. Check the connection, then replay it.',
    },
  },
} as const satisfies Record<string, Template>;

export type NotificationTemplate = keyof typeof NOTIFICATION_TEMPLATES;
export type NotificationParameters = Readonly<Record<string, string | number>>;

export function renderNotification(
  name: NotificationTemplate,
  parameters: NotificationParameters,
  locale: Locale,
): NotificationText {
  const { title, body } = NOTIFICATION_TEMPLATES[name][locale];
  return { title: fill(title, parameters), body: fill(body, parameters) };
}

/** Puts the parameters in the place of the names in braces; a name without a parameter leaves nothing. */
export function fill(text: string, parameters: NotificationParameters): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ''));
}
