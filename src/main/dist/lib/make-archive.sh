#!/bin/sh
# Makes the archive of loaded classes from which Stocktake starts faster. It serves only the Java that makes it and only
# the place where it is made, so it is made where it is used and never shipped. Without it everything works, but takes up
# to twice as long: so this says why none could be made and ends with 1, and who calls it goes on or not.
set -eu
work=
made=
doing='the archive was begun'
finish() {
  said=
  [ -z "$work" ] || [ -n "$made" ] || said=$(tail -n 5 -- "$work/said" 2> /dev/null | tr -c ' -~\n' '?' | cut -c 1-300)
  [ -z "$work" ] || rm -rf -- "$work"
  [ -z "$made" ] || exit 0
  {
    printf 'stocktake: no archive of classes was made: it failed when %s.\n' "$doing"
    [ -z "$said" ] || printf '%s\n' "$said" | sed 's/^/  /'
    printf 'stocktake: Everything works without it, but each start takes longer. Mend the cause, or set JAVA_HOME to another\n'
    printf 'stocktake: Java (17 or newer, with its class data sharing), and run lib/make-archive.sh again.\n'
  } >&2
  exit 1
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
# A whole path: TMPDIR may be a name that begins as an option does, or looks to awk like a variable that is set.
[ ! -t 2 ] || printf 'stocktake: making the archive of classes, from which it starts faster; this takes about twenty seconds.\n' >&2
doing='a temporary folder was made'
work=$(mktemp -d)
work=$(whole "$work/")
work=${work%.}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
image=
[ ! -x "$home/java/bin/java" ] || { java=$home/java/bin/java && image=image; } # Stocktake with its own Java, which move together
case $java in
  /* | java) ;;
  *) java=$PWD/$java ;; # what follows runs in another folder
esac
doing='Java was asked for its version'
"$java" -XshowSettings:properties -version > "$work/said" 2>&1
runtime=$(sed -n 's/^ *java\.home = //p' "$work/said")
version=$(sed -n 's/^ *java\.version = //p' "$work/said")
archive=$lib/stocktake.jsa
doing='an older archive was removed'
rm -f -- "$archive" "$archive.java" 2> "$work/said"

# Each run notes the classes that it loaded; a run may end with any exit code. Two run at a time.
learn() {
  count=$((count + 1))
  "$java" -Xshare:off -XX:TieredStopAtLevel=1 "-XX:DumpLoadedClassList=$work/$count.classes" \
    "-Dstocktake.home=$home" -cp "$lib/stocktake.jar" org.stocktake.Main "$@" > /dev/null 2>&1 < /dev/null &
  [ "$((count % 2))" -eq 1 ] || wait
}

# In the folder of work: names that are always the same let the program wrap its lines, and load its classes, the same.
doing='typical commands were run'
count=0
cp -- "$home/examples/xa-2026.yaml" "$work/xa.yaml" 2> "$work/said"
cp -- "$home/examples/xb-2026.yaml" "$work/xb.yaml" 2> "$work/said"
cp -- "$work/xa.yaml" "$work/sample.yaml" 2> "$work/said"
cd -- "$work"
learn --version
learn --help
learn chekc
learn check xa.yaml
learn check --format json xa.yaml
learn check none.yaml
learn status xa.yaml
learn show xa.yaml
learn explain offences.smuggling xa.yaml
learn checklist list
learn report xa.yaml --format html,markdown,json -o .
learn report xb.yaml --format html -o .
learn report xb.yaml --format pdf,docx,xlsx -o .
learn set sample.yaml offences.smuggling=yes
wait
printf 'XA\n' | "$java" -Xshare:off "-XX:DumpLoadedClassList=$work/plain.classes" "-Dstocktake.home=$home" \
  -cp "$lib/stocktake.jar" org.stocktake.Main assess --plain plain.yaml > /dev/null 2>&1 || true
# The interview's pages, on a pseudo-terminal where script(1) of util-linux can lend one: Ctrl-X asks whether to leave, Enter
# leaves. What is typed before the first page is there is kept by the terminal. The shell that script starts gets the paths as
# variables: in the text of its command an apostrophe in a name would end the quotation.
if SHELL=/bin/sh script -qec true /dev/null > /dev/null 2>&1 < /dev/null; then
  for file in sample begun; do # the list of questions of one that has begun, and the form with which a new one begins
    # shellcheck disable=SC2016 # the inner shell expands them
    printf '\030\r' | java=$java work=$work home=$home lib=$lib file=$file SHELL=/bin/sh TERM=xterm-256color script -qec \
      '"$java" -Xshare:off -XX:TieredStopAtLevel=1 "-XX:DumpLoadedClassList=$work/$file.classes" "-Dstocktake.home=$home" \
      "-Dlibrary.jline.path=$lib/native/org/jline/nativ" -Dstocktake.terminal=true -Dstocktake.window=24x80 \
      -cp "$lib/stocktake.jar" org.stocktake.Main assess "$file.yaml"' /dev/null > /dev/null 2>&1 || true
  done
fi

# Once each, unless one run has it several times: a lambda that stands twice in a class is archived twice. The number that
# newer Javas write behind each name counts within one run, and two runs may not give it to two classes.
doing='the lists of classes were joined'
awk '{ sub(/ id: [0-9]+$/, "") } FNR == 1 { split("", here) } ++here[$0] > all[$0] { all[$0]++; print }' \
  "$work"/*.classes > "$work/classes" 2> "$work/said"
# An image is the same to the byte wherever it is made: its list has one order, and not which names the compiler had looked up
# already; and it is made from within, where the jar has the same name everywhere. Moved, it serves as one made elsewhere would.
jar=$lib/stocktake.jar
if [ -n "$image" ]; then
  grep -v '^@cp ' "$work/classes" | LC_ALL=C sort > "$work/sorted"
  mv -- "$work/sorted" "$work/classes"
  cd -- "$home"
  jar=lib/stocktake.jar
fi
doing='Java made the archive (java -Xshare:dump)'
"$java" -Xshare:dump "-XX:SharedClassListFile=$work/classes" "-XX:SharedArchiveFile=$archive" -Xlog:disable -Xlog:all=error:stdout \
  -cp "$jar" > "$work/said" 2>&1
doing='the program was started from the new archive'
"$java" "-XX:SharedArchiveFile=$archive" -Xshare:auto -Xlog:disable -Xlog:class+load:stdout:none \
  -cp "$lib/stocktake.jar" org.stocktake.Main --version > "$work/loaded" 2> "$work/said"
if ! grep -q '^org\.stocktake\.Main source: shared objects file' "$work/loaded"; then
  # Older Javas, 17 among them, find no class of a jar whose address as a URL has a percent sign.
  case $lib in
    *[!A-Za-z0-9/._-]*) ;;
    *) false ;;
  esac
  printf 'stocktake: the archive serves only the classes of Java itself, because the path of this folder has a space or a sign.\n' >&2
  printf 'stocktake: In a folder of letters, digits, dots and hyphens each start is quicker.\n' >&2
fi
printf '%s %s\n' "$version" "${image:-$runtime $home}" > "$archive.java"
made=yes
