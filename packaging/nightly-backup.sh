#!/bin/sh
# One backup of Strand, named by the day, and those older than STRAND_BACKUP_DAYS (30) gone; strand-backup.timer runs it each night.
# A backup that could not be read again to its end is none: then no older one goes, and the service has failed.
set -eu
folder="${STRAND_BACKUPS:-/var/backups/strand}"
days="${STRAND_BACKUP_DAYS:-30}"
strand="${STRAND:-/opt/strand/bin/strand.js}"
if [ -n "${STRAND_PASSPHRASE_FILE:-}" ]; then set -- --passphrase-file "$STRAND_PASSPHRASE_FILE"; else set --; fi
node "$strand" backup "$folder/strand-$(date -u +%Y-%m-%d).backup" "$@"
find "$folder" -maxdepth 1 -type f -name 'strand-*.backup' -mtime "+$days" -delete
