#!/bin/sh
# Makes a Debian computer without a desktop a kiosk: an account, the folders, the display and the services. It changes
# nothing that stands in /etc/ses-kiosk or /var/lib/ses-kiosk already, and may be run again, as after an update.
#   sudo sh install.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
packages='xserver-xorg-core xserver-xorg-input-libinput openbox xauth speech-dispatcher speech-dispatcher-espeak-ng libspeechd2 espeak-ng-data'

stop() {
  echo "$1" >&2
  exit 1
}

[ "$(id -u)" = 0 ] || stop "Kör som root: sudo sh $0"
[ -x /usr/bin/ses-kiosk ] || stop 'SES Kiosk finns inte: installera först paketet med apt-get install ./ses-kiosk_<version>_amd64.deb'
login=$(readlink /etc/systemd/system/display-manager.service || true)
[ -z "$login" ] || stop "Datorn har en inloggningsskärm. Stäng av den först: systemctl disable --now $(basename "$login")"

missing=
for package in $packages; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
  # Names without spaces, one word each.
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing || stop "apt-get kunde inte installera$missing"
fi

id ses-kiosk >/dev/null 2>&1 ||
  useradd --system --user-group --home-dir /nonexistent --no-create-home --shell /usr/sbin/nologin ses-kiosk
install -d -o root -g ses-kiosk -m 0750 /etc/ses-kiosk
install -d -o ses-kiosk -g ses-kiosk -m 0700 /var/lib/ses-kiosk
install -m 0644 "$here/openbox.xml" /etc/ses-kiosk/openbox.xml
install -D -m 0644 "$here/xorg.conf" /etc/X11/xorg.conf.d/90-ses-kiosk.conf
install -m 0644 "$here/sysctl.conf" /etc/sysctl.d/90-ses-kiosk.conf
sysctl --quiet --load /etc/sysctl.d/90-ses-kiosk.conf || echo 'sysctl gäller först efter omstart.' >&2
install -m 0644 "$here"/ses-kiosk*.service "$here"/ses-kiosk*.timer /etc/systemd/system/
systemctl --quiet mask ctrl-alt-del.target
install -D -m 0644 "$here/system.conf" /etc/systemd/system.conf.d/90-ses-kiosk.conf
systemctl daemon-reload
systemctl --quiet enable ses-kiosk.service
systemctl --quiet set-default graphical.target

echo 'Klart. Kiosken startar när datorn startas om, eller nu med: systemctl start ses-kiosk'
