import { getTranslations } from 'next-intl/server';
import { SectionHead } from '@/components/ui/section-head';

const lists = ['saved', 'read'] as const;

const act = 'border border-ink px-4 py-2 font-semibold hover:bg-ink hover:text-paper';

/** Where the reader script shows what this device keeps (reader/kept-list.ts): the server knows nothing of it. */
export async function KeptLists() {
  const t = await getTranslations('kept');
  return (
    <>
      <p className="max-w-text border-s-[3px] border-accent ps-4 [:root:has(kept-list:defined)_&]:hidden">
        {t('noScript')}
      </p>
      <kept-list
        data-remove={t('remove')}
        data-removed={t('removed')}
        className="invisible block max-w-text [&:not(:defined)]:hidden"
      >
        <p data-when="never" hidden>
          {t('unsupported')}
        </p>
        <div data-when="on">
          {/* Takes the focus when the button that had it is removed. */}
          <p role="status" tabIndex={-1} className="font-sans text-label text-muted" />
          {lists.map((list) => (
            <section key={list} data-list={list} aria-labelledby={list} className="mb-10">
              <SectionHead id={list}>{t(`${list}List`)}</SectionHead>
              <p data-empty className="py-3 text-muted">
                {t(`${list}Empty`)}
              </p>
              <ul />
            </section>
          ))}
        </div>
        <section data-when="on" aria-labelledby="switch" className="font-sans text-base">
          <h2 id="switch" className="font-semibold">
            {t('switchTitle')}
          </h2>
          <p className="mt-1 mb-4 text-muted">{t('switchText')}</p>
          <button type="button" data-off className={act}>
            {t('switchOff')}
          </button>
        </section>
        <div data-when="off" hidden className="font-sans text-base">
          <p role="status" className="mb-4">
            {t('isOff')}
          </p>
          <button type="button" data-on className={act}>
            {t('switchOn')}
          </button>
        </div>
      </kept-list>
    </>
  );
}
