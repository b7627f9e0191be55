import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { graphqlSocketUrl, graphqlUrl } from '../api/endpoint';
import { examples } from './examples';

const fetcher = createGraphiQLFetcher({
  url: graphqlUrl().href,
  wsClient: createClient({ url: graphqlSocketUrl(), lazy: true }),
});
const plugins = [HISTORY_PLUGIN, explorerPlugin()];

export function Playground() {
  return (
    <GraphiQL fetcher={fetcher} plugins={plugins} defaultTabs={[...examples]}>
      <GraphiQL.Logo>
        <a className="home" href="../">
          Knowledge graph
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
