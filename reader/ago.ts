const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long ago an instant was, in a language's own words: "3 saat önce", "3 hours ago", "3 часа назад".
 * Null for what is a day old or lies ahead: its date says more. A clock that is a minute slow counts as "now".
 */
export function agoIn(language: string | undefined): (at: Date, now: Date) => string | null {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return (at, now) => {
    const seconds = Math.floor((now.getTime() - at.getTime()) / 1000);
    // Written so that the NaN of a broken date is refused too.
    if (!(seconds >= -minute && seconds < day)) return null;
    if (seconds < minute) return words.format(0, 'second');
    if (seconds < hour) return words.format(-Math.floor(seconds / minute), 'minute');
    return words.format(-Math.floor(seconds / hour), 'hour');
  };
}
