# Strand with all that it runs on, the embedded PostgreSQL among it. Data lives in the volume /data, and the keys to names in /keys.
#   docker build -t strand .
#   docker run --init -p 127.0.0.1:8383:8383 -v strand-data:/data -v strand-keys:/keys strand
# With a database of yours beside it: compose.yaml.

FROM node:20-bookworm-slim AS build
WORKDIR /strand
COPY package.json package-lock.json .npmrc ./
COPY scripts scripts
RUN node --eval "import('/strand/scripts/setup.js').then(({ ensureDependencies }) => ensureDependencies())"
COPY bin bin
COPY fixtures fixtures
COPY src src
# The first call bundles the source into dist/; then the packages that only the build needs go.
RUN node bin/strand.js --version && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
# Without src/ the command takes dist/ as it is and builds nothing.
COPY LICENSE /opt/strand/
COPY --from=build /strand/package.json /opt/strand/
COPY --from=build /strand/node_modules /opt/strand/node_modules
COPY --from=build /strand/bin /opt/strand/bin
COPY --from=build /strand/dist /opt/strand/dist
COPY --from=build /strand/fixtures /opt/strand/fixtures
COPY --from=build /strand/scripts/verify-journal.js /opt/strand/scripts/verify-journal.js
RUN ln -s /opt/strand/bin/strand.js /usr/local/bin/strand \
  && mkdir --mode 755 /data \
  && mkdir --mode 700 /keys \
  && chown node:node /data /keys
USER node
ENV STRAND_DATA=/data STRAND_REGISTER_KEYS=/keys STRAND_HOST=0.0.0.0 STRAND_PORT=8383
VOLUME /data /keys
EXPOSE 8383
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.STRAND_PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Strand ends what is running and stops its PostgreSQL first: 10 s, and the database some more.
STOPSIGNAL SIGTERM
ENTRYPOINT ["strand"]
CMD ["serve"]
