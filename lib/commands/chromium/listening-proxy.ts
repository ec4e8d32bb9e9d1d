import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers who was called. */
export interface ListeningProxy {
  readonly port: number;
  /** Hosts that anything in the browser tried to reach over the network. */
  readonly called: readonly string[];
  readonly close: () => void;
}

/** Addresses that a browser calls on its own account, whatever is loaded into it. */
const browsersOwn =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|gvt2\.com|microsoft\.com|bing\.com|msn\.com)$/;

/** Starts the proxy on a free local port. */
export async function listen(): Promise<ListeningProxy> {
  const called: string[] = [];
  const note = (target: string | undefined) => {
    const host = URL.parse(target?.includes('://') ? target : `http://${target}`)?.hostname ?? String(target);
    if (!browsersOwn.test(host)) called.push(host);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { port: (server.address() as AddressInfo).port, called, close: () => void server.close() };
}
