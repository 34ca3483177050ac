#!/bin/bash
# A real Odoo 14 for the tests: Debian bullseye's own package in a chroot, on loopback only. Needs root.
#
#   odoo14.sh install          everything that is slow, once; safe to call again (seconds when nothing is missing)
#   odoo14.sh installed        status 0 if `install` has nothing left to do
#   odoo14.sh up               start the throw-away PostgreSQL if it is down; prints its port
#   odoo14.sh fresh NAME       a new database from the template
#   odoo14.sh serve NAME PORT  the server on that database, in the foreground; killing this process ends all of Odoo
#   odoo14.sh drop [NAME]      remove that session's database and files (all sessions' without NAME)
#   odoo14.sh down             stop PostgreSQL
#
# ORDERSIFT_ODOO_BASE says where it lives (default /var/tmp/ordersift-odoo14; 1.8 GB).
set -euo pipefail
BASE=${ORDERSIFT_ODOO_BASE:-/var/tmp/ordersift-odoo14}
ROOT=$BASE/root
PG=$BASE/pg
MODULES=sale_management,stock,sale_stock,account,l10n_generic_coa
# Another list of modules gives another template, so that an old one is never mistaken for it.
TEMPLATE=tmpl_$(printf '%s' "$MODULES" | md5sum | cut -c1-8)

fail() { echo "odoo14: $*" >&2; exit 1; }
locked() { exec 9>"$BASE/lock"; flock 9; }  # two test sessions may start at once
pg_bin() { find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -1 | xargs -r dirname; }
sql() { PGOPTIONS="-c client_min_messages=warning" psql -q -X -A -t -h "$PG" -p "$(cat "$PG/port")" -U postgres -v ON_ERROR_STOP=1 "$@" 9>&-; }
mirror() { sed -n -e 's/^URIs: *//p' -e 's/^deb \(\[[^]]*\] \)\?\([^ ]*\).*/\2/p' /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null | head -1; }

