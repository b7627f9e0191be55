import { describe, expect, it } from 'vitest';
import { isOfPair, toArticleInput, withOffset } from './draft';

describe('withOffset', () => {
  it('says which time zone the local time is of', () => {
    expect(withOffset('2023-03-20T09:30', 420)).toBe('2023-03-20T09:30:00+07:00');
    expect(withOffset('2023-03-20T09:30:15', -210)).toBe('2023-03-20T09:30:15-03:30');
  });
});

describe('toArticleInput', () => {
  it('leaves out what was not filled in, and the text as it is', () => {
    expect(toArticleInput({ title: ' ', text: ' Xi tiba. ', publishedAt: '' })).toEqual({ text: ' Xi tiba. ' });
  });
});

describe('isOfPair', () => {
  it('asks for both parties', () => {
    const parties = [{ party: { code: 'CN' } }, { party: { code: 'US' } }];
    expect(isOfPair(parties, ['CN', 'US'])).toBe(true);
    expect(isOfPair(parties, ['CN', 'RU'])).toBe(false);
  });
});
