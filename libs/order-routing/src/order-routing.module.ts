import { Module } from '@nestjs/common';

import { CatalogModule } from '@app/catalog';
import { IdentityModule } from '@app/identity';

import { DecisionRepository } from './data/decision.repository.js';
import { FreightTemplateRepository } from './data/freight-template.repository.js';
import { RoutingRulesRepository } from './data/routing-rules.repository.js';
import { WarehouseRepository } from './data/warehouse.repository.js';
import { OrderRoutingFacade } from './order-routing.facade.js';
import { DecisionsQuery } from './queries/decisions.query.js';
import { FreightTemplatesQuery } from './queries/freight-templates.query.js';
import { IdleSuppliersQuery } from './queries/idle-suppliers.query.js';
import { RoutingRulesQuery } from './queries/routing-rules.query.js';
import { RulesTrialQuery } from './queries/rules-trial.query.js';
import { ShippingPlacesQuery } from './queries/shipping-places.query.js';
import { WarehousesQuery } from './queries/warehouses.query.js';
import { CreateFreightTemplate } from './use-cases/create-freight-template.js';
import { CreateWarehouse } from './use-cases/create-warehouse.js';
import { NoteOutcome } from './use-cases/note-outcome.js';
import { SetRoutingRules } from './use-cases/set-routing-rules.js';
import { UpdateFreightTemplate } from './use-cases/update-freight-template.js';
import { UpdateWarehouse } from './use-cases/update-warehouse.js';

const OFFERED = [
  CreateFreightTemplate,
  CreateWarehouse,
  DecisionsQuery,
  FreightTemplatesQuery,
  NoteOutcome,
  OrderRoutingFacade,
  RoutingRulesQuery,
  RulesTrialQuery,
  SetRoutingRules,
  UpdateFreightTemplate,
  UpdateWarehouse,
  WarehousesQuery,
];

@Module({
  imports: [CatalogModule, IdentityModule],
  providers: [
    ...OFFERED,
    DecisionRepository,
    FreightTemplateRepository,
    IdleSuppliersQuery,
    RoutingRulesRepository,
    ShippingPlacesQuery,
    WarehouseRepository,
  ],
  exports: OFFERED,
})
export class OrderRoutingModule {}
