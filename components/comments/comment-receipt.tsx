import { getTranslations } from 'next-intl/server';
import { Moment } from '@/components/ui/time';
import type { Receipt } from '@/lib/comments/receipt';
import { articleAddress } from '@/lib/stories/article-address';
import { ReceiptActs } from './receipt-acts';

/** What became of a comment, for the one who wrote it. */
export async function CommentReceipt({ receipt, token }: { receipt: Receipt; token: string }) {
  const [t, l, back] = await Promise.all([
    getTranslations('receipt'),
    getTranslations('letters'),
    articleAddress(receipt.articleId),
  ]);
  return (
    <div className="max-w-text" data-status={receipt.status}>
      <h1 className="text-[clamp(1.875rem,1.4rem+2vw,2.75rem)] leading-[1.1] font-bold tracking-[-0.02em]">
        {t('title')}
      </h1>
      <p className="mt-4 text-[1.1875rem] leading-normal">{t(receipt.status)}</p>
      {receipt.reason && (
        <p className="mt-3 border-s-4 border-rule ps-4 text-[1.0625rem] leading-normal">
          <span className="block font-sans text-label font-semibold">{t('reason')}</span>
          <span lang={receipt.lang}>{receipt.reason}</span>
        </p>
      )}
      {receipt.status !== 'deleted' && (
        <>
          <h2 className="mt-8 font-sans text-base font-bold">{t('yours')}</h2>
          <blockquote className="mt-2 border-s-4 border-accent ps-4">
            <p className="font-sans text-label">
              <bdi className="font-semibold">{receipt.name}</bdi>{' '}
              <span className="text-muted">
                · <Moment at={receipt.createdAt} />
                {receipt.editedAt && (
                  <>
                    {' '}
                    · {t('edited')} <Moment at={receipt.editedAt} />
                  </>
                )}
              </span>
            </p>
            <p className="mt-1 text-[1.0625rem] leading-normal whitespace-pre-line" lang={receipt.lang}>
              {receipt.body}
            </p>
          </blockquote>
        </>
      )}
      {receipt.letters && <p className="mt-6 font-sans text-base">{l(receipt.letters)}</p>}
      <p className="mt-6 font-sans text-base text-muted">{t('keep')}</p>
      {back && (
        <p className="mt-4 font-sans">
          <a href={`${back.path}#comments`} className="font-semibold text-accent underline">
            {t('back')}
          </a>
        </p>
      )}
      <ReceiptActs receipt={receipt} token={token} />
    </div>
  );
}
