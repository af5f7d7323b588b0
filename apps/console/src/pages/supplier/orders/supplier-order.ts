import type { SupplierOrderDetailsQuery } from '../../../gql/graphql.js';

export type SupplierOrder = SupplierOrderDetailsQuery['supplierOrder'];
