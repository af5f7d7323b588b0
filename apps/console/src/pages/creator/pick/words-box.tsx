import { SearchOutlined } from '@ant-design/icons';
import { AutoComplete, Input } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';

import { useRead } from '../../../api/reading.js';
import { SuggestProductsDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './facets.module.css';

const texts = defineTexts({
  search: { zh: '搜索商品、品牌、材质、拼音…', en: 'Search goods, brands, materials…' },
});

const SUGGEST_AFTER_MS = 100;
const SEARCH_AFTER_MS = 500;
const WORDS_MAX = 200;
const BEGINNING_MAX = 100;

interface WordsBoxProps {
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Suggests how the words may go on; searches when the typing rests, and at once on Enter or a suggestion. */
export function WordsBox({ value, onChange }: WordsBoxProps): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  const [isOpen, setOpen] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  if (value !== shown) {
    // It was changed from outside: by the address, a chip, or a correction.
    setShown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  const beginning = useRested(typed.trim().slice(0, BEGINNING_MAX), SUGGEST_AFTER_MS);
  const words = useRested(typed.trim(), SEARCH_AFTER_MS);
  useEffect(() => {
    if (words === typed.trim() && words !== value) onChange(words);
  }, [words, typed, value, onChange]);
  const { data } = useRead(SuggestProductsDocument, { beginning }, { isWanted: isOpen && beginning !== '' });
  const suggestions = beginning === '' ? [] : (data?.suggestProducts ?? []);

  const search = (text: string): void => {
    setOpen(false);
    setTyped(text);
    onChange(text.trim());
  };
  return (
    <AutoComplete
      className={styles.words}
      value={typed}
      open={isOpen && suggestions.length > 0}
      onOpenChange={setOpen}
      defaultActiveFirstOption={false}
      options={suggestions.map(({ text, products }) => ({
        value: text,
        label: (
          <span className={styles.suggestion}>
            {text}
            <span className={styles.count}>{format.number(products)}</span>
          </span>
        ),
      }))}
      onSelect={(text: string) => search(text)}
      onChange={(text: string) => {
        setTyped(text);
        setOpen(true);
        setChoosing(false);
      }}
    >
      <Input
        type="search"
        allowClear
        maxLength={WORDS_MAX}
        aria-label={t.search}
        placeholder={t.search}
        prefix={<SearchOutlined aria-hidden />}
        onPressEnter={() => search(typed)}
        onKeyDown={({ key }) => {
          if (key.startsWith('Arrow')) setChoosing(true);
        }}
        // Until one walks through the suggestions none is chosen, and the component would name one that is not there.
        {...(isChoosing ? {} : { 'aria-activedescendant': undefined })}
      />
    </AutoComplete>
  );
}

/** A value once it has not changed for a while. */
function useRested(value: string, restMs: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
