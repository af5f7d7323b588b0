export { postgresMajor } from './binaries.js';
export { findRunningPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
export { EmbeddedPostgresError } from './errors.js';
