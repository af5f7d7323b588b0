export { OrderLinkSource } from './credentials/order-link-source.js';
export { Passwords } from './credentials/passwords.js';
export { isWorking } from './domain/closure.rules.js';
export { IdentityFacade } from './identity.facade.js';
export { IdentityModule } from './identity.module.js';
export { CreateApprovedOrganization } from './use-cases/create-approved-organization.js';
export { EnsurePlatform } from './use-cases/ensure-platform.js';
