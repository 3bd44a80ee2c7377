#!/bin/sh
# Makes the archive of loaded classes from which Stocktake starts faster. It serves only the Java that makes it and only
# the place where it is made, so it is made where it is used and never shipped. Without it everything works, more slowly:
# for that reason this always ends with 0, also where no archive can be made.
set -eu
work=
made=
finish() {
  [ -z "$work" ] || rm -rf -- "$work"
  [ -n "$made" ] || printf 'stocktake: no archive of classes was made; everything works without it.\n' >&2
  exit 0
}
trap finish EXIT

# The whole path of a folder, and a dot that keeps line feeds at its end, which $( ) takes away.
whole() {
  CDPATH='' cd -P -- "$1" && printf '%s.' "$PWD"
}

case $0 in
  */*) lib=$(whole "${0%/*}/") ;;
  *) lib=$(whole .) ;;
esac
lib=${lib%.}
home=${lib%/lib}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
properties=$("$java" -XshowSettings:properties -version 2>&1)
runtime=$(printf '%s\n' "$properties" | sed -n 's/^ *java\.home = //p')
version=$(printf '%s\n' "$properties" | sed -n 's/^ *java\.version = //p')
archive=$lib/stocktake.jsa
rm -f -- "$archive" "$archive.java"
# A whole path: TMPDIR may be a name that begins as an option does, or looks to awk like a variable that is set.
work=$(mktemp -d)
work=$(whole "$work/")
work=${work%.}

# Each run notes the classes that it loaded; a run may end with any exit code. Two run at a time.
learn() {
  count=$((count + 1))
  "$java" -Xshare:off -XX:TieredStopAtLevel=1 "-XX:DumpLoadedClassList=$work/$count.classes" \
    "-Dstocktake.home=$home" -cp "$lib/stocktake.jar" org.stocktake.Main "$@" > /dev/null 2>&1 < /dev/null &
  [ "$((count % 2))" -eq 1 ] || wait
}

count=0
sample=$home/examples/xa-2026.yaml
cp -- "$sample" "$work/sample.yaml"
learn --version
learn --help
learn chekc
learn check "$sample"
learn check --format json "$sample"
learn check "$work/none.yaml"
learn status "$sample"
learn show "$sample"
learn explain offences.smuggling "$sample"
learn checklist list
learn report "$sample" --format html,markdown,json -o "$work"
learn report "$home/examples/xb-2026.yaml" --format html -o "$work"
learn set "$work/sample.yaml" offences.smuggling=yes
wait
printf 'XA\n' | "$java" -Xshare:off "-XX:DumpLoadedClassList=$work/plain.classes" "-Dstocktake.home=$home" \
  -cp "$lib/stocktake.jar" org.stocktake.Main assess --plain "$work/plain.yaml" > /dev/null 2>&1 || true
# The interview's pages, on a pseudo-terminal where script(1) of util-linux can lend one: Ctrl-X asks whether to leave, Enter
# leaves. What is typed before the first page is there is kept by the terminal. The shell that script starts gets the paths as
# variables: in the text of its command an apostrophe in a name would end the quotation.
if SHELL=/bin/sh script -qec true /dev/null > /dev/null 2>&1 < /dev/null; then
  # shellcheck disable=SC2016 # the inner shell expands them
  printf '\030\r' | java=$java work=$work home=$home lib=$lib SHELL=/bin/sh TERM=xterm-256color script -qec \
    '"$java" -Xshare:off -XX:TieredStopAtLevel=1 "-XX:DumpLoadedClassList=$work/screen.classes" "-Dstocktake.home=$home" \
    "-Dlibrary.jline.path=$lib/native/org/jline/nativ" -Dstocktake.terminal=true -Dstocktake.window=24x80 \
    -cp "$lib/stocktake.jar" org.stocktake.Main assess "$work/sample.yaml"' /dev/null > /dev/null 2>&1 || true
fi

# Once each, unless one run has it several times: a lambda that stands twice in a class is archived twice.
awk 'FNR == 1 { split("", here) } ++here[$0] > all[$0] { all[$0]++; print }' "$work"/*.classes > "$work/classes"
"$java" -Xshare:dump "-XX:SharedClassListFile=$work/classes" "-XX:SharedArchiveFile=$archive" -Xlog:disable -Xlog:all=off \
  -cp "$lib/stocktake.jar" > /dev/null 2>&1
printf '%s %s %s\n' "$version" "$runtime" "$home" > "$archive.java"
made=yes
