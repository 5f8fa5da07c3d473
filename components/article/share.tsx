import { getTranslations } from 'next-intl/server';

const targets = [
  {
    name: 'X',
    address: (url: string, title: string) => `https://x.com/intent/post?${new URLSearchParams({ url, text: title })}`,
  },
  {
    name: 'Telegram',
    address: (url: string, title: string) => `https://t.me/share/url?${new URLSearchParams({ url, text: title })}`,
  },
  {
    name: 'WhatsApp',
    address: (url: string, title: string) => `https://wa.me/?${new URLSearchParams({ text: `${title} ${url}` })}`,
  },
  {
    name: 'VK',
    address: (url: string, title: string) => `https://vk.com/share.php?${new URLSearchParams({ url, title })}`,
  },
];

/**
 * What only the reader script makes work. It has its place from the start, at the end: what comes late must not move
 * what is there.
 */
const later = 'invisible [@media(scripting:none)]:hidden';

/** Plain links that work everywhere; the reader script adds "copy link" and the device's own share sheet. */
export async function Share({ url, title }: { url: string; title: string }) {
  const t = await getTranslations('article');
  // Mail programs read `+` as a plus sign: encode by hand instead of URLSearchParams.
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  return (
    <share-tools data-copied={t('copied')} className="print:hidden flex flex-wrap items-baseline gap-x-2 lg:block">
      <p id="share" className="text-muted">
        {t('share')}
      </p>
      <ul
        aria-labelledby="share"
        className="flex flex-wrap gap-x-3 font-semibold [&_:is(a,button)]:inline-block [&_:is(a,button)]:py-1 [&_:is(a,button)]:underline [&_:is(a,button)]:decoration-rule [&_:is(a,button)]:underline-offset-4 [&_:is(a,button)]:hover:decoration-accent"
      >
        {targets.map(({ name, address }) => (
          <li key={name}>
            <a href={address(url, title)} rel="noopener nofollow">
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={mail}>{t('shareMail')}</a>
        </li>
        <li className={later}>
          <button type="button" data-copy>
            {t('copyLink')}
          </button>
        </li>
        <li className={later}>
          <button type="button" data-share>
            {t('shareNative')}
          </button>
        </li>
      </ul>
    </share-tools>
  );
}
