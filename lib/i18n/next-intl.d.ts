import type messages from '../../messages/en.json';
import type { NewsroomMessages } from '../../messages/newsroom/areas';
import type { Locale } from './locales';

/** Keys of messages are checked where they are used; the English file names them all. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages & { newsroom: NewsroomMessages };
  }
}
