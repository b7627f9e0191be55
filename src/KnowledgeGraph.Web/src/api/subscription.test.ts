import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeFollower, type LinkState } from './subscription';

interface Message {
  type: string;
  id?: string;
  payload?: { variables: { after: string } };
}

/** Speaks graphql-transport-ws as a server would: says yes to all, and keeps what it was asked. */
class FakeSocket {
  static all: FakeSocket[] = [];
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly OPEN = 1;
  readyState = 0;
  protocol = 'graphql-transport-ws';
  readonly received: Message[] = [];
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: { code: number; reason: string; wasClean: boolean }) => void;

  constructor() {
    FakeSocket.all.push(this);
    queueMicrotask(() => {
      this.readyState = 1;
      this.onopen?.();
    });
  }

  send(text: string): void {
    const message = JSON.parse(text) as Message;
    this.received.push(message);
    if (message.type === 'connection_init') this.say({ type: 'connection_ack' });
  }

  say(message: object): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  close(code = 1006): void {
    this.readyState = 3;
    this.onclose?.({ code, reason: '', wasClean: false });
  }

  get subscribed(): Message | undefined {
    return this.received.find(({ type }) => type === 'subscribe');
  }
}

const change = (socket: FakeSocket, cursor: string) =>
  socket.say({ type: 'next', id: socket.subscribed?.id, payload: { data: { eventChanged: { cursor, change: 'CREATED', eventId: 'e' } } } });

describe('ChangeFollower', () => {
  const states: LinkState[] = [];
  const cursors: string[] = [];
  const refusals: string[] = [];
  let follower: ChangeFollower;

  beforeEach(async () => {
    vi.useFakeTimers();
    for (const list of [states, cursors, refusals, FakeSocket.all]) list.length = 0;
    const listener = {
      onState: (state: LinkState) => states.push(state),
      onChange: ({ cursor }: { cursor: string }) => cursors.push(cursor),
      onRefused: (message: string) => refusals.push(message),
    };
    follower = new ChangeFollower({ kinds: ['VISIT'] }, '3', listener, FakeSocket as unknown as typeof WebSocket);
    follower.start();
    await vi.advanceTimersByTimeAsync(10);
  });

  afterEach(() => {
    follower.stop();
    vi.useRealTimers();
  });

  const socket = (index: number): FakeSocket => {
    const found = FakeSocket.all[index];
    if (!found) throw new Error(`Only ${FakeSocket.all.length} sockets were opened.`);
    return found;
  };

  it('starts after the position of the list', () => {
    expect(socket(0).subscribed?.payload?.variables).toEqual({ filter: { kinds: ['VISIT'] }, after: '3' });
    expect(states).toEqual(['connecting', 'live']);
  });

  it('goes on from the last change that it saw when the connection breaks', async () => {
    change(socket(0), '4');
    change(socket(0), '5');
    socket(0).close();
    await vi.advanceTimersByTimeAsync(600);
    expect(cursors).toEqual(['4', '5']);
    expect(socket(1).subscribed?.payload?.variables.after).toBe('5');
    expect(states).toEqual(['connecting', 'live', 'reconnecting', 'live']);
  });

  it('gives up a connection that no longer answers', async () => {
    await vi.advanceTimersByTimeAsync(15_000 + 5_000 + 600);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it('tells when the server refuses the cursor, and does not ask in vain', async () => {
    socket(0).say({ type: 'error', id: socket(0).subscribed?.id, payload: [{ message: 'Unknown cursor.' }] });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(refusals).toEqual(['Unknown cursor.']);
  });

  it('is silent once stopped', async () => {
    follower.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeSocket.all).toHaveLength(1);
    expect(states).toEqual(['connecting', 'live']);
  });
});
