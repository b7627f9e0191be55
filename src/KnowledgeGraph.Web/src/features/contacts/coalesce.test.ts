import { describe, expect, it } from 'vitest';
import { coalesce } from './coalesce';

const turns = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

describe('coalesce', () => {
  it('answers many askings during a run with one more run', async () => {
    const ends: (() => void)[] = [];
    const ask = coalesce(() => new Promise((end) => ends.push(end)));
    for (let i = 0; i < 5; i++) ask();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await turns();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await turns();
    expect(ends).toHaveLength(2);
  });
});
