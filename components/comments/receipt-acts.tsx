import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Moment } from '@/components/ui/time';
import { editableUntil, isEditable } from '@/lib/comments/editable';
import type { Receipt } from '@/lib/comments/receipt';
import { pageLocale } from '@/lib/i18n/page-locale';
import { EditForm } from './edit-form';

/** One thing to do, folded away until it is wanted. */
function Act({ title, children }: { title: string; children: ReactNode }) {
  return (
    // May be unfolded before Next's own script, where there is one, compares the page with what was sent.
    <details suppressHydrationWarning className="border-b border-rule">
      <summary className="cursor-pointer py-3 font-sans text-base font-semibold text-accent">{title}</summary>
      <div className="pb-5">{children}</div>
    </details>
  );
}

const button = 'mt-3 border border-ink px-5 py-2.5 font-sans text-base font-semibold hover:bg-wash';

/** What a writer can do with a comment: change it for a while, take everything that is kept of it, have it erased. */
export async function ReceiptActs({ receipt, token }: { receipt: Receipt; token: string }) {
  const [locale, t, l] = [await pageLocale(), await getTranslations('receipt'), await getTranslations('letters')];
  const hidden = (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
    </>
  );
  return (
    <div className="mt-8 border-t border-rule">
      {isEditable(receipt) && (
        <Act title={t('edit')}>
          <p className="font-sans text-label text-muted">
            {t('editUntil')} <Moment at={editableUntil(receipt.createdAt)} /> · {t('editHint')}
          </p>
          <EditForm token={token} body={receipt.body} />
        </Act>
      )}
      {receipt.letters && (
        <Act title={l('end')}>
          <p className="font-sans text-label text-muted">{l('endHint')}</p>
          <form method="post" action="/api/comments/letters">
            {hidden}
            <button type="submit" name="act" value="end" className={button}>
              {l('endNow')}
            </button>
          </form>
        </Act>
      )}
      <Act title={t('export')}>
        <p className="font-sans text-label text-muted">{t('exportHint')}</p>
        <form method="post" action="/api/comments/export">
          {hidden}
          <button type="submit" className={button}>
            {t('download')}
          </button>
        </form>
      </Act>
      {receipt.status !== 'deleted' && (
        <Act title={t('delete')}>
          <p className="font-sans text-label text-muted">{t('deleteWarning')}</p>
          <form method="post" action="/api/comments/delete">
            {hidden}
            <button type="submit" className={button}>
              {t('deleteConfirm')}
            </button>
          </form>
        </Act>
      )}
    </div>
  );
}
