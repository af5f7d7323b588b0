import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';

import { useList, useRead } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { useNotices } from '../../../components/notices.js';
import { Page } from '../../../components/page.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import {
  type CategoryMappedBy,
  CategoryMappingsDocument,
  type CategoryMappingsQuery,
  CorrectCategoryMappingDocument,
  MappableCategoriesDocument,
  type MappableCategoriesQuery,
} from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLabels } from '../../../i18n/labels.js';
import { type Locale, useLocale } from '../../../i18n/locale.js';
import { type Both, defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';

const texts = defineTexts({
  title: { zh: '类目对应', en: 'Category mappings' },
  lead: {
    zh: '供货文件里的类目对应到哪个类目；最不确定的在前。改正后，以后的导入都照办。',
    en: 'Which categories those in the files are taken for, the least certain first. Later imports obey what is corrected.',
  },
  text: { zh: '文件里的类目', en: 'In the files' },
  noText: { zh: '（未填类目）', en: '(no category)' },
  category: { zh: '对应类目', en: 'Category' },
  certainty: { zh: '把握', en: 'Certainty' },
  by: { zh: '依据', en: 'By' },
  rows: { zh: '行数', en: 'Rows' },
  corrected: { zh: '已记住', en: 'It is remembered' },
  none: { zh: '还没有类目', en: 'No categories yet' },
  noneText: { zh: '导入供货文件后会出现在这里。', en: 'They come in with the first feed.' },
});

const MAPPED_BY: Readonly<Record<CategoryMappedBy, Both>> = {
  CORRECTION: { zh: '人工指定', en: 'A person' },
  NAME: { zh: '名称相同', en: 'Its name' },
  CODE: { zh: '谷歌类目编号', en: 'Google’s number' },
  WORDS: { zh: '类目词', en: 'Its words' },
  TITLE: { zh: '商品标题', en: 'The titles' },
  NOTHING: { zh: '无法判断', en: 'Nothing fits' },
};

type Mapping = CategoryMappingsQuery['categoryMappings']['nodes'][number];

export function MappingsPage(): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const labelOf = useLabels(MAPPED_BY);
  const list = useList(CategoryMappingsDocument, {}, ({ categoryMappings }) => categoryMappings);
  const columns: readonly Column<Mapping>[] = [
    { key: 'text', title: t.text, card: 'head', cell: ({ text }) => text || t.noText },
    { key: 'category', title: t.category, cell: (mapping) => <Chosen mapping={mapping} /> },
    {
      key: 'certainty',
      title: t.certainty,
      align: 'end',
      cell: ({ certainty }) => format.percent(Math.round(certainty * 100) * 100),
    },
    {
      key: 'by',
      title: t.by,
      cell: ({ mappedBy, matchedWords }) =>
        matchedWords.length === 0 ? labelOf(mappedBy) : `${labelOf(mappedBy)}: ${format.list(matchedWords)}`,
    },
    { key: 'rows', title: t.rows, align: 'end', cell: ({ rows }) => format.number(rows) },
  ];
  return (
    <Page title={t.title} lead={t.lead}>
      <RecordTable
        label={t.title}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
      />
    </Page>
  );
}

/** The category, which a supplier may change where it stands. */
function Chosen({ mapping }: { readonly mapping: Mapping }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const may = useMay('CATALOG_WRITE');
  const { data } = useRead(MappableCategoriesDocument, {}, { isFixed: true, isWanted: may });
  const correct = useWrite(CorrectCategoryMappingDocument, useNotices()({ done: t.corrected }));
  const options = useMemo(() => optionsOf(data?.categories ?? [], locale), [data, locale]);
  if (!may) return mapping.category.name[locale];
  return (
    <Select
      aria-label={`${t.category}: ${mapping.text || t.noText}`}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={360}
      style={{ minWidth: 220 }}
      value={mapping.category.id}
      options={options.length > 0 ? options : [{ value: mapping.category.id, label: mapping.category.name[locale] }]}
      loading={correct.isRunning}
      onChange={(categoryId) => void correct.run({ mappingId: mapping.id, categoryId })}
    />
  );
}

/** With the names of the categories above, by which sisters of the same name are told apart. */
function optionsOf(
  categories: MappableCategoriesQuery['categories'],
  locale: Locale,
): { readonly value: string; readonly label: string }[] {
  const names = new Map(categories.map(({ path, name }) => [path, name[locale]]));
  return categories.map(({ id, path }) => {
    const steps = path.split('/');
    const line = steps.map((_, index) => names.get(steps.slice(0, index + 1).join('/')) ?? '');
    return { value: id, label: line.join(' › ') };
  });
}
