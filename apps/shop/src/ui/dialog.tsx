import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import { defineTexts, useTexts } from '../i18n/texts.js';

const TEXTS = defineTexts({
  notNow: { zh: '再想想', en: 'Not now' },
});

const YES = 'yes';

interface ConfirmationProps {
  readonly question: string;
  readonly yes: string;
  readonly isRisky?: boolean;
  readonly children: ComponentChildren;
  readonly onAnswer: (isYes: boolean) => void;
}

/** Asks before something that cannot be taken back; it comes up from the bottom, where the thumb is. */
export function Confirmation({ question, yes, isRisky = false, children, onAnswer }: ConfirmationProps) {
  const texts = useTexts(TEXTS);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={({ currentTarget }) => onAnswer(currentTarget.returnValue === YES)}
    >
      <h2 id={title}>{question}</h2>
      <p>{children}</p>
      <form method="dialog" class="buttons">
        <button class="button">{texts.notNow}</button>
        <button class={isRisky ? 'button risky' : 'button strong'} value={YES}>
          {yes}
        </button>
      </form>
    </dialog>
  );
}
