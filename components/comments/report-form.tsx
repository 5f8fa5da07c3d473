import { getTranslations } from 'next-intl/server';
import type { Comment } from '@/lib/comments/nest';
import { noteLongest, reportReasons } from '@/lib/comments/report';
import { pageLocale } from '@/lib/i18n/page-locale';

/**
 * The form that reports a comment, under the one that a link names. It is folded away; the address of what is inside it
 * unfolds it.
 */
export async function ReportForm({ comment }: { comment: Comment }) {
  const [locale, t] = [await pageLocale(), await getTranslations('report')];
  return (
    // Unfolded by the browser before Next's own script, where there is one, compares the page with what was sent.
    <details suppressHydrationWarning className="mt-2 border-t border-rule">
      <summary className="cursor-pointer py-2 font-sans text-label font-semibold text-accent">{t('title')}</summary>
      <form
        id="report"
        method="post"
        action={`/api/comments/${comment.id}/report`}
        className="pb-2 font-sans text-base"
      >
        <input type="hidden" name="locale" value={locale} />
        <p className="text-label text-muted">{t('intro')}</p>
        <fieldset className="mt-3">
          <legend className="font-semibold">{t('reason')}</legend>
          {reportReasons.map((reason) => (
            <label key={reason} className="mt-1 flex items-baseline gap-2">
              <input type="radio" name="reason" value={reason} required />
              <span>{t(`reasons.${reason}`)}</span>
            </label>
          ))}
        </fieldset>
        <label className="mt-3 block font-semibold" htmlFor="report-note">
          {t('note')}
        </label>
        <textarea
          id="report-note"
          name="note"
          rows={2}
          maxLength={noteLongest}
          className="mt-1 block w-full border border-muted bg-paper px-3 py-2 font-serif text-[1.0625rem] text-ink"
        />
        <button
          type="submit"
          className="mt-3 border border-ink px-5 py-2.5 font-sans text-base font-semibold hover:bg-paper"
        >
          {t('send')}
        </button>
      </form>
    </details>
  );
}
