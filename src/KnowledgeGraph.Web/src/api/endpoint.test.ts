import { describe, expect, it } from 'vitest';
import { backoff } from './backoff';
import { graphqlSocketUrl, graphqlUrl } from './endpoint';

describe('graphqlUrl', () => {
  it.each([
    ['http://localhost:5080/', 'http://localhost:5080/graphql'],
    ['http://localhost:5080/?a=CN&b=RU&year=2023', 'http://localhost:5080/graphql'],
    ['http://localhost:5080/index.html', 'http://localhost:5080/graphql'],
    ['http://localhost:5080/playground/', 'http://localhost:5080/graphql'],
    ['http://localhost:5080/playground/index.html', 'http://localhost:5080/graphql'],
    ['https://host.example/kg/playground/', 'https://host.example/kg/graphql'],
  ])('of %s', (page, api) => {
    expect(graphqlUrl(page).href).toBe(api);
  });

  it('takes a safe socket on a safe page', () => {
    expect(graphqlSocketUrl('https://host.example/')).toBe('wss://host.example/graphql');
    expect(graphqlSocketUrl('http://host.example/')).toBe('ws://host.example/graphql');
  });
});

describe('backoff', () => {
  it('doubles up to its longest', () => {
    const never = () => 0;
    expect([0, 1, 2, 10].map((attempt) => backoff(attempt, never))).toEqual([500, 1000, 2000, 15000]);
    expect(backoff(0, () => 1)).toBe(400);
  });
});
