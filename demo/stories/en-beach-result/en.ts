import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'cornish-beach-water-test-by-breakfast',
  kicker: 'Bathing water',
  headline: 'Cornish beach learns by breakfast whether its water is clean',
  standfirst:
    'A three-hour test agreed with the two-day one on 109 mornings of 118. The three times it missed pollution all followed heavy rain.',
  dateline: 'Penhallow Sands',
  byline: ['james-whitfield'],
  sources: ['research-paper'],
  published: 3480,
  body: [
    p(
      'The usual test of bathing water grows bacteria on a plate and takes up to two days, by which time the swimmers have dried off and the tide has turned seven times. At Penhallow Sands in north Cornwall a sample taken at quarter past five now yields a result by half past eight. It is chalked on the board at the slipway.',
    ),
    p(
      'The quick method counts the bacteria’s DNA. Over 118 summer mornings it gave the same verdict as the plates 109 times, raised six false alarms and missed pollution three times. False alarms are to be expected, since dead bacteria carry DNA too. The misses are the more serious fault, and all came within two days of heavy rain.',
    ),
    p(
      'The authors therefore keep the old advice: after a downpour, stay out for two days whatever the board says. One beach and one summer prove little about others. A sample costs £38, against £21 for a plate, and the council has paid for next season.',
    ),
  ],
};
