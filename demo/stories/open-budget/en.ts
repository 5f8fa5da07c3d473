import { b, facts, h2, h3, hr, i, ol, p, pull } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

const body = [
  p(
    'The most discussed document in Sarıgöl this month is an invoice for fifty water meters. There are two copies of it, one dated July and one September, and the town that ordered the meters paid both. Nobody inside the town hall noticed. Fatma Uzun, a retired bookkeeper, did, at her kitchen table, because since last month she has been able to look.',
  ),
  p(
    'A new rule obliges all fourteen municipalities of the province to publish every invoice they pay within ten days: amount, seller, purpose. Mrs Uzun and some twenty neighbours, who call themselves the Receipt Club, read the first month’s output from end to end. There were 6,412 of them.',
  ),
  facts(
    [b('On time'), ': eleven municipalities of fourteen'],
    [b('Recovered'), ': 186,000 lira paid twice for the same meters'],
    [b('Taken down'), ': 37 invoices that named families receiving aid'],
    [b('Work'), ': 340 volunteer hours, most of it retyping'],
  ),
  h2('Untidy rather than crooked'),
  p(
    'What the club found looks less like a scandal than like a kitchen drawer. One municipality paid three prices for a tonne of asphalt within four weeks: 2,900, 3,150 and 3,700 lira before tax. It says the dearest load was laid at night. The invoice does not mention the night.',
  ),
  pull('I’m not trying to catch anyone. I keep these the way I keep my own.', 'Fatma Uzun, retired bookkeeper'),
  p(
    'More interesting is what may not have happened. The average direct purchase, the kind made without a tender, was 9% smaller than the month before. Ayla Gündoğdu, who teaches public finance, declines to celebrate. It is ',
    i('one'),
    ' month, she says, and one in which seasonal works end anyway. “We know people behave differently when they are watched. We don’t know for how long.”',
  ),
  h2('Three weak points'),
  h3('A photograph is not data'),
  p(
    'Nine of the fourteen upload pictures of paper. They can’t be searched or added up, which is why twenty adults spent their evenings copying numbers into a table.',
  ),
  h3('An invoice without its contract'),
  p(
    'The rule opens the bill but not the agreement behind it. A price can be seen to change; the reason for the change stays in a folder.',
  ),
  h3('Too much was opened'),
  p(
    'On 37 invoices the names and addresses of families on social aid were legible. The club told the town halls instead of the public, and the pages came down the same day, after more than two days online. No sum of recovered money sets that right.',
  ),
  hr(),
  p('The accountants, councillors and volunteers we spoke to want the same repairs, in much the same order:'),
  ol(
    'one standard table for every municipality, with the scan attached to it;',
    'a contract number, and a link, on every line;',
    'a second pair of eyes on personal details before anything is published.',
  ),
  p(
    'The three that missed the deadline are all small, with fewer than five thousand inhabitants. In one of them the accounts department is Kerim Taşdelen. He spent four hours a day at the scanner. “I’m not against the rule,” he said. “I’m in favour of a second person.” Next month the provincial council discusses money for shared software. It would be a pity if the invoice for that were a photograph.',
  ),
];

export const en: DemoArticle = {
  slug: 'sarigol-open-invoices-first-month',
  kicker: 'Open budgets',
  headline: 'What a province learned from publishing every invoice',
  standfirst:
    'Sarıgöl’s fourteen municipalities now have ten days to put each bill online. In the first month residents found money paid twice, and names that should never have been there.',
  dateline: 'Sarıgöl',
  byline: ['elif-aksoy'],
  sources: ['council-minutes', 'interviews', 'gazette'],
  published: 1425,
  hero: {
    drawing: 'open-ledger',
    alt: 'A ledger as tall as a house stands open on a town square. People look out of windows in its ruled pages, climb ladders up its columns and gather round a door in its spine.',
    caption: 'Sarıgöl published 6,412 invoices in a month. About twenty volunteers read them all.',
    credit: 'Illustration: Gazette',
  },
  body,
};
