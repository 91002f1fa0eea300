#!/bin/sh
# Makes the roles and databases on a PostgreSQL server: ours, and Temporal's two. Each role owns its
# own databases and sees no others. May be run again; a changed password file changes the password.
# Runs as a superuser of the server; `psql` finds it by PGHOST, PGPORT, PGUSER as usual.
set -eu

: "${AFTERSALES_SECRETS:=/run/secrets}"

role() { # role, file of its password, its databases
    name="$1"
    password="$(cat "$AFTERSALES_SECRETS/$2")"
    shift 2
    psql -v ON_ERROR_STOP=1 -q -v name="$name" -v password="$password" -d postgres <<'SQL'
SELECT format('CREATE ROLE %I LOGIN', :'name')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'name') \gexec
SELECT format('ALTER ROLE %I PASSWORD %L', :'name', :'password') \gexec
SQL
    for database in "$@"; do
        psql -v ON_ERROR_STOP=1 -q -v name="$name" -v database="$database" -d postgres <<'SQL'
SELECT format('CREATE DATABASE %I OWNER %I ENCODING ''UTF8'' TEMPLATE template0', :'database', :'name')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', :'database') \gexec
SQL
    done
}

role aftersales aftersales_password aftersales
role temporal temporal_password temporal temporal_visibility
