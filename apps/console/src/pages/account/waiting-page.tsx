import { Alert } from 'antd';
import type { ReactNode } from 'react';

import { Page, Section } from '../../components/page.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useViewer } from '../../session/viewer.js';

const texts = defineTexts({
  pendingTitle: { zh: '申请正在审核', en: 'Your application is being checked' },
  pending: {
    zh: '运营方会审核您的申请，通常在一个工作日内。结果会发到您的邮箱，此页面也会自动更新。',
    en: 'The operator checks it, usually within one working day. You get a mail, and this page opens by itself.',
  },
  refusedTitle: { zh: '申请未通过', en: 'Your application was refused' },
  suspendedTitle: { zh: '组织已被暂停', en: 'Your organization is suspended' },
  suspended: {
    zh: '暂停期间不能进行任何操作，已付款的订单仍会按规则处理。',
    en: 'You can do nothing while it lasts; orders that were paid still run by their rules.',
  },
  reason: { zh: '原因', en: 'Reason' },
  nextTitle: { zh: '审核通过之后', en: 'Once you are approved' },
  nextCreator: {
    zh: '先开一家店铺，再从商品库中选品上架，然后把店铺链接分享给您的观众。',
    en: 'Open your shop, pick goods from the catalogue, and share the shop’s link with your audience.',
  },
  nextSupplier: {
    zh: '先建立仓库和运费模板，再导入供货文件；有订单时会在“待发货”中出现。',
    en: 'Set up a warehouse and its freight, import your goods, and orders will come in under “To ship”.',
  },
});

/** The home page of an organization that may not take part, or not yet. */
export function WaitingPage(): ReactNode {
  const t = useTexts(texts);
  const { organization } = useViewer();
  const reason = organization.statusReason;
  if (organization.status === 'PENDING') {
    return (
      <Page title={t.pendingTitle} lead={t.pending}>
        <Section title={t.nextTitle}>{organization.kind === 'SUPPLIER' ? t.nextSupplier : t.nextCreator}</Section>
      </Page>
    );
  }
  const isRefused = organization.status === 'REFUSED';
  return (
    <Page title={isRefused ? t.refusedTitle : t.suspendedTitle} lead={isRefused ? undefined : t.suspended}>
      {reason !== null && <Alert type="warning" title={t.reason} description={reason} />}
    </Page>
  );
}
