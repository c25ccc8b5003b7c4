# The relay alone: it hears GitHub's webhooks and starts Watch on the hub. docs/instant.md says how to set it up.
# No credential is built in. It is told everything by variables when it starts.
FROM node:24.21.0-alpine
WORKDIR /takehome
# takehome knows the folder that it is in by its action.yml.
COPY LICENSE action.yml package.json ./
COPY dist/cli dist/cli
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/index.js", "relay", "--host", "0.0.0.0", "--port", "8080"]
