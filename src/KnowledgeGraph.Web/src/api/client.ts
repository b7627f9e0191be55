import { graphqlUrl } from './endpoint';

export interface GraphQLFault {
  message: string;
  extensions?: { code?: string };
}

/** What the server answered instead of data, in words for a person. */
export class ApiError extends Error {
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
  }
}

export async function request<T>(query: string, variables: object, signal?: AbortSignal): Promise<T> {
  const response = await send(query, variables, signal);
  const answer = await read(response);
  const fault = answer.errors?.[0];
  if (fault) throw new ApiError(fault.message, fault.extensions?.code);
  if (!answer.data) throw new ApiError(`The server answered ${response.status} without data.`);
  return answer.data as T;
}

async function send(query: string, variables: object, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(graphqlUrl(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables }),
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('The server cannot be reached.');
  }
}

async function read(response: Response): Promise<{ data?: unknown; errors?: GraphQLFault[] }> {
  if (response.status === 413) throw new ApiError('The server refused this: it is too large.');
  const text = await response.text();
  try {
    return JSON.parse(text) as { data?: unknown; errors?: GraphQLFault[] };
  } catch {
    throw new ApiError(`The server answered ${response.status} with something else than JSON.`);
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
