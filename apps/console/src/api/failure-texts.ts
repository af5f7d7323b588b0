import { type Both, defineTexts } from '../i18n/texts.js';
import { useLocale } from '../i18n/locale.js';
import { RequestFailed, Refused, type UserError } from './failures.js';

/** The server speaks English; what people meet often is said in Chinese here, by its code. */
const CHINESE_BY_CODE: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: '登录已失效，请重新登录。',
  FORBIDDEN: '您没有权限执行此操作，请联系组织的所有者。',
  NOT_FOUND: '没有找到对应的内容，它可能已被删除。',
  BUSY: '系统繁忙，请稍后再试。',
  ACTION_NOT_ALLOWED: '当前状态下不能执行此操作，请刷新后查看最新状态。',
  IDEMPOTENCY_KEY_REUSED: '该请求已提交过，请刷新后重试。',
  EMAIL_TAKEN: '该邮箱已注册，请直接登录或换一个邮箱。',
  INVALID_CREDENTIALS: '邮箱或密码不正确，请检查后重试。',
  TOO_MANY_ATTEMPTS: '尝试次数过多，请稍后再试。',
  SESSION_ENDED: '登录已结束，请重新登录。',
  INVITATION_NOT_OPEN: '该邀请已使用、已撤回或已过期，请让对方重新邀请。',
  ALREADY_MEMBER: '对方已经是成员，可直接修改其角色。',
  LAST_OWNER: '组织至少需要一位所有者，请先把另一位成员设为所有者。',
  ORGANIZATION_NOT_APPROVED: '组织尚未通过审核，暂时不能执行此操作。',
  NO_SHOP_YET: '还没有店铺，请先开店。',
  SHOP_EXISTS: '您已经有一家店铺了。',
  SLUG_TAKEN: '该店铺地址已被占用，请换一个。',
  ALREADY_LISTED: '这个商品已经在您的店铺里上架了。',
  NOT_LISTED: '这个商品不在您的店铺里，请先上架。',
  SUPPLIER_SETS_PRICE: '佣金模式由供应商定价，不能改价。',
  NO_PRICE_RULE: '这个商品没有跟随定价规则，请选择一个规则。',
  PRICE_RULE_NAME_TAKEN: '已有同名的定价规则，请换一个名称。',
  TOO_MANY_PRICE_RULES: '定价规则数量已达上限，请先删除不用的规则。',
  BATCH_TOO_LARGE: '一个批次最多 2,000 个商品，请分批处理。',
  EMPTY_BATCH: '这个批次里没有商品，请先选择商品。',
  NOTHING_TO_CHANGE: '商品信息没有变化。',
  CHANGE_OUTDATED: '提出申请后商品信息已有变化，请以此为由拒绝，让供应商重新申请。',
  NO_OFFER: '现在没有供应商供应这个商品。',
  PRICE_BELOW_MAP: '售价低于供应商要求的最低售价，请提高售价。',
  PRICE_BELOW_COST: '售价扣除平台费后低于供货价，请提高售价。',
  LISTING_NOT_AVAILABLE: '有商品现在不能购买。',
  OUT_OF_STOCK: '库存不足。',
  ORDER_NOT_HELD: '这个订单没有被拦截，或已有人处理。',
  DROP_PLANNED_ALREADY: '这个商品已有一场未结束的抢购，请先结束它。',
  DROP_STOCK_SHORT: '在这个价格下能预留的库存不够，请减少数量。',
  NOT_DELIVERABLE: '该地区不配送。',
  INSUFFICIENT_BALANCE: '预存款余额不足，请先充值。',
  CHANNEL_WRONG: '渠道信息有误，请检查后重试。',
  TOO_MANY: '数量已达上限。',
  UNKNOWN_CARRIER: '没有这家快递公司，请从列表中选择。',
  TRACKING_NUMBER_MALFORMED: '运单号与所选快递公司的格式不符，请核对。',
  TRACKING_NUMBER_USED: '这个运单号已用于其他包裹，请核对。',
  MORE_THAN_LEFT: '件数超过了尚未发货的数量，请刷新后重试。',
  TOO_MANY_PARCELS: '一个供货单的包裹数量已达上限。',
  WEBHOOK_ADDRESS_REFUSED: '不能使用这个地址，请填写公网可访问的 https 地址。',
  NO_WEBHOOK: '还没有设置推送地址。',
  FEED_TOO_LARGE: '文件太大，请拆分后上传。',
};

const texts = defineTexts({
  network: {
    zh: '无法连接服务器，请检查网络后重试。',
    en: 'The server cannot be reached. Check your connection and try again.',
  },
  fault: {
    zh: '系统出现故障，请重试；若仍失败，请把请求编号告诉运营方。',
    en: 'Something went wrong on our side. Try again; if it stays, tell the operator the request number.',
  },
});

export interface FailureText {
  readonly message: string;
  /** What the operator needs to find the fault; null where it is none. */
  readonly requestId: string | null;
}

/** Says a failure to a person. */
export function useFailureText(): (error: Error) => FailureText {
  const locale = useLocale();
  const dictionary = texts[locale];
  return (error) => {
    if (error instanceof Refused) {
      return { message: error.userErrors.map((one) => wordsOf(one)[locale]).join(' '), requestId: null };
    }
    if (!(error instanceof RequestFailed)) return { message: dictionary.fault, requestId: null };
    if (error.code === 'NETWORK') return { message: dictionary.network, requestId: null };
    if (error.code === 'INTERNAL_SERVER_ERROR' || error.code === 'BAD_ANSWER') {
      return { message: dictionary.fault, requestId: error.requestId };
    }
    return { message: wordsOf(error)[locale], requestId: error.requestId };
  };
}

/** The words for one refusal, field by field for forms. */
export function wordsOf({ code, message }: Pick<UserError, 'code' | 'message'>): Both {
  return { en: message, zh: CHINESE_BY_CODE[code] ?? message };
}
