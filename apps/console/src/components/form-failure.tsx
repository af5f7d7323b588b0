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
  const [forFields, rest] = partition(form, error);
  useEffect(() => {
    const [ofFields] = partition(form, error);
    for (const one of ofFields) {
      form.setFields([{ name: fieldOf(one.path) as never, errors: [wordsOf(one)[locale]] }]);
    }
  }, [form, error, locale]);
  if (!error || (forFields.length > 0 && rest.length === 0)) return null;
  const { message, requestId } = textOf(forFields.length > 0 ? new Refused(rest) : error);
  return (
    <Alert
      type="error"
      showIcon
      title={message}
      description={requestId === null ? undefined : requestId}
      style={{ marginBottom: 16 }}
    />
  );
}

/** Those that name a field of the form, and the others. */
function partition<Values>(form: FormInstance<Values>, error: Error | null): [UserError[], UserError[]] {
  if (!(error instanceof Refused)) return [[], []];
  const known = new Set(form.getFieldsError().map(({ name }) => name.join('.')));
  const isKnown = ({ path }: UserError): boolean => known.has(fieldOf(path).join('.'));
  return [error.userErrors.filter(isKnown), error.userErrors.filter((one) => !isKnown(one))];
}

/** Places in a list are numbers in a form. */
const fieldOf = (path: readonly string[]): (string | number)[] =>
  path.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
