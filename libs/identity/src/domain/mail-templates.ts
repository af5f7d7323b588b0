import { fill, type Locale, type NotificationParameters } from './notification-templates.js';

interface MailText {
  readonly subject: string;
  readonly text: string;
}

const MAIL_TEMPLATES = {
  ORGANIZATION_APPROVED: {
    zh: {
      subject: '{organizationName} 已通过审核',
      text: '您好，\n\n{organizationName} 已通过代发平台的审核，现在可以登录使用：\n{url}\n',
    },
    en: {
      subject: '{organizationName} is approved',
      text: 'Hello,\n\n{organizationName} has been approved on Daifa. Sign in here:\n{url}\n',
    },
  },
  ORGANIZATION_REFUSED: {
    zh: {
      subject: '{organizationName} 未通过审核',
      text: '您好，\n\n很抱歉，{organizationName} 未通过代发平台的审核。\n原因：{reason}\n\n如有疑问，请回复本邮件。\n',
    },
    en: {
      subject: '{organizationName} was not approved',
      text: 'Hello,\n\nwe are sorry: {organizationName} was not approved on Daifa.\nReason: {reason}\n\nAnswer this mail if you have questions.\n',
    },
  },
  ORGANIZATION_SUSPENDED: {
    zh: {
      subject: '{organizationName} 已被暂停',
      text: '您好，\n\n{organizationName} 在代发平台上已被暂停，暂时不能进行任何操作。\n原因：{reason}\n',
    },
    en: {
      subject: '{organizationName} is suspended',
      text: 'Hello,\n\n{organizationName} is suspended on Daifa and can do nothing for now.\nReason: {reason}\n',
    },
  },
  ORGANIZATION_REINSTATED: {
    zh: {
      subject: '{organizationName} 已恢复',
      text: '您好，\n\n{organizationName} 在代发平台上已恢复，可以登录继续使用：\n{url}\n',
    },
    en: {
      subject: '{organizationName} may go on',
      text: 'Hello,\n\nthe suspension of {organizationName} on Daifa has ended. Sign in here:\n{url}\n',
    },
  },
  MEMBER_INVITED: {
    zh: {
      subject: '{organizationName} 邀请您加入代发平台',
      text: '您好，\n\n{organizationName} 邀请您加入其在代发平台上的团队。请在 {days} 天内打开以下链接接受邀请：\n{url}\n\n如果您不认识该组织，请忽略本邮件。\n',
    },
    en: {
      subject: '{organizationName} invites you to Daifa',
      text: 'Hello,\n\n{organizationName} invites you to its team on Daifa. Open this link within {days} days to accept:\n{url}\n\nIf you do not know them, ignore this mail.\n',
    },
  },
} as const satisfies Record<string, Record<Locale, MailText>>;

export type MailTemplate = keyof typeof MAIL_TEMPLATES;

export function renderMail(name: MailTemplate, parameters: NotificationParameters, locale: Locale): MailText {
  const { subject, text } = MAIL_TEMPLATES[name][locale];
  // Names are chosen by strangers: one with a line break in it must not become a mail header.
  return { subject: fill(subject, parameters).replaceAll(/\s+/g, ' '), text: fill(text, parameters) };
}
