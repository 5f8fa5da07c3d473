import type { Metadata } from 'next';
import { Body } from '@/components/article/body/body';
import { JsonLd } from '@/components/layout/json-ld';
import { PageShell } from '@/components/layout/page-shell';
import { ListHead } from '@/components/list/list-head';
import { namePublisher } from '@/content/name-publisher';
import { housePages } from '@/content/registry';
import { everywhere } from '@/lib/i18n/alternates';
import { isLocale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/i18n/metadata';
import { routes } from '@/lib/i18n/routes';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';
import { siteSettings } from '@/lib/settings/site';
import { breadcrumbsOf } from '@/lib/structured-data/breadcrumbs';
import { housePageOf } from '@/lib/structured-data/house-page';
import { organizationOf } from '@/lib/structured-data/organization';
import { Missing, missingMetadata } from './missing';

/** Head and page of a text of the house: it changes only with a release, so it is kept long. Seconds. */
const ttl = 3600;

type Props = { params: Promise<{ locale: string }> };

/** A page of the house (about, imprint …) from its texts in `content/`. */
export function housePage(name: keyof typeof housePages) {
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const { locale } = await params;
    if (!isLocale(locale)) return missingMetadata();
    const { title, intro } = housePages[name][locale];
    // The head names the paper: its name is a setting.
    await siteSettings();
    const path = routes[name].path(locale);
    return pageMetadata({ locale, title, description: intro, path, alternates: everywhere(name) });
  }

  async function Page({ params }: Props) {
    const { locale } = await params;
    if (!isLocale(locale)) return <Missing />;
    press({ tags: [tags.site], ttl });
    const house = housePages[name][locale];
    const { title, intro } = house;
    const settings = await siteSettings();
    const body = namePublisher(house, settings.editions[locale].publisher);
    const path = routes[name].path(locale);
    return (
      <PageShell alternates={everywhere(name)}>
        <JsonLd
          things={[
            housePageOf(locale, { key: name, name: title, description: intro, path }),
            organizationOf(locale, settings),
            breadcrumbsOf(locale, [{ name: title, path }]),
          ]}
        />
        <ListHead title={title}>{intro}</ListHead>
        <div className="max-w-text">
          <Body doc={{ type: 'doc', content: body }} pictures={new Map()} />
        </div>
      </PageShell>
    );
  }

  return { generateMetadata, Page };
}
