import { Alert, type FormInstance } from 'antd';
import { type ReactNode, useEffect } from 'react';

import { useFailureText, wordsOf } from '../api/failure-texts.js';
import { Refused, type UserError } from '../api/failures.js';
import { useLocale } from '../i18n/locale.js';

interface FormFailureProps<Values> {
  readonly form: FormInstance<Values>;
  readonly error: Error | null;
}

/** Puts a refusal beside the fields that it names; what names none is said here, above the button. */
export function FormFailure<Values>({ form, error }: FormFailureProps<Values>): ReactNode {
  const locale = useLocale();
  const textOf = useFailureText();
  const { ofFields, rest } = partition(form, error);
  useEffect(() => {
    for (const { field, userError } of partition(form, error).ofFields) {
      form.setFields([{ name: field as never, errors: [wordsOf(userError)[locale]] }]);
    }
  }, [form, error, locale]);
  if (!error || (ofFields.length > 0 && rest.length === 0)) return null;
  const { message, requestId } = textOf(ofFields.length > 0 ? new Refused(rest) : error);
  return <Alert type="error" showIcon title={message} description={requestId} style={{ marginBottom: 16 }} />;
}

type FieldName = (string | number)[];

interface Partition {
  readonly ofFields: readonly { readonly field: FieldName; readonly userError: UserError }[];
  readonly rest: readonly UserError[];
}

/** Refusals that name a field of the form, and the others. */
function partition<Values>(form: FormInstance<Values>, error: Error | null): Partition {
  if (!(error instanceof Refused)) return { ofFields: [], rest: [] };
  const fields = form.getFieldsError().map(({ name }) => name);
  const found = error.userErrors.map((userError) => ({ userError, field: fieldOf(userError.path, fields) }));
  return {
    ofFields: found.flatMap(({ userError, field }) => (field ? [{ userError, field }] : [])),
    rest: found.filter(({ field }) => !field).map(({ userError }) => userError),
  };
}

/** The field whose name ends the path: an input may hold a form's values in a list, such as `changes.0.retailPrice`. */
function fieldOf(path: readonly string[], fields: readonly FieldName[]): FieldName | undefined {
  const text = `.${path.join('.')}`;
  return fields.find((name) => text.endsWith(`.${name.join('.')}`));
}
