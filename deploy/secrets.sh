#!/bin/sh
# Makes what production must keep secret, once, one file each.
#   sh deploy/secrets.sh FOLDER [DATABASE_HOST[:PORT]]
# A file that is there already is kept. Only the folder's owner gets at them; the files themselves may
# be read, because a container that is given one runs as somebody else.
set -eu

folder="${1:?name a folder: sh deploy/secrets.sh secrets [DATABASE_HOST[:PORT]]}"
host="${2:-127.0.0.1:5432}"
umask 077
mkdir -p "$folder"
chmod 700 "$folder"

random() { # bytes
    head -c "$1" /dev/urandom | base64 | tr -d '\n'
}

keep() { # file, content
    if [ -e "$folder/$1" ]; then
        echo "$folder/$1: kept as it is"
    else
        printf '%s\n' "$2" >"$folder/$1"
        chmod 444 "$folder/$1"
        echo "$folder/$1: made"
    fi
}

# Passwords stand in addresses: letters and digits only.
for name in postgres_password aftersales_password temporal_password grafana_password; do
    keep "$name" "$(random 48 | tr -dc 'A-Za-z0-9' | cut -c 1-32)"
done
keep aftersales_database_url \
    "postgresql://aftersales:$(cat "$folder/aftersales_password")@$host/aftersales"
keep aftersales_webhook_secrets "whsec_$(random 32)"
