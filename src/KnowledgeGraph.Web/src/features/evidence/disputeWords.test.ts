import { describe, expect, it } from 'vitest';
import { fieldWords, valueWords } from './disputeWords';

describe('what reports disagree on', () => {
  it('is named in words', () => {
    expect(fieldWords('plannedDate')).toBe('planned date');
    expect(fieldWords('date')).toBe('date');
  });

  it.each([
    ['mode', 'IN_PERSON', 'in person'],
    ['status', 'CANCELLED', 'cancelled'],
    ['place', 'CN', 'China'],
    ['city', 'Beijing', 'Beijing'],
    ['date', '2023-11-15', '2023-11-15'],
    ['plannedDate', '2023-02-04/2023-02-05', '2023-02-04 to 2023-02-05'],
  ])('%s: %s reads %s', (field, value, words) => {
    expect(valueWords(field, value)).toBe(words);
  });
});
