import { getTranslations } from 'next-intl/server';
import type { CommentProblem } from '@/lib/comments/form';

/** Why a field was refused, in the writer's language. */
export async function ProblemText({ id, problems }: { id: string; problems: CommentProblem[] }) {
  const t = await getTranslations('problems');
  if (!problems.length) return null;
  return (
    <p id={id} className="mt-1 font-sans text-base font-semibold text-[light-dark(#a3182f,#ff949d)]">
      {problems.map((problem) => t(problem.code, problem.params ?? {})).join(' ')}
    </p>
  );
}
