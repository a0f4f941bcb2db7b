# shellcheck shell=bash
# What the commands of this folder need from the system, how to tell whether it is there, and how to get it.
# Sourced by annalist and verify. A requirement goes by the name of its Debian package.

# Java takes the encoding of arguments and file names from the locale; in a bare one Vietnamese names would be lost.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

# Prints a message on standard error.
say() {
  echo "annalist: $*" >&2
}

# Ends the program because the environment lacks something.
lacking() {
  say "$*"
  exit 3
}

# Whether a requirement is there, wherever it came from.
is_there() {
  case $1 in
    openjdk-17-jdk-headless) [ -n "$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}javac")" ] ;;
    maven) [ -n "$(command -v mvn)" ] ;;
    libgtk-3-0) ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' ;;
    fonts-noto-core) [ -n "$(fc-list 'Noto Sans' 2>/dev/null)" ] ;;
    adwaita-icon-theme) [ -d /usr/share/icons/Adwaita ] ;;
    gsettings-desktop-schemas) [ -e /usr/share/glib-2.0/schemas/org.gnome.desktop.interface.gschema.xml ] ;;
    xvfb) [ -n "$(command -v xvfb-run)" ] ;;
    dbus-x11) [ -n "$(command -v dbus-launch)" ] && [ -n "$(command -v dbus-run-session)" ] ;;
    imagemagick) [ -n "$(command -v import)" ] ;;
    *) [ -n "$(command -v "$1")" ] ;;
  esac
}

# Sets the array missing to those of the arguments that are not there.
find_missing() {
  local name
  missing=()
  for name; do
    is_there "$name" || missing+=("$name")
  done
}

# The user's way to the rights of an administrator, in the array as_root; fails if there is none.
find_root() {
  as_root=()
  [ "$(id -u)" = 0 ] && return
  [ -n "$(command -v sudo)" ] && as_root=(sudo)
}

install_packages() {
  say "installing ${missing[*]}"
  ${as_root[@]+"${as_root[@]}"} apt-get update -qq >/dev/null ||
    say "the list of packages is not up to date; trying all the same"
  ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "${missing[@]}" >/dev/null
}

# Makes sure that all the arguments are there, or ends the program with a message that names what is missing.
needs() {
  find_missing "$@"
  [ ${#missing[@]} = 0 ] && return
  local wanted="${missing[*]}"
  if [ -z "$(command -v apt-get)" ]; then
    lacking "missing: $wanted (the names of Debian's packages). Install them with your system's package manager."
  fi
  find_root || lacking "missing: $wanted. As root: apt-get install $wanted"
  install_packages || lacking "cannot install $wanted; see above. As root: apt-get install $wanted"
  find_missing "$@"
  [ ${#missing[@]} = 0 ] || lacking "still missing after the installation: ${missing[*]}"
}

# Gets those of the arguments that are not there if it can, and goes on without them if it cannot.
likes() {
  find_missing "$@"
  [ ${#missing[@]} = 0 ] && return
  if [ -n "$(command -v apt-get)" ] && find_root && install_packages; then
    return
  fi
  say "going on without ${missing[*]}: the window will look plainer"
}

# What the window needs to open, and to look as it should.
needs_window() {
  needs libgtk-3-0
  likes fonts-noto-core adwaita-icon-theme gsettings-desktop-schemas
}

# Whether a window can be opened here.
has_display() {
  [ "$(uname)" = Darwin ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

needs_display_of_its_own() {
  needs xvfb xauth openbox dbus-x11
}

# Runs a command on a display that nobody sees, with a window manager and a session bus; its exit code is the command's.
on_display_of_its_own() {
  # shellcheck disable=SC2016 # the inner shell expands it
  NO_AT_BRIDGE=1 GDK_BACKEND=x11 xvfb-run -a -s '-screen 0 1920x1200x24 -nolisten tcp' \
    dbus-run-session -- sh -c 'openbox >/dev/null 2>&1 & exec "$@"' sh "$@"
}
