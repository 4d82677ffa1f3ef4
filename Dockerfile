FROM node:24-bookworm-slim AS build
WORKDIR /portal
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
WORKDIR /portal
ENV NODE_OPTIONS=--conditions=production NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
COPY --from=build /portal/package.json ./
COPY --from=build /portal/node_modules ./node_modules
COPY --from=build /portal/.next ./.next
COPY --from=build /portal/dist ./dist
COPY --from=build /portal/src/cli/requireNode.cjs ./src/cli/
COPY --from=build /portal/seed/reference ./seed/reference
COPY --from=build /portal/next.config.mjs ./
RUN mkdir /data && chown node:node /data && chown -R node:node .next
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s \
  CMD node -e "fetch('http://127.0.0.1:3000/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "dist/server.js"]
