import { isFromDevice } from './answer';
import { askForKept, leave } from './ask-again';
import { forget, keep, unsave } from './keep';
import { allKept, findKept, type Kept } from './ledger';
import type { Entry, Lists, Order } from './orders';
import { welcomeBack } from './presence';
import type { OrderEvent } from './scope';

const entry = ({ path, locale, title, section, site }: Kept): Entry => ({ path, locale, title, section, site });

/** Both lists, the latest first. An article that is saved stands among the saved only. */
async function lists(): Promise<Lists> {
  const all = await allKept();
  const saved = all.filter(({ savedAt }) => savedAt !== null).sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
  const read = all.filter(({ savedAt }) => savedAt === null).sort((a, b) => b.readAt - a.readAt);
  return { saved: saved.map(entry), read: read.map(entry) };
}

async function carryOut(order: Order, clientId: string): Promise<unknown> {
  if (order.do === 'leave') return leave();
  welcomeBack();
  switch (order.do) {
    case 'read':
    case 'save':
      return keep(order.page, order.saveData, order.do === 'save');
    case 'unsave':
      return unsave(order.path);
    case 'forget':
      return forget(order.path);
    case 'state': {
      const article = await findKept(order.path);
      return { saved: Boolean(article?.savedAt), fromDevice: isFromDevice(clientId) };
    }
    case 'list':
      if (order.ask) await askForKept(true);
      return lists();
  }
}

/** Does what a page of ours asks, and answers on the way that came with it. */
export async function takeOrder({ data, ports, source }: OrderEvent): Promise<void> {
  const answer = await carryOut(data as Order, source?.id ?? '').catch(() => null);
  ports[0]?.postMessage(answer ?? null);
}
