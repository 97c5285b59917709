// Loaded before a program with `--import`: any attempt to reach a network ends it.
import dns from 'node:dns';
import { Socket } from 'node:net';

function refuse(what) {
  return () => {
    throw new Error(`The build tried to reach the network: ${what}.`);
  };
}

Socket.prototype.connect = refuse('a socket');
dns.lookup = refuse('a name');
globalThis.fetch = refuse('a page');
