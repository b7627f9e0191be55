import { createClient, type Client } from 'graphql-ws';
import { operations } from '../operations';
import { backoff } from './backoff';
import { graphqlSocketUrl } from './endpoint';
import type { EventChange } from './types';

export type LinkState = 'connecting' | 'live' | 'reconnecting';

export interface ChangeListener {
  onState(state: LinkState): void;
  onChange(change: EventChange): void;
  /** The server refused the cursor or the filter: the list has to be read anew. */
  onRefused(message: string): void;
}

const PING_MS = 15_000;

/** Follows the changes after a cursor; after a break it goes on from the last one that it saw. */
export class ChangeFollower {
  private readonly client: Client;
  private after: string;
  private attempt = 0;
  private stopped = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pongTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly filter: object,
    after: string,
    private readonly listener: ChangeListener,
    webSocketImpl: typeof WebSocket = WebSocket,
  ) {
    this.after = after;
    this.client = createClient({
      url: graphqlSocketUrl(),
      webSocketImpl,
      lazy: true,
      retryAttempts: 0,
      keepAlive: PING_MS,
      on: {
        connected: () => this.connected(),
        ping: (received) => this.expectPong(received),
        pong: () => clearTimeout(this.pongTimer),
        closed: () => clearTimeout(this.pongTimer),
      },
    });
  }

  start(): void {
    this.listener.onState('connecting');
    this.subscribe();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    clearTimeout(this.pongTimer);
    void this.client.dispose();
  }

  private subscribe(): void {
    this.client.subscribe<{ eventChanged: EventChange }>(
      { query: operations.eventChanged, variables: { filter: this.filter, after: this.after } },
      {
        next: (result) => this.next(result.data?.eventChanged, result.errors?.[0]?.message),
        error: (fault) => this.failed(fault),
        complete: () => this.retry(),
      },
    );
  }

  private connected(): void {
    this.attempt = 0;
    this.listener.onState('live');
  }

  private next(change: EventChange | undefined, error: string | undefined): void {
    if (error) this.listener.onRefused(error);
    if (!change) return;
    this.after = change.cursor;
    this.listener.onChange(change);
  }

  private failed(fault: unknown): void {
    if (this.stopped) return;
    if (Array.isArray(fault)) this.listener.onRefused(String((fault[0] as { message?: string })?.message ?? fault));
    else this.retry();
  }

  private retry(): void {
    if (this.stopped) return;
    this.listener.onState('reconnecting');
    this.timer = setTimeout(() => this.subscribe(), backoff(this.attempt++));
  }

  /** A connection that died without a word shows by a pong that never comes. */
  private expectPong(received: boolean): void {
    if (received) return;
    this.pongTimer = setTimeout(() => this.client.terminate(), PING_MS / 3);
  }
}
