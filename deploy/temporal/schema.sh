#!/bin/sh
# Brings Temporal's two databases up to date; may be run again at any time, and before every newer
# server. Needs Temporal's SQL tool and a role that owns both databases (deploy/postgres/roles.sh).
set -eu

: "${TEMPORAL_SQL_TOOL:=temporal-sql-tool}"
: "${TEMPORAL_POSTGRES:=127.0.0.1:5432}"
: "${TEMPORAL_POSTGRES_USER:=temporal}"
: "${TEMPORAL_POSTGRES_PASSWORD_FILE:=/run/secrets/temporal_password}"

export SQL_PLUGIN=postgres12
export SQL_HOST="${TEMPORAL_POSTGRES%:*}"
export SQL_PORT="${TEMPORAL_POSTGRES##*:}"
export SQL_USER="$TEMPORAL_POSTGRES_USER"
SQL_PASSWORD="$(cat "$TEMPORAL_POSTGRES_PASSWORD_FILE")"
export SQL_PASSWORD

update() { # database, folder of its schema
    # The first version is set up once; afterwards the tool refuses, and only updates remain.
    "$TEMPORAL_SQL_TOOL" --quiet --database "$1" setup-schema -v 0.0
    "$TEMPORAL_SQL_TOOL" --database "$1" update-schema --schema-name "postgresql/v12/$2"
}

update temporal temporal
update temporal_visibility visibility
