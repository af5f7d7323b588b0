import type { FormRule } from 'antd';

import { defineTexts, useTexts } from '../../i18n/texts.js';

const texts = defineTexts({
  nameMissing: { zh: '请填写姓名', en: 'Enter your name' },
  nameTooLong: { zh: '最多 80 个字', en: 'At most 80 characters' },
  emailWrong: { zh: '请填写有效的邮箱地址', en: 'Enter an e-mail address such as mei@example.com' },
  passwordWrong: { zh: '密码需要 10 到 128 个字符', en: 'A password has 10 to 128 characters' },
});

const NAME_MAX_LENGTH = 80;
const PASSWORD_MIN_LENGTH = 10;
const PASSWORD_MAX_LENGTH = 128;

/** What is asked of a person's name, address and new password, as the server asks it. */
export function usePersonRules(): Readonly<Record<'name' | 'email' | 'newPassword', FormRule[]>> {
  const t = useTexts(texts);
  return {
    name: [
      { required: true, whitespace: true, message: t.nameMissing },
      { max: NAME_MAX_LENGTH, message: t.nameTooLong },
    ],
    email: [{ required: true, type: 'email', message: t.emailWrong }],
    newPassword: [{ required: true, min: PASSWORD_MIN_LENGTH, max: PASSWORD_MAX_LENGTH, message: t.passwordWrong }],
  };
}