# Own mount and process namespaces: /proc vanishes with the process, and no worker outlives its server.
inside() { unshare --mount --pid --fork --kill-child --propagation private -- bash -c 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"' "$ROOT" "$@"; }
# Changing the user clears the death signal, so it is set again.
odoo_command=(setpriv --reuid=odoo --regid=odoo --clear-groups --pdeathsig KILL env HOME=/var/lib/odoo PATH=/usr/bin:/bin LANG=C.UTF-8 odoo
  --db_host=127.0.0.1 --db_user=odoo --data-dir=/var/lib/odoo --logfile= --max-cron-threads=0)

have_root() { [ -e "$ROOT/.ordersift-complete" ]; }
have_template() { [ -e "$PG/data/$TEMPLATE.complete" ]; }

install_packages() {
  local missing=()
  command -v debootstrap >/dev/null || missing+=(debootstrap)
  [ -n "$(pg_bin)" ] || missing+=(postgresql)
  command -v psql >/dev/null || missing+=(postgresql-client)
  [ ${#missing[@]} = 0 ] && return
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

install_root() {
  have_root && return
  if [ "$(inside dpkg-query -W -f '${Status}' odoo-14 2>/dev/null)" != "install ok installed" ]; then
    if [ -d "$ROOT" ]; then umount "$ROOT/proc" 2>/dev/null || true; rm -rf --one-file-system "$ROOT"; fi  # half an installation of a killed run
    debootstrap --variant=minbase bullseye "$ROOT" "$(mirror)" >"$BASE/install.log" 2>&1 || fail "debootstrap failed, see $BASE/install.log"
    printf '#!/bin/sh\nexit 101\n' >"$ROOT/usr/sbin/policy-rc.d"; chmod +x "$ROOT/usr/sbin/policy-rc.d"  # no service is started in there
    cp /etc/resolv.conf /etc/hosts "$ROOT/etc/"
    { inside apt-get update && inside env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends odoo-14 && inside apt-get clean; } \
      >>"$BASE/install.log" 2>&1 || fail "installing Odoo failed, see $BASE/install.log"
  fi
  touch "$ROOT/.ordersift-complete"
}

pg_up() {
  as_postgres() { setpriv --reuid=postgres --regid=postgres --init-groups env -C / "$@" 9>&-; }
  mkdir -p "$PG"; chown postgres "$PG"; chmod 755 "$PG"
  as_postgres "$(pg_bin)/pg_ctl" -D "$PG/data" status >/dev/null 2>&1 && return
  try_start() { as_postgres "$(pg_bin)/pg_ctl" -D "$PG/data" -l "$PG/log" -w -t 60 -o "-p $(cat "$PG/port")" start >/dev/null 2>&1; }
  free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' >"$PG/port"; }
  free_port
  { [ -d "$PG/data" ] && try_start; } && return
  # Nothing there, another PostgreSQL's files, or broken by a power cut (nothing is synced to disk here): make it anew.
  rm -rf "$PG/data"
  as_postgres "$(pg_bin)/initdb" -D "$PG/data" -A trust -U postgres -E UTF8 --locale=C.UTF-8 >/dev/null || fail "initdb failed"
  cat >>"$PG/data/postgresql.conf" <<-CONF
	listen_addresses='127.0.0.1'
	unix_socket_directories='$PG'
	fsync=off
	synchronous_commit=off
	full_page_writes=off
	max_connections=120
	CONF
  try_start || fail "PostgreSQL does not start, see $PG/log"
  sql -c 'create role odoo login createdb'
}

make_template() {
  have_template && return
  sql -c "drop database if exists $TEMPLATE" -c "drop database if exists ${TEMPLATE}_half"
  inside "${odoo_command[@]}" --db_port="$(cat "$PG/port")" -d "${TEMPLATE}_half" -i "$MODULES" --without-demo=all --stop-after-init --no-http \
    --workers=0 >"$BASE/template.log" 2>&1 9>&- || fail "building the template database failed, see $BASE/template.log"
  sql -c "alter database ${TEMPLATE}_half rename to $TEMPLATE"
  rm -rf "$ROOT/var/lib/odoo/filestore/$TEMPLATE"
  mv "$ROOT/var/lib/odoo/filestore/${TEMPLATE}_half" "$ROOT/var/lib/odoo/filestore/$TEMPLATE"
  touch "$PG/data/$TEMPLATE.complete"
}

[ "$(id -u)" = 0 ] || fail "needs root (a chroot and namespaces)"
mkdir -p "$BASE"
case ${1:-} in
install) locked; install_packages; install_root; pg_up; make_template ;;
installed) have_root && have_template ;;
up) locked; pg_up; cat "$PG/port" ;;
fresh)
  locked
  sql -c "drop database if exists $2 with (force)" -c "create database $2 template $TEMPLATE owner odoo"
  rm -rf "$ROOT/var/lib/odoo/filestore/$2"
  cp -a "$ROOT/var/lib/odoo/filestore/$TEMPLATE" "$ROOT/var/lib/odoo/filestore/$2"
  ;;
serve)
  # --db-filter matters: without a database on the session Odoo 14 answers every error as a bare HTML 500.
  exec unshare --mount --pid --fork --kill-child --propagation private -- bash -c 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"' "$ROOT" \
    "${odoo_command[@]}" --db_port="$(cat "$PG/port")" --http-interface=127.0.0.1 --http-port="$3" --longpolling-port="$(($3 + 1))" \
    --workers="${ORDERSIFT_ODOO_WORKERS:-2}" --db-filter="^$2\$"
  ;;
drop)
  locked
  for name in ${2:-$(sql -c "select datname from pg_database where datname like 'session\_%'")}; do
    sql -c "drop database if exists $name with (force)"
    rm -rf "$ROOT/var/lib/odoo/filestore/$name"
  done
  ;;
down) locked; setpriv --reuid=postgres --regid=postgres --init-groups env -C / "$(pg_bin)/pg_ctl" -D "$PG/data" -m fast -w stop >/dev/null 2>&1 9>&- || true ;;
*) sed -n '2,14s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
