import { existsSync } from 'node:fs';
import { join } from 'node:path';

import fastifyStatic from '@fastify/static';
import { Controller, Get, Header, type OnModuleInit, Param, Redirect, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';

import { type ShareTags, ShareTagsQuery } from '@app/storefront';

import { BUILT_PAGES } from '../built-pages.js';
import { BuiltPage, escapeHtml } from './built-page.js';

const HTML = 'text/html; charset=utf-8';

/** Serves the built browser apps; every path of an app gives its entry page, which then routes by itself. */
@Controller()
export class PagesController implements OnModuleInit {
  private readonly console = new BuiltPage(join(BUILT_PAGES, 'console'));
  private readonly shop = new BuiltPage(join(BUILT_PAGES, 'shop'));

  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly shareTags: ShareTagsQuery,
  ) {}

  async onModuleInit(): Promise<void> {
    const server = this.adapterHost.httpAdapter.getInstance<FastifyInstance>();
    for (const [app, prefix] of [
      ['console', '/console/assets/'],
      ['shop', '/shop/assets/'],
    ] as const) {
      const root = join(BUILT_PAGES, app, 'assets');
      if (!existsSync(root)) continue;
      // Names hold a hash of the content, so a browser may keep them for good.
      await server.register(fastifyStatic, { root, prefix, decorateReply: false, maxAge: '1y', immutable: true });
    }
  }

  @Get()
  @Redirect('/console', 302)
  root(): void {}

  @Get(['console', 'console/*'])
  @Header('content-type', HTML)
  @Header('cache-control', 'no-cache')
  showConsole(): string {
    return this.console.render();
  }

  @Get(['s/:slug', 's/:slug/cart', 's/:slug/checkout'])
  @Header('content-type', HTML)
  @Header('cache-control', 'no-cache')
  async showShop(@Param('slug') slug: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const tags = await this.shareTags.ofShop(slug);
    return this.showFound(reply, tags, tags);
  }

  @Get('s/:slug/p/:listing')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-cache')
  async showListing(
    @Param('slug') slug: string,
    @Param('listing') listing: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const tags = await this.shareTags.ofListing(slug, listing);
    return this.showFound(reply, tags, tags ?? (await this.shareTags.ofShop(slug)));
  }

  // The secret is in the address: it must reach neither a referrer nor a search engine.
  @Get(['o/:token', 'o'])
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Header('x-robots-tag', 'noindex')
  showOrder(): string {
    return this.shop.render();
  }

  /** What is gone is answered with 404, so that search engines forget it; the page tells people. */
  private showFound(reply: FastifyReply, found: ShareTags | null, shown: ShareTags | null): string {
    void reply.status(found ? 200 : 404);
    return this.shop.render(toHead(shown));
  }
}

/** Open Graph tags: what chat apps show of a shared link. */
function toHead(tags: ShareTags | null): string {
  if (!tags) return '';
  const properties = {
    'og:type': 'website',
    'og:title': tags.title,
    'og:description': tags.description,
    'og:url': tags.url,
    ...(tags.image ? { 'og:image': tags.image } : {}),
  };
  const metas = Object.entries(properties).map(
    ([name, value]) => `<meta property="${name}" content="${escapeHtml(value)}">`,
  );
  return `<title>${escapeHtml(tags.title)}</title><meta name="description" content="${escapeHtml(tags.description)}">${metas.join('')}`;
}
