import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

import { isIsoDay, isTimeZone } from '../domain/closure.rules.js';

/** Takes away the blanks around a text before it is checked. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

const check = (name: string, message: string, isRight: (text: string) => boolean): PropertyDecorator =>
  ValidateBy({
    name,
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isRight(value),
      defaultMessage: () => message,
    },
  });

export const IsTimeZone = (): PropertyDecorator =>
  check('isTimeZone', 'must be an IANA time zone, such as "Asia/Shanghai"', isTimeZone);

export const IsDay = (): PropertyDecorator => check('isDay', 'must be a day, written YYYY-MM-DD', isIsoDay);
