import type { ShipmentId } from '@app/kernel';

import { planJourney } from './journey.js';

const parcel = (number: number) => ({
  shipmentId: `parcel-${number}` as ShipmentId,
  carrier: 'SF',
  trackingNumber: 'SF1234567890123',
  fromCity: '义乌市',
  toCity: '成都市',
});
const JOURNEYS = Array.from({ length: 200 }, (_, number) => planJourney(parcel(number)));

describe('the journey that the sandbox plays', () => {
  it('is the same for the same parcel, and another for another number', () => {
    expect(planJourney(parcel(1))).toEqual(planJourney(parcel(1)));
    expect(planJourney({ ...parcel(1), trackingNumber: 'SF1234567890124' })).not.toEqual(planJourney(parcel(1)));
  });

  it('goes from the pick-up to the delivery, once each, in the order in which it happens', () => {
    for (const calls of JOURNEYS) {
      const happened = calls.filter(({ copy }) => copy === 0).sort((a, b) => a.occurredAfter - b.occurredAfter);
      expect(happened.map(({ scan }) => scan.code)).toEqual([
        'PICKED_UP',
        'IN_TRANSIT',
        'OUT_FOR_DELIVERY',
        'DELIVERED',
      ]);
    }
  });

  it('is sometimes told twice and sometimes the wrong way round', () => {
    const isRepeated = JOURNEYS.filter((calls) => calls.some(({ copy }) => copy === 1));
    const isWrongWayRound = JOURNEYS.filter((calls) =>
      calls.some(({ scan, toldAfter }) => scan.code === 'DELIVERED' && toldAfter < 1),
    );

    expect(isRepeated.length).toBeGreaterThan(50);
    expect(isWrongWayRound.length).toBeGreaterThan(15);
    expect(isWrongWayRound.length).toBeLessThan(100);
  });

  it('tells a repeat under the same id', () => {
    const [repeat] = JOURNEYS.flat().filter(({ copy }) => copy === 1);
    const original = JOURNEYS.flat().find(
      ({ scan, copy }) => copy === 0 && scan.carrierEventId === repeat!.scan.carrierEventId,
    );

    expect(repeat!.scan).toEqual(original!.scan);
  });
});
