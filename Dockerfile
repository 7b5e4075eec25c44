# One image for every part of the product; docker-compose.yml says which part a container runs.
FROM node:22.21.1-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

# What runs, without what only builds and tests, and without the bundled PostgreSQL.
FROM node:22.21.1-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --omit=dev --omit=optional

FROM node:22.21.1-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json ./
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/libs/public-pages/fonts libs/public-pages/fonts
# Where volumes of the public log, its lock and its key are mounted: they take on this owner.
RUN mkdir /log /log-lock /log-key /erasures && chown node:node /log /log-lock /log-key /erasures && \
    chmod 700 /log-key /erasures
# Owned by root: the user that serves may read the program and change nothing of it.
USER node
EXPOSE 3000
CMD ["node", "dist/apps/api/src/main.js"]
