/** What pages ask of the worker, and what it answers. Types only: both sides are bundled apart. */

/** What a page says of the article it shows. */
export interface PageInfo {
  /** Path without query. */
  path: string;
  locale: string;
  title: string;
  section: string;
  /** The paper's name as the page has it. */
  site: string;
  /** Addresses of what the page shows itself with: styles, fonts, pictures in the size that was chosen. */
  parts: string[];
}

export interface Entry {
  path: string;
  locale: string;
  title: string;
  section: string;
  site: string;
}

export interface Lists {
  saved: Entry[];
  read: Entry[];
}

export interface State {
  saved: boolean;
  /** The page was shown from the device, because the network was not there. */
  fromDevice: boolean;
}

/** `full`: as many are saved as may be; `failed`: the page could not be had, or there is no room. */
export type SaveResult = 'saved' | 'full' | 'failed';

export type Order =
  | { do: 'read' | 'save'; page: PageInfo; saveData: boolean }
  | { do: 'state' | 'unsave' | 'forget'; path: string }
  /** `ask`: first look whether they can still be read; what is gone leaves. */
  | { do: 'list'; ask: boolean }
  | { do: 'leave' };
