#!/bin/sh
# Makes the roles and databases on a PostgreSQL server: ours, and Temporal's two. Each role owns its
# own databases and sees no others. May be run again; a changed password file changes the password.
#
# Runs as a superuser of the server: `psql` finds it by PGHOST, PGPORT, PGUSER as usual, or say how in
# AFTERSALES_PSQL ("sudo -u postgres psql").
set -eu

: "${AFTERSALES_SECRETS:=/run/secrets}"
: "${AFTERSALES_PSQL:=psql}"

ask() { # reads statements; passwords go this way too, so that no list of processes shows them
    $AFTERSALES_PSQL -v ON_ERROR_STOP=1 --quiet --no-psqlrc -d postgres
}

set_to() { # variable of psql, value
    printf "\\\\set %s '%s'\n" "$1" "$(printf %s "$2" | sed -e 's|\\|\\\\|g' -e "s|'|''|g")"
}

role() { # role, file of its password, its databases
    name="$1"
    password="$(cat "$AFTERSALES_SECRETS/$2")"
    shift 2
    {
        set_to name "$name"
        set_to password "$password"
        cat <<'SQL'
SELECT format('CREATE ROLE %I LOGIN', :'name')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'name') \gexec
SELECT format('ALTER ROLE %I PASSWORD %L', :'name', :'password') \gexec
SQL
    } | ask
    for database in "$@"; do
        {
            set_to name "$name"
            set_to database "$database"
            cat <<'SQL'
SELECT format('CREATE DATABASE %I OWNER %I ENCODING ''UTF8'' TEMPLATE template0', :'database', :'name')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', :'database') \gexec
SQL
        } | ask
    done
}

role aftersales aftersales_password aftersales
role temporal temporal_password temporal temporal_visibility
