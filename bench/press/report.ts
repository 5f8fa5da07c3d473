import { targetsOf } from './goals';
import type { Measured, Way } from './measured';
import { quantile } from './median';
import { medianOf, ratio } from './speed';
import { targetTable } from './targets';
import type { Sizes, Wire } from './wire';

const count = (value: number) => Math.round(value).toLocaleString('en-GB');
const ms = (value: number) => (Number.isFinite(value) ? value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1) : '–');
const kb = (bytes: number) => (Number.isNaN(bytes) ? '–' : (bytes / 1024).toFixed(1));
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;

const names: Record<Way, string> = {
  press: '**the press**',
  plainNode: 'plain Node, the same bytes and headers',
  nginx: 'nginx, one worker, static file',
  next: 'bare Next, `next start`',
};

function speedSection({ speed, sent, rounds, seconds, wire, nextWire }: Measured): string[] {
  const js: Record<Way, string> = { press: kb(wire.js.gzip), plainNode: '–', nginx: '–', next: kb(nextWire.js.gzip) };
  const rows = (Object.keys(names) as Way[]).map((way) => {
    const all = speed[way];
    const spread = all.map(({ perSecond }) => perSecond);
    return row(
      names[way],
      count(medianOf(all, 'perSecond')),
      `${count(Math.min(...spread))}–${count(Math.max(...spread))}`,
      `${ratio(all, speed.next).toFixed(1)} ×`,
      ms(medianOf(all, 'p50')),
      ms(medianOf(all, 'p99')),
      ms(medianOf(all, 'processor')),
      kb(sent[way]),
      js[way],
      String(all.reduce((sum, { errors }) => sum + errors, 0)),
    );
  });
  return [
    '## The article page',
    '',
    `wrk, one thread, 32 connections, \`Accept-Encoding: gzip\`; in turn, ${rounds} rounds of ${seconds} s each, medians. Against Next: median of the rounds’ ratios. Processor time: user and system of all processes of the server, with PostgreSQL’s where it has one. Next compresses nothing, since \`next.config.js\` leaves that to the press: it is spared the work and sends more.`,
    '',
    '| | requests/s | from–to | against Next | p50, ms | p99, ms | processor, ms a request | HTML, KB | JS gzip, KB | errors |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    'For orientation, measured on the same kind of machine beforehand (issue 3; requests/s · JS gzip · Lighthouse performance): WordPress 6.1 8 · 9 KB · 100, with nginx’s page cache 618; Ghost 6 50 · 1,030 KB · 70, with nginx’s page cache 4,508; Payload’s Next template 730 · 248 KB · 79.',
  ];
}

function missesSection({ misses }: Measured): string[] {
  return [
    '## Hits while four misses are in flight',
    '',
    'The article is asked for by wrk as above; meanwhile four renders of articles that nobody has asked for yet are under way at any moment. wrk, press, renderer and PostgreSQL share the machine.',
    '',
    '| | |',
    '| --- | ---: |',
    row('hits alone, requests/s', count(misses.alone)),
    row('hits with misses, requests/s', `${count(misses.together)} (${Math.round(misses.share * 100)} %)`),
    row('hits with misses, p99', `${ms(misses.p99)} ms`),
    row(
      'misses meanwhile',
      `${count(misses.missesPerSecond)} a second; p50 ${ms(misses.missP50)}, p99 ${ms(misses.missP99)} ms`,
    ),
    row('misses not answered 200; errors of hits', `${misses.failed}; ${misses.errors}`),
  ];
}

const spread = (list: number[]) => [0.5, 0.9, 0.99, 1].map((share) => ms(quantile(list, share)));

function timesSection({ cold, fresh, freshUnderLoad }: Measured): string[] {
  const took = (trials: typeof fresh) => trials.map((one) => one.took);
  const stale = [...fresh, ...freshUnderLoad].reduce((sum, one) => sum + one.staleAnswers, 0);
  return [
    '## Cold render, and commit to fresh page',
    '',
    `Cold: articles never asked for, one at a time, from request to last byte. Fresh: a revision is published from another process; timed from the moment its transaction is told to commit until the page with the new headline has arrived, asking again and again. Old answers that came after the commit was acknowledged: ${stale}.`,
    '',
    '| milliseconds | p50 | p90 | p99 | slowest | times |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    row('cold render', ...spread(cold), String(cold.length)),
    row('commit to fresh', ...spread(took(fresh)), String(fresh.length)),
    row(
      'commit to fresh while wrk asks for another page',
      ...spread(took(freshUnderLoad)),
      String(freshUnderLoad.length),
    ),
  ];
}

