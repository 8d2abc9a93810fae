import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A door in front of a server: shut, it refuses new connections and cuts the open ones, as a restart of the server does. */
export interface TcpDoor {
  /** The address of the server, seen through the door. */
  url: string;
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** @param url address of the server behind the door, with host and port */
export async function tcpDoor(url: string): Promise<TcpDoor> {
  const target = new URL(url);
  const lines = new Set<Socket>();
  let server: Server;
  const listen = async (port: number): Promise<number> => {
    server = createServer((near) => join(near, connect(Number(target.port), target.hostname), lines));
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const seen = new URL(url);
  seen.hostname = '127.0.0.1';
  seen.port = String(port);
  return {
    url: seen.toString(),
    async shut() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const line of lines) line.destroy();
      await closed;
    },
    async open() {
      await listen(port);
    },
  };
}

function join(near: Socket, far: Socket, lines: Set<Socket>): void {
  for (const [from, to] of [[near, far], [far, near]] as const) {
    lines.add(from);
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.on('close', () => {
      lines.delete(from);
      to.destroy();
    });
  }
}
