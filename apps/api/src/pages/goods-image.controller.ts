import { Controller, Get, Header, Param } from '@nestjs/common';

import { renderProductImage } from '@app/demo-market';
import { NotFound } from '@app/kernel';

/** Draws the pictures of the demo market's goods; the name says all that is in one, so it never changes. */
@Controller('images/goods')
export class GoodsImageController {
  @Get(':name')
  @Header('content-type', 'image/svg+xml')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  draw(@Param('name') name: string): string {
    const image = renderProductImage(name.replace(/\.svg$/, ''));
    if (image === null) throw new NotFound('The picture', ['name']);
    return image;
  }
}
