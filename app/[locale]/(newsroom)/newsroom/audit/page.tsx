import { getTranslations } from 'next-intl/server';
import { AuditList } from '@/components/newsroom/audit/audit-list';
import { AuditSearch } from '@/components/newsroom/audit/audit-search';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { Notice } from '@/components/newsroom/ui/notice';
import { OlderLink } from '@/components/newsroom/ui/older-link';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { auditQuery } from '@/lib/audit/audit-query';
import { auditPeople, readAudit } from '@/lib/audit/read-audit';
import type { Actor } from '@/lib/auth/actor';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';

type Search = Record<string, string | string[] | undefined>;

async function Audit({ actor, search }: { actor: Actor; search: Search }) {
  const [t, locale, people] = await Promise.all([getTranslations('newsroom.audit'), pageLocale(), auditPeople(actor)]);
  const query = auditQuery(search);
  const found = query && (await readAudit(actor, query.filter, locale, query.after));
  const asked = Object.entries(query?.filter ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')} />
      <AuditSearch filter={query?.filter ?? {}} people={people} />
      {!found && <Notice kind="bad">{t('badDate')}</Notice>}
      {found && !found.items.length && <Notice>{t('empty')}</Notice>}
      {found && found.items.length > 0 && <AuditList entries={found.items} />}
      {found && (
        <OlderLink
          path={newsroomPaths.audit(locale)}
          query={Object.fromEntries(asked)}
          next={found.next}
          first={!query?.after}
          words={{ label: t('pages'), older: t('older'), newest: t('newest') }}
        />
      )}
    </>
  );
}

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/audit'>) {
  const search = await searchParams;
  return (
    <NewsroomPage allow="audit.read" current="audit">
      {(actor) => <Audit actor={actor} search={search} />}
    </NewsroomPage>
  );
}