function wireSection({ wire, nextWire, lighthouse }: Measured): string[] {
  const sizes = (name: string, pick: (wire: Wire) => Sizes) =>
    row(
      name,
      kb(pick(wire).raw),
      kb(pick(wire).gzip),
      kb(pick(wire).br),
      kb(pick(nextWire).raw),
      kb(pick(nextWire).gzip),
    );
  const all = ({ html, css, js }: Wire): Sizes => ({
    raw: html.raw + css.raw + js.raw,
    gzip: html.gzip + css.gzip + js.gzip,
    br: html.br + css.br + js.br,
  });
  const fetched = 'pages' in lighthouse ? lighthouse.pages[0]?.[1].fetched : undefined;
  return [
    '## Bytes on the wire',
    '',
    'KB of 1,024 bytes. What bare Next does not compress was compressed here as it would be.',
    '',
    '| | raw | gzip | brotli | bare Next, raw | gzip |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    sizes('HTML', (one) => one.html),
    sizes('CSS', (one) => one.css),
    sizes('JS', (one) => one.js),
    sizes('**together**', all),
    row('fonts preloaded', kb(wire.fonts), '', '', kb(nextWire.fonts), ''),
    row('response headers of the page', kb(wire.headers), '', '', kb(nextWire.headers), ''),
    ...(fetched
      ? [
          '',
          `What a phone’s browser fetched for the article, headers included: ${Object.entries(fetched)
            .map(([type, bytes]) => `${type.toLowerCase()} ${kb(bytes)} KB`)
            .join(', ')}.`,
        ]
      : []),
  ];
}

function memorySection({ memory }: Measured): string[] {
  const { entries, resident, counted, took, html } = memory;
  return [
    '## Memory',
    '',
    `${count(entries)} pages kept (copies of the demo edition’s articles, ${kb(html)} KB of HTML on average, each compressed with brotli and gzip under an address and tags of its own): the process grew by ${count(resident / 2 ** 20)} MB, ${kb(resident / entries)} KB a page. The press counts ${kb(counted / entries)} KB a page against \`PRESS_MEMORY_MB\`. Compressing and keeping took ${ms(took / entries)} ms a page.`,
  ];
}

function lighthouseSection({ lighthouse }: Measured): string[] {
  if ('missing' in lighthouse) return ['## Lighthouse, mobile', '', lighthouse.missing];
  const rows = lighthouse.pages.map(([path, { scores, shift, largestPaint, complaints }]) =>
    row(
      `\`${path}\``,
      ...Object.values(scores).map(String),
      String(Number(shift.toFixed(4))),
      count(largestPaint),
      complaints.join('; ') || 'nothing',
    ),
  );
  return [
    '## Lighthouse, mobile',
    '',
    '| page | performance | accessibility | best practices | SEO | layout shift | largest paint, ms | complains of |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ];
}

/** The results as a page of Markdown. */
export function reportOf(measured: Measured): string {
  const sections = [
    [
      '# The press, measured',
      '',
      `Written by \`npm run bench\`${measured.quick ? ' with --quick: these figures only show that the bench works' : ''}; it took ${count(measured.took / 1000)} s.`,
      '',
      ...measured.facts,
      `- the article: \`${measured.path}\` of the demo edition`,
    ],
    ['## Goals', '', ...targetTable(targetsOf(measured))],
    speedSection(measured),
    missesSection(measured),
    timesSection(measured),
    wireSection(measured),
    memorySection(measured),
    lighthouseSection(measured),
    ...(measured.profiles.length > 0
      ? [
          [
            '## Why goals were missed',
            '',
            'Share of the time in which a process was busy, by function, without what it called.',
          ],
        ]
      : []),
    ...measured.profiles.map(([heading, lines]) => [`### ${heading}`, '', ...lines]),
  ];
  return `${sections.map((lines) => lines.join('\n').trimEnd()).join('\n\n')}\n`;
}
