import { Controller, Get, Header, Param } from '@nestjs/common';
import { toString } from 'qrcode';

import { NotFound } from '@app/kernel';
import { Database } from '@app/platform';

import { ShopLinks } from '../queries/shop-links.js';
import { ShopsQuery } from '../queries/shops.query.js';

/** The QR code of a shop, to print or to show. */
@Controller('s')
export class ShopQrController {
  constructor(
    private readonly database: Database,
    private readonly links: ShopLinks,
    private readonly shops: ShopsQuery,
  ) {}

  @Get(':slug/qr.svg')
  @Header('content-type', 'image/svg+xml')
  @Header('cache-control', 'public, max-age=86400')
  async draw(@Param('slug') slug: string): Promise<string> {
    const shop = await this.shops.findBySlug(this.database.reader, slug);
    if (!shop) throw new NotFound('The shop', ['slug']);
    // Level Q stays readable with a logo printed over a fifth of it.
    return toString(this.links.ofShop(shop.slug), { type: 'svg', errorCorrectionLevel: 'Q', margin: 2 });
  }
}
