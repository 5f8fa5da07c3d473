'use client';

import { useTranslations } from 'next-intl';
import { type Role, roles } from '@/lib/auth/roles';
import { Select } from '../ui/field';
import { WriteForm } from '../ui/write-form';

/** A person's role, and the name under which their articles appear. */
export function MemberForm({
  id,
  role,
  personId,
  bylines,
}: {
  id: string;
  role: Role;
  personId: string | null;
  bylines: { id: string; name: string }[];
}) {
  const t = useTranslations('newsroom.staff');
  const shell = useTranslations('newsroom.shell');
  return (
    <WriteForm path={`/api/newsroom/staff/${id}`} method="PUT" submit={t('save')} done={t('saved')} onDone={() => {}}>
      {(errorOf) => (
        <>
          <Select label={t('role')} name="role" defaultValue={role} error={errorOf('role')}>
            {roles.map((other) => (
              <option key={other} value={other}>
                {shell(`roles.${other}`)}
              </option>
            ))}
          </Select>
          <Select
            label={t('byline')}
            hint={t('bylineHint')}
            name="personId"
            defaultValue={personId ?? ''}
            error={errorOf('personId')}
          >
            <option value="">{t('noByline')}</option>
            {bylines.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </Select>
        </>
      )}
    </WriteForm>
  );
}
