import type { Locale } from '@/lib/i18n/locales';
import type { SectionKey } from './types';

interface DemoSection {
  accent: 'crimson' | 'ochre' | 'teal' | 'plum' | 'indigo' | 'forest';
  words: Record<Locale, { slug: string; name: string; description: string }>;
}

/** Sections in navigation order. */
export const sections: Record<SectionKey, DemoSection> = {
  politics: {
    accent: 'crimson',
    words: {
      tr: {
        slug: 'siyaset',
        name: 'Siyaset',
        description: 'Meclisler, belediyeler, sandıklar ve verilen sözlerin akıbeti.',
      },
      en: {
        slug: 'politics',
        name: 'Politics',
        description: 'Parliaments, town halls, ballots, and what became of the promises.',
      },
      ru: {
        slug: 'politika',
        name: 'Политика',
        description: 'Парламенты, мэрии, выборы и то, что стало с обещаниями.',
      },
    },
  },
  economy: {
    accent: 'ochre',
    words: {
      tr: {
        slug: 'ekonomi',
        name: 'Ekonomi',
        description: 'Fiyatlar, kiralar, limanlar ve tarlalar: paranın gündelik hayatı.',
      },
      en: {
        slug: 'economy',
        name: 'Economy',
        description: 'Prices, rents, ports and fields: the daily life of money.',
      },
      ru: {
        slug: 'ekonomika',
        name: 'Экономика',
        description: 'Цены, аренда, порты и поля: повседневная жизнь денег.',
      },
    },
  },
  world: {
    accent: 'indigo',
    words: {
      tr: { slug: 'dunya', name: 'Dünya', description: 'Sınırların ötesinden, sınırların iki yanından haberler.' },
      en: { slug: 'world', name: 'World', description: 'From beyond the borders, and from both sides of them.' },
      ru: { slug: 'mir', name: 'Мир', description: 'Новости из-за границ и с обеих их сторон.' },
    },
  },
  culture: {
    accent: 'plum',
    words: {
      tr: { slug: 'kultur', name: 'Kültür', description: 'Sahneler, kitaplar, filmler ve onları ayakta tutanlar.' },
      en: {
        slug: 'culture',
        name: 'Culture',
        description: 'Stages, books, films, and the people who keep them standing.',
      },
      ru: { slug: 'kultura', name: 'Культура', description: 'Сцены, книги, фильмы и люди, на которых всё держится.' },
    },
  },
  science: {
    accent: 'teal',
    words: {
      tr: {
        slug: 'bilim',
        name: 'Bilim',
        description: 'Araştırmalar: ne bulundu, nasıl bulundu, ne kadar emin olabiliriz.',
      },
      en: { slug: 'science', name: 'Science', description: 'Research: what was found, how, and how sure we can be.' },
      ru: {
        slug: 'nauka',
        name: 'Наука',
        description: 'Исследования: что нашли, как нашли и насколько можно быть уверенными.',
      },
    },
  },
  sport: {
    accent: 'forest',
    words: {
      tr: { slug: 'spor', name: 'Spor', description: 'Skorun arkası: sahalar, salonlar, yollar ve insanlar.' },
      en: { slug: 'sport', name: 'Sport', description: 'Behind the score: pitches, halls, roads and people.' },
      ru: { slug: 'sport', name: 'Спорт', description: 'За счётом: поля, залы, дороги и люди.' },
    },
  },
};
