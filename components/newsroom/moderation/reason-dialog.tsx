'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { rules } from '@/lib/moderation/verdict';
import type { ReasonCode } from '@/lib/newsroom/moderation/reasons';
import { Modal } from '../editor/modal';
import { Button } from '../ui/button';
import { Select, TextArea } from '../ui/field';
import { focusFirst } from './focus-first';
import type { ShownComment } from './shown-comment';

export type Reasons = Record<Locale, Record<ReasonCode, string>>;

interface Props {
  /** What is rejected; none: the dialog is closed. */
  comments: ShownComment[];
  /** Whether readers see it: then it is removed. */
  published: boolean;
  reasons: Reasons;
  onClose(): void;
  onReject(reason: { because?: string; reason?: string }): void;
}

/** Asks why comments are rejected or removed: a ready-made reason, said in the comment's language, or own words. */
export function ReasonDialog(props: Props) {
  const { comments, published, onClose } = props;
  const t = useTranslations('newsroom.moderation.reason');
  const title = published ? t('removeTitle') : t('title', { count: comments.length });
  return (
    <Modal open={comments.length > 0} onClose={onClose} title={title}>
      <ReasonForm {...props} />
    </Modal>
  );
}

/** The rule that decides about a comment, to begin with. */
const firstRule = (comment: ShownComment | undefined): ReasonCode | '' =>
  comment?.findings?.find(({ level }) => level !== 'hint')?.rule ?? '';

function ReasonForm({ comments, published, reasons, onClose, onReject }: Props) {
  const locale = useLocale();
  const t = useTranslations('newsroom.moderation');
  const shell = useTranslations('newsroom.shell');
  const [first] = comments;
  const preset = comments.length === 1 ? firstRule(first) : '';
  const [because, setBecause] = useState(preset);
  const [own, setOwn] = useState('');
  const lang = first?.lang ?? 'en';
  const oneLanguage = comments.every((comment) => comment.lang === lang);
  const codes = Object.keys(reasons[lang]) as ReasonCode[];
  const name = (code: ReasonCode) => {
    const rule = rules.find((one) => one === code);
    return rule ? t(`rules.${rule}`) : t(`reasonNames.${code as 'private'}`);
  };
  const read = own.trim() || (because && oneLanguage ? reasons[lang][because] : '');

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onReject({ because, reason: own });
  }
  return (
    <form onSubmit={onSubmit} className="grid grid-cols-1 gap-4">
      <Select
        label={t('reason.ready')}
        value={because}
        ref={preset ? undefined : focusFirst}
        required={!own.trim()}
        onChange={(event) => setBecause(event.target.value as ReasonCode | '')}
      >
        <option value="">{t('reason.choose')}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {name(code)}
          </option>
        ))}
      </Select>
      <TextArea
        label={t('reason.own')}
        hint={oneLanguage ? t('reason.ownHint', { language: first?.language ?? '' }) : t('reason.ownHintMany')}
        lang={oneLanguage ? lang : undefined}
        rows={2}
        maxLength={500}
        value={own}
        onChange={(event) => setOwn(event.target.value)}
      />
      {read && (
        <p className="border-s-4 border-rule ps-3" lang={lang}>
          <span className="block font-sans text-label font-semibold" lang={locale}>
            {t('reason.reads')}
          </span>
          {read}
        </p>
      )}
      {because && !own.trim() && !oneLanguage && <p className="font-sans text-label">{t('reason.each')}</p>}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="main" ref={preset ? focusFirst : undefined}>
          {published ? t('reason.removeNow') : t('reason.rejectNow')}
        </Button>
        <Button onClick={onClose}>{shell('cancel')}</Button>
      </div>
    </form>
  );
}
