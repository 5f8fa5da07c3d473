/**
 * Words that make a question and tell nothing of what is asked: those that PostgreSQL's lists of stop words lack. An
 * answer says neither `kaç` nor «сколько».
 */
const questionWords = new Set(
  [
    'kaç kaça kaçı kaçıncı hangi hangisi neden nerede nereden nereye kadar kimin kime kimi',
    'many much whose',
    'сколько почему отчего какой какая какое какие каким каких какую какого кому кого чей чья чьё чьи откуда',
  ].flatMap((list) => list.split(' ')),
);

/** Whether a word, in lower case, only makes a question. */
export const isQuestionWord = (lowered: string): boolean => questionWords.has(lowered);
