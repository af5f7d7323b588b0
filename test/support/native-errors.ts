import { types } from 'node:util';

// Jest runs tests in a realm of its own, where errors of Node.js itself (ENOENT, ECONNREFUSED) are no `instanceof Error`
// as they are in production. This makes them so again; classes that extend Error keep their own answer.
const isInstance = Function.prototype[Symbol.hasInstance];

Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, value: unknown): boolean {
    return this === Error ? types.isNativeError(value) || isInstance.call(Error, value) : isInstance.call(this, value);
  },
});
