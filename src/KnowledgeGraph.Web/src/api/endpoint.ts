/** The API of the server that served this page, also below a path prefix of a proxy. */
export function graphqlUrl(base: string | URL = document.baseURI): URL {
  const page = new URL(base);
  const root = page.pathname.replace(/(playground\/)?[^/]*$/, '');
  return new URL(`${root}graphql`, page.origin);
}

export function graphqlSocketUrl(base: string | URL = document.baseURI): string {
  const url = graphqlUrl(base);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}
