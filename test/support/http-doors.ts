import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';

import type { TestServices } from '@app/platform/testing';

export type Headers = Readonly<Record<string, string>>;

export const MEGABYTE = 1024 * 1024;

/** A form with a file in its field "file". */
export function form(headers: Headers, fields: Readonly<Record<string, string>>, file: string | null): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  if (file !== null) body.append('file', new Blob([file], { type: 'text/csv' }), 'file.csv');
  return { headers, body };
}

export const json = (body: string, headers: Headers = {}): RequestInit => ({
  headers: { 'content-type': 'application/json', ...headers },
  body,
});
/** Larger than a body may be that is no upload. */
export const large = (): RequestInit => json(JSON.stringify({ text: 'x'.repeat(2 * MEGABYTE) }));

/** What the controllers of all modules serve. */
export function routesOf(app: TestServices): string[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    if (typeof metatype !== 'function') return [];
    const handlers = Object.values(Object.getOwnPropertyDescriptors(metatype.prototype)).map(
      ({ value }) => value as object,
    );
    return handlers.flatMap((handler) => routesAt(pathsOf(metatype), handler));
  });
}

function routesAt(prefixes: string[], handler: object): string[] {
  const method = Reflect.getMetadata('method', handler) as RequestMethod | undefined;
  if (method === undefined) return [];
  return prefixes.flatMap((prefix) =>
    pathsOf(handler).map((path) => `${RequestMethod[method]} ${[prefix, path].filter(Boolean).join('/')}`),
  );
}

function pathsOf(of: object): string[] {
  const paths = Reflect.getMetadata('path', of) as string | string[];
  return [paths].flat().map((path) => path.replace(/^\/|\/$/g, ''));
}
