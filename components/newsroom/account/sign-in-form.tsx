'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';

/** E-mail and password, then a code where one is asked for; leads to where one was going when all is right. */
export function SignInForm({ to }: { to: string }) {
  const t = useTranslations('newsroom.account');
  const [secondStep, setSecondStep] = useState(false);
  const go = () => window.location.assign(to);
  if (secondStep) return <SecondStep onDone={go} onBack={() => setSecondStep(false)} />;
  return (
    <WriteForm<{ secondStep: boolean }>
      path="/api/auth/sign-in"
      submit={t('signIn')}
      onDone={(data) => (data.secondStep ? setSecondStep(true) : go())}
    >
      {(errorOf) => (
        <>
          <TextField
            label={t('email')}
            name="email"
            type="email"
            autoComplete="username"
            autoFocus
            required
            error={errorOf('email')}
          />
          <TextField
            label={t('password')}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            error={errorOf('password')}
          />
        </>
      )}
    </WriteForm>
  );
}

function SecondStep({ onDone, onBack }: { onDone: () => void; onBack: () => void }) {
  const t = useTranslations('newsroom.account');
  return (
    <div className="grid grid-cols-1 gap-4">
      <h2 className="text-xl font-bold">{t('secondStep')}</h2>
      <p className="font-sans text-base">{t('secondStepIntro')}</p>
      <WriteForm path="/api/auth/second-step" submit={t('continue')} onDone={onDone}>
        {(errorOf) => (
          <TextField
            label={t('code')}
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            required
            error={errorOf('code')}
          />
        )}
      </WriteForm>
      <div>
        <Button look="quiet" className="px-0" onClick={onBack}>
          {t('startAgain')}
        </Button>
      </div>
    </div>
  );
}
