'use strict';
// Preloaded into every process of the product: what is not on this machine is not there.
const net = require('node:net');
const dns = require('node:dns');

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+|0\.0\.0\.0|::)$/i;

function refusal(host) {
  const error = new Error(`connect ENETUNREACH ${host} (test: loopback only)`);
  return Object.assign(error, { code: 'ENETUNREACH', syscall: 'connect', address: host });
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function loopbackConnect(...args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const options = typeof first === 'object' && first !== null ? first : {};
  const host = options.host ?? (typeof args[1] === 'string' ? args[1] : 'localhost');
  if (options.path === undefined && typeof first !== 'string' && !LOCAL.test(host)) {
    process.nextTick(() => this.destroy(refusal(host)));
    return this;
  }
  return connect.apply(this, args);
};

const lookup = dns.lookup;
dns.lookup = function loopbackLookup(host, ...rest) {
  if (LOCAL.test(host)) return lookup.call(dns, host, ...rest);
  const done = rest[rest.length - 1];
  process.nextTick(() => done(refusal(host)));
  return undefined;
};
dns.promises.lookup = async (host, ...rest) => {
  if (!LOCAL.test(host)) throw refusal(host);
  return new Promise((resolve, reject) => {
    lookup.call(dns, host, rest[0] ?? {}, (error, address, family) => {
      if (error) reject(error);
      else resolve(Array.isArray(address) ? address : { address, family });
    });
  });
};
