import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { kindOfHost, readNetwork } from '../../../src/install/host/network.ts';

describe('what a host is', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.8.8.8', 'loopback'],
    ['0.0.0.0', 'loopback'],
    ['::1', 'loopback'],
    ['localhost', 'loopback'],
    ['models.localhost', 'loopback'],
    ['host.docker.internal', 'loopback'],
    ['10.0.0.1', 'private'],
    ['172.31.255.1', 'private'],
    ['172.32.0.1', 'other'],
    ['192.168.0.1', 'private'],
    ['fd00::1', 'private'],
    ['100.64.0.1', 'tailnet'],
    ['100.128.0.1', 'other'],
    ['fd7a:115c:a1e0::1', 'tailnet'],
    ['gpu.tail1234.ts.net', 'tailnet-name'],
    ['ts.net', 'other'],
    ['localhost.example.com', 'other'],
    ['8.8.8.8', 'other'],
    ['2001:db8::1', 'other'],
    ['1.2.3', 'other'],
    ['', 'other'],
  ])('%s is %s', (host, kind) => {
    expect(kindOfHost(host)).toBe(kind);
  });
});

describe('the network of a machine', () => {
  const network = readNetwork(['127.0.0.1/8', '192.168.7.2/24', 'fd12::2/64']);

  it('has its own addresses, and no other of the same network', () => {
    expect(['192.168.7.2', 'fd12::2', '192.168.7.3', 'fd12::3'].map(network.has)).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
  });

  it('reaches what is in one of its networks', () => {
    const addresses = ['192.168.7.3', 'fd12::3', '192.168.8.3', '10.0.0.1', '100.64.0.1'];
    expect(addresses.map(network.reaches)).toEqual([true, true, false, false, false]);
  });

  it('reaches a whole tailnet from one address in it, which has a network of its own alone', () => {
    const joined = readNetwork(['100.100.1.2/32']);
    expect([network.isInTailnet, joined.isInTailnet]).toEqual([false, true]);
    expect([joined.reaches('100.64.0.1'), joined.has('100.64.0.1')]).toEqual([true, false]);
  });

  it('goes by its name whatever the domain is', () => {
    expect(network.has(`${hostname().toUpperCase()}.tail1234.ts.net`)).toBe(true);
    expect(network.has(`not-${hostname()}.tail1234.ts.net`)).toBe(false);
  });

  it('is that of this machine by default', () => {
    expect(readNetwork().has('127.0.0.1')).toBe(true);
  });
});
