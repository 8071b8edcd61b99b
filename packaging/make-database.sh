#!/bin/sh
# Makes the database of Strand and its owner: a role that may make roles and is no superuser, since rules of the database are nothing to one.
# The image of PostgreSQL runs it once, when its volume is empty; elsewhere: STRAND_OWNER_PASSWORD=… sh packaging/make-database.sh
set -eu
: "${STRAND_OWNER_PASSWORD:?say the password of the owner of the database}"
# The password goes in through the environment and psql's own quoting: in no list of processes, and whatever characters it has.
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv password STRAND_OWNER_PASSWORD
set log_statement = 'none';
create role strand_migrator login createrole createdb password :'password';
create database strand owner strand_migrator encoding 'UTF8' template template0;
SQL
