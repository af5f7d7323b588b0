import { Readable } from 'node:stream';

import type { MultipartFile } from '@fastify/multipart';
import { Controller, Get, Header, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { type FeedId, InvalidInput, parseGlobalId, type TenantActor, toGlobalId, type WarehouseId } from '@app/kernel';
import { ActorSource, assertStorable, Database, requireTenant } from '@app/platform';

import { templateRows } from '../domain/feed/feed-columns.js';
import { FeedTooLarge } from '../domain/errors.js';
import { CategoryQuery } from '../queries/category.query.js';
import { type FeedRowView, FeedsQuery } from '../queries/feeds.query.js';
import { FEED_MAX_BYTES, ReceiveFeed } from '../use-cases/receive-feed.js';

const FILE_NAME_MAX = 200;
const CSV = 'text/csv; charset=utf-8';
const RESULT_COLUMNS = ['line', 'sku_code', 'outcome', 'column', 'value', 'message'];
// So that Excel takes the file for UTF-8, and a cell that a stranger wrote not for a formula.
const FOR_SPREADSHEETS = { bom: true, escape_formulas: true } as const;

/** Where suppliers bring their files, and fetch what became of them. */
@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly database: Database,
    private readonly actors: ActorSource,
    private readonly receiveFeed: ReceiveFeed,
    private readonly feeds: FeedsQuery,
    private readonly categories: CategoryQuery,
  ) {}

  @Get('template.csv')
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="daifa-feed-template.csv"')
  getTemplate(): string {
    return stringify(templateRows(), FOR_SPREADSHEETS);
  }

  /** What may stand in the template's column "category". */
  @Get('categories.csv')
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="daifa-categories.csv"')
  async getCategories(): Promise<string> {
    const tree = await this.categories.descendants(this.database.reader, null);
    const lines = tree.map(({ path, nameZh, nameEn }) => [path, nameZh, nameEn]);
    return stringify([['category', 'zh', 'en'], ...lines], FOR_SPREADSHEETS);
  }

  /**
   * The file in the field "file" of a form, behind the field "warehouseId" and, where wanted, "profile", the name of a feed
   * profile, and "hold=true" to look at its mapping first. It is imported by and by.
   */
  @Post()
  async receive(@Req() request: FastifyRequest): Promise<{ feedId: string }> {
    const supplier = requireTenant(await this.actors.actorOf(request), ['SUPPLIER'], 'catalog:write');
    const { file, ...wishes } = await readForm(request);
    try {
      const fileName = file.filename.slice(0, FILE_NAME_MAX);
      assertStorable(fileName, ['file']);
      const command = { ...wishes, fileName, content: file.file };
      return { feedId: toGlobalId('Feed', await this.receiveFeed.execute(supplier, command)) };
    } catch (error) {
      throw isTooLarge(error) ? new FeedTooLarge(FEED_MAX_BYTES) : error;
    } finally {
      // What is left of a refused file is let through, so that its sender gets to read the answer.
      file.file.resume();
    }
  }

  /** One line for each row that has been dealt with. */
  @Get(':id/result.csv')
  async getResult(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const reader = requireTenant(await this.actors.actorOf(request), ['SUPPLIER', 'PLATFORM'], 'catalog:read');
    const feedId = await this.readableFeed(reader, id);
    void reply.header('content-disposition', `attachment; filename="${id}-result.csv"`);
    return new StreamableFile(Readable.from(this.resultOf(feedId)), { type: CSV });
  }

  private async readableFeed({ organizationKind, organizationId }: TenantActor, id: string): Promise<FeedId> {
    const feedId = parseGlobalId('Feed', id);
    if (feedId === null) throw new InvalidInput('The id of a feed begins with "fed_".', ['id']);
    const owner = organizationKind === 'PLATFORM' ? null : organizationId;
    return (await this.feeds.get(this.database.reader, feedId, owner)).feedId;
  }

  private async *resultOf(feedId: FeedId): AsyncGenerator<string> {
    yield stringify([RESULT_COLUMNS], FOR_SPREADSHEETS);
    for await (const rows of this.feeds.rows(this.database.reader, feedId)) {
      yield stringify(rows.map(toCells), { ...FOR_SPREADSHEETS, bom: false });
    }
  }
}

const toCells = ({ line, supplierSku, outcome, column, value, message }: FeedRowView): (string | number | null)[] => [
  line,
  supplierSku,
  outcome,
  column,
  value,
  message,
];

interface FeedForm {
  readonly file: MultipartFile;
  readonly warehouseId: WarehouseId;
  readonly profileName: string | null;
  readonly isHeld: boolean;
}

function fieldOf(part: MultipartFile, name: string): string {
  const field = part.fields[name];
  const text = field && 'value' in field ? field.value : null;
  return typeof text === 'string' ? text.trim() : '';
}

/** @throws InvalidInput when a part of the form is missing. */
async function readForm(request: FastifyRequest): Promise<FeedForm> {
  if (!request.isMultipart()) throw new InvalidInput('Send a form (multipart/form-data) with warehouseId and file.');
  for await (const part of request.parts()) {
    if (part.type !== 'file') continue;
    const warehouseId = parseGlobalId('Warehouse', fieldOf(part, 'warehouseId'));
    const profileName = fieldOf(part, 'profile') || null;
    const isHeld = fieldOf(part, 'hold') === 'true';
    if (part.fieldname === 'file' && warehouseId !== null) return { file: part, warehouseId, profileName, isHeld };
    part.file.resume();
    if (part.fieldname !== 'file') throw new InvalidInput('Send the file in the field "file".', ['file']);
    throw new InvalidInput('Send the field warehouseId, an id that begins with "whs_", before the file.', [
      'warehouseId',
    ]);
  }
  throw new InvalidInput('Send the file in the field "file".', ['file']);
}

const isTooLarge = (error: unknown): boolean => (error as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE';
