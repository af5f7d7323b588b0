import { useEffect } from 'preact/hooks';

import { msUntil } from '../../api/server-time.js';
import { useAnswer } from '../../api/use-answer.js';
import { ShopDropDocument, type ShopDropQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import type { Money } from '../../i18n/money.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { toClock, useCountdown } from '../order/use-countdown.js';

const TEXTS = defineTexts({
  drop: { zh: '直播抢购', en: 'Live drop' },
  startsIn: (clock: string) => ({ zh: `${clock} 后开抢`, en: `Starts in ${clock}` }),
  endsIn: (clock: string) => ({ zh: `剩 ${clock}`, en: `Ends in ${clock}` }),
  left: (pieces: number) => ({ zh: `还剩 ${pieces} 件`, en: `${pieces} left` }),
  soldOut: { zh: '已抢光', en: 'Sold out' },
  limit: (pieces: number) => ({ zh: `每人限购 ${pieces} 件`, en: `${pieces} per person` }),
  buy: (price: string) => ({ zh: `${price} 抢购`, en: `Buy for ${price}` }),
  soon: { zh: '即将开抢', en: 'Not yet' },
});

/** While it runs, or starts soon. */
const NEAR_EVERY_MS = 2_000;
const FAR_EVERY_MS = 15_000;

type Drop = NonNullable<ShopDropQuery['shopDrop']>;

interface DropOfferProps {
  readonly listingId: string;
  /** The variant that is chosen; null: none yet, and the first of the drop is shown. */
  readonly skuId: string | null;
  readonly onBuy: (dropId: string, price: Money) => void;
}

/** The drop of a listing: when it starts and ends, at which price, and what is left of it. Nothing where there is none. */
export function DropOffer({ listingId, skuId, onBuy }: DropOfferProps) {
  const { result, askAgain } = useAnswer(ShopDropDocument, { listingId });
  const drop = result?.shopDrop ?? null;
  const isNear = drop !== null && (drop.phase === 'RUNNING' || msUntil(drop.startsAt) < FAR_EVERY_MS);
  const everyMs = isNear ? NEAR_EVERY_MS : FAR_EVERY_MS;
  const isWanted = drop !== null && drop.phase !== 'ENDED';
  useEffect(() => {
    if (!isWanted) return;
    const timer = setInterval(askAgain, everyMs);
    return () => clearInterval(timer);
  }, [isWanted, everyMs, askAgain]);
  return isWanted ? <OpenDrop drop={drop} skuId={skuId} onBuy={onBuy} /> : null;
}

interface OpenDropProps extends Pick<DropOfferProps, 'skuId' | 'onBuy'> {
  readonly drop: Drop;
}

function OpenDrop({ drop, skuId, onBuy }: OpenDropProps) {
  const texts = useTexts(TEXTS);
  const format = useFormat();
  const isRunning = drop.phase === 'RUNNING';
  const seconds = useCountdown(isRunning ? drop.endsAt : drop.startsAt);
  const sku = drop.skus.find((one) => one.skuId === skuId) ?? (skuId === null ? drop.skus[0] : undefined);
  if (!sku) return null;
  const clock = toClock(seconds);
  return (
    <section class="drop panel" aria-label={texts.drop}>
      <p class="drop-head">
        <b>{texts.drop}</b>
        <span>{isRunning ? texts.endsIn(clock) : texts.startsIn(clock)}</span>
      </p>
      <p class="drop-facts" aria-live="polite">
        <b class="price">{format.money(sku.price)}</b>
        <span>{sku.piecesLeft > 0 ? texts.left(sku.piecesLeft) : texts.soldOut}</span>
        <span>{texts.limit(drop.piecesPerShopper)}</span>
      </p>
      <button
        type="button"
        class="button strong"
        disabled={!isRunning || sku.piecesLeft === 0}
        onClick={() => onBuy(drop.id, sku.price)}
      >
        {!isRunning ? texts.soon : sku.piecesLeft > 0 ? texts.buy(format.money(sku.price)) : texts.soldOut}
      </button>
    </section>
  );
}
