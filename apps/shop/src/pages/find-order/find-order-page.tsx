import type { TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';

import { toFailure } from '../../api/answers.js';
import { ask } from '../../api/graphql.js';
import { FindOrderLinkDocument } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { Link } from '../../routing/link.js';
import { paths } from '../../routing/places.js';
import { navigate } from '../../routing/router.js';
import { Page } from '../../shell/page.js';
import { lastShop } from '../../shop.js';
import { forgetAll, keptOrders } from '../../shopper/device.js';
import { faultOf } from '../../shopper/recipient.js';
import { Notice } from '../../ui/notice.js';

const TEXTS = defineTexts({
  findOrder: { zh: '查找订单', en: 'Find my order' },
  words: {
    zh: '链接丢了也没关系，用下单时的手机号就能找回。',
    en: 'Lost the link? The phone number you ordered with brings it back.',
  },
  number: { zh: '订单号', en: 'Order number' },
  numberHint: { zh: '以 DF 开头，在付款记录里可以找到', en: 'Begins with DF; your payment record shows it' },
  phone: { zh: '手机号', en: 'Phone' },
  find: { zh: '查找', en: 'Find it' },
  finding: { zh: '正在查找…', en: 'Looking…' },
  incomplete: { zh: '请填写订单号和手机号。', en: 'Please fill in the order number and the phone.' },
  notFound: {
    zh: '没有找到。请核对订单号和下单时的手机号。',
    en: 'Nothing found. Check the order number and the phone it was placed with.',
  },
  tooMany: { zh: '试得太频繁了，请过一刻钟再来。', en: 'Too many tries. Come back in a quarter of an hour.' },
  noAnswer: { zh: '没有收到回复，请再试一次。', en: 'No answer came. Please try again.' },
  onDevice: { zh: '这台设备上的订单', en: 'Orders on this device' },
  forget: { zh: '从这台设备上忘掉我的信息', en: 'Forget me on this device' },
});

type Problem = 'incomplete' | 'notFound' | 'tooMany' | 'noAnswer';

export function FindOrderPage() {
  const texts = useTexts(TEXTS);
  const shop = lastShop();
  const [number, setNumber] = useState('');
  const [phone, setPhone] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isFinding, setFinding] = useState(false);
  const numberId = useId();
  const phoneId = useId();

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = number.replaceAll(/\s/g, '').toUpperCase();
    if (wanted.length < 8 || faultOf('phone', phone)) {
      setProblem('incomplete');
      return;
    }
    setProblem(null);
    setFinding(true);
    setProblem(await find(wanted, phone.trim()));
    setFinding(false);
  };

  return (
    <Page title={texts.findOrder} heading={texts.findOrder} {...(shop ? { above: paths.home(shop) } : {})}>
      <form class="panel" noValidate onSubmit={(event) => void submit(event)}>
        <p class="quiet">{texts.words}</p>
        {problem && <Notice tone="warning">{texts[problem]}</Notice>}
        <div class="field">
          <label for={numberId}>{texts.number}</label>
          <input
            id={numberId}
            class="tracking"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={24}
            aria-describedby={`${numberId}-hint`}
            value={number}
            onInput={({ currentTarget }) => setNumber(currentTarget.value)}
          />
          <p id={`${numberId}-hint`} class="hint">
            {texts.numberHint}
          </p>
        </div>
        <div class="field">
          <label for={phoneId}>{texts.phone}</label>
          <input
            id={phoneId}
            type="tel"
            inputMode="tel"
            autocomplete="tel"
            maxLength={24}
            value={phone}
            onInput={({ currentTarget }) => setPhone(currentTarget.value)}
          />
        </div>
        <button class="button strong wide" disabled={isFinding}>
          {isFinding ? texts.finding : texts.find}
        </button>
      </form>
      <OrdersOnDevice />
    </Page>
  );
}

/** Opens the order, or tells why not. */
async function find(number: string, phone: string): Promise<Problem | null> {
  try {
    const { findOrderLink } = await ask(FindOrderLinkDocument, { input: { number, phone } });
    if (findOrderLink.url) {
      navigate(new URL(findOrderLink.url).pathname);
      return null;
    }
    return findOrderLink.userErrors.some(({ code }) => code === 'NOT_FOUND') ? 'notFound' : 'tooMany';
  } catch (error) {
    toFailure(error);
    return 'noAnswer';
  }
}

/** Only where the shopper asked the device to remember. */
function OrdersOnDevice() {
  const texts = useTexts(TEXTS);
  const [orders, setOrders] = useState(keptOrders);
  if (orders.length === 0) return null;
  return (
    <section class="panel">
      <h2>{texts.onDevice}</h2>
      <ul class="kept-orders">
        {orders.map(({ token, number, shopName }) => (
          <li key={token}>
            <Link to={paths.order(token)}>
              <span class="tracking">{number}</span>
              <span class="quiet">{shopName}</span>
            </Link>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="small-button"
        onClick={() => {
          forgetAll();
          setOrders([]);
        }}
      >
        {texts.forget}
      </button>
    </section>
  );
}
