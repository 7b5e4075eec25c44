import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Line {
  /** Sends a request and resolves with the status once the whole answer is here. */
  ask(request: string): Promise<number>;
  close(): void;
}

/** A connection that is kept; as little of a client as will do, because it shares the machine with what it measures. */
export const openLine = async (port: number): Promise<Line> => {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  await once(socket, 'connect');
  return {
    ask: (request) => {
      const answer = nextAnswer(socket);
      socket.write(request);
      return answer;
    },
    close: () => socket.destroy(),
  };
};

const nextAnswer = (socket: Socket): Promise<number> =>
  new Promise((resolve, reject) => {
    let text = '';
    const end = () => {
      socket.off('data', read);
      socket.off('error', fail);
      socket.off('close', fail);
    };
    const fail = () => {
      end();
      reject(new Error('the server hung up'));
    };
    const read = (chunk: Buffer) => {
      text += chunk.toString('latin1');
      if (!isWhole(text)) return;
      end();
      resolve(Number(text.slice(9, 12)));
    };
    socket.on('data', read);
    socket.once('error', fail);
    socket.once('close', fail);
  });

const isWhole = (text: string): boolean => {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = /content-length: (\d+)/i.exec(text)?.[1];
  // It has nothing but a head.
  if (length === undefined && text.startsWith('HTTP/1.1 304')) return true;
  if (length === undefined) throw new Error('an answer without a length');
  return text.length >= head + 4 + Number(length);
};
