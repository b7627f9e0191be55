import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { examples } from '../playground/examples';
import { operations } from './index';

const path = resolve(import.meta.dirname, '../../../../graph-schema/graphql/schema.graphql');
const documents: [string, string][] = [
  ...Object.entries(operations),
  ...examples.map(({ query }, index): [string, string] => [`example ${index + 1}`, query]),
];

describe('operations', () => {
  const schema = buildSchema(readFileSync(path, 'utf8'));

  it.each(documents)('%s fits the schema', (_, document) => {
    expect(validate(schema, parse(document)).map((fault) => fault.message)).toEqual([]);
  });
});
