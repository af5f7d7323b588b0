import { Injectable } from '@nestjs/common';

import { type Actor, type CategoryId, InvalidInput, NotFound } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { CategoryRepository } from '../data/category.repository.js';
import { depthOf, type NewCategory, parentPathOf } from '../domain/category.rules.js';

@Injectable()
export class CreateCategories {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly categories: CategoryRepository,
  ) {}

  /**
   * Adds categories behind their sisters, parents and children in any order; all of them or none.
   * @throws InvalidInput when one is there already, NotFound when one's parent is not.
   */
  execute(actor: Actor, categories: readonly NewCategory[]): Promise<CategoryId[]> {
    return this.unitOfWork.run(actor, 'createCategories', async (tx) => {
      const paths = categories.flatMap(({ path }) => [path, parentPathOf(path) ?? path]);
      const known = await this.categories.lockTree(tx, paths);
      assertNew(categories, known);
      const depths = [...new Set(categories.map(({ path }) => depthOf(path)))].sort((one, other) => one - other);
      for (const depth of depths) {
        const level = categories.filter(({ path }) => depthOf(path) === depth);
        assertParents(categories, level, known);
        for (const [path, id] of await this.categories.add(tx, level, known)) known.set(path, id);
      }
      return categories.flatMap(({ path }) => known.get(path) ?? []);
    });
  }
}

function assertNew(categories: readonly NewCategory[], known: ReadonlyMap<string, CategoryId>): void {
  const seen = new Set(known.keys());
  for (const [index, { path }] of categories.entries()) {
    if (seen.has(path)) {
      throw new InvalidInput(`There is a category ${path} already.`, ['categories', String(index), 'path']);
    }
    seen.add(path);
  }
}

function assertParents(
  all: readonly NewCategory[],
  level: readonly NewCategory[],
  known: ReadonlyMap<string, CategoryId>,
): void {
  for (const category of level) {
    const parent = parentPathOf(category.path);
    if (parent === null || known.has(parent)) continue;
    throw new NotFound(`The category ${parent}`, ['categories', String(all.indexOf(category)), 'path']);
  }
}
