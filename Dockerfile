# syntax=docker/dockerfile:1.7
# One image for every role: `docker run IMAGE web`, `worker`, `migrate`, `doctor`, `sandbox` …
ARG PYTHON=python:3.11.13-slim-bookworm

FROM ${PYTHON} AS packages
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/aftersales
COPY requirements-run.lock .
# Wheels only, and each must have a hash of the lock file.
RUN /opt/aftersales/bin/pip install --require-hashes --only-binary :all: -r requirements-run.lock \
    && /opt/aftersales/bin/pip uninstall --yes pip

FROM ${PYTHON} AS image
LABEL org.opencontainers.image.title="aftersales" \
      org.opencontainers.image.licenses="MIT"
RUN groupadd --system --gid 10001 aftersales \
    && useradd --system --uid 10001 --gid aftersales --home-dir /var/lib/aftersales --create-home aftersales
COPY --from=packages /opt/aftersales /opt/aftersales
WORKDIR /opt/aftersales/code
COPY requirements-run.lock ./
COPY cases cases
COPY activities activities
COPY gateways gateways
COPY workflows workflows
COPY workers workers
COPY web web
COPY sandbox sandbox
COPY telemetry telemetry
COPY aftersales aftersales
ENV PATH=/opt/aftersales/bin:$PATH \
    PYTHONPATH=/opt/aftersales/code \
    PYTHONUNBUFFERED=1 \
    AFTERSALES_WEB__HOST=0.0.0.0
RUN python -m compileall -q . \
    && printf '#!/bin/sh\nexec python -m aftersales "$@"\n' >/opt/aftersales/bin/aftersales \
    && chmod 755 /opt/aftersales/bin/aftersales
USER 10001:10001
WORKDIR /var/lib/aftersales
EXPOSE 8000
STOPSIGNAL SIGTERM
# For the role `web`; docker-compose.yml says what the others are asked.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
ENTRYPOINT ["aftersales"]
CMD ["--help"]
