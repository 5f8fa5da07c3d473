/**
 * What the worker uses of its surroundings. TypeScript's own library for workers contradicts the one for pages, and
 * the project is checked as a whole.
 */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskingEvent extends LastingEvent {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  readonly resultingClientId: string;
  respondWith(response: Response | Promise<Response>): void;
}

export interface OrderEvent extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly id: string } | null;
}

interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: AskingEvent) => void): void;
  addEventListener(name: 'message', listener: (event: OrderEvent) => void): void;
}

export const scope = self as unknown as WorkerScope;
