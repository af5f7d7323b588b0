import { useId } from 'preact/hooks';

import { useLocale } from '../../i18n/locale.js';
import { defineTexts, textIn, useTexts } from '../../i18n/texts.js';
import type { Listing } from './listing.js';
import { type Choice, choose, optionsOf, type Variant } from './variants.js';

const TEXTS = defineTexts({
  variant: { zh: '规格', en: 'Variant' },
  choose: (what: string) => ({ zh: `请选择${what}`, en: `Choose: ${what}` }),
});

interface OptionGroupsProps {
  readonly listing: Listing;
  readonly variants: readonly Variant[];
  readonly choice: Choice;
  /** The shopper wanted to buy before everything was chosen. */
  readonly isAskedToChoose: boolean;
  readonly onChoose: (choice: Choice) => void;
}

export function OptionGroups({ listing, variants, choice, isAskedToChoose, onChoose }: OptionGroupsProps) {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const id = useId();
  const options = listing.skus[0]?.options ?? [];
  return (
    <>
      {optionsOf(variants, choice).map((values, place) => {
        const option = options[place];
        const name = option ? textIn(locale, option.name) : texts.variant;
        const isOpen = isAskedToChoose && choice[place] === null;
        return (
          <div
            key={option?.key}
            class={isOpen ? 'options is-open' : 'options'}
            role="group"
            aria-labelledby={`${id}-${place}`}
          >
            <p id={`${id}-${place}`} class="options-name">
              {isOpen ? <strong role="alert">{texts.choose(name)}</strong> : name}
            </p>
            <div class="values">
              {values.map(({ key, text, isChosen, isAvailable }) => (
                <button
                  key={key}
                  type="button"
                  class={isAvailable ? 'value' : 'value gone'}
                  aria-pressed={isChosen}
                  onClick={() => onChoose(choose(variants, choice, place, key))}
                >
                  {textIn(locale, text)}
                </button>
              ))}
            </div>
          </div>
        );
      })}
    </>
  );
}
