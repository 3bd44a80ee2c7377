#!/bin/sh
# archive.sh FOLDER NOTE: makes the archive of classes of an application folder, as its lib/make-archive.sh does, unless the one
# that is there comes from the same files, the same Java and the same place. The file NOTE holds of what the last one was made.
set -eu
folder=$1
note=$2
{
  printf '%s\n%s\n' "$folder" "${JAVA_HOME:?the Java that builds}"
  cat -- "$JAVA_HOME/release" "$folder/SHA256SUMS"
} > "$note.new"
if [ -f "$folder/lib/stocktake.jsa.java" ] && cmp -s -- "$note.new" "$note"; then
  rm -f -- "$note.new"
  exit 0
fi
rm -f -- "$note"
sh "$folder/lib/make-archive.sh"
mv -- "$note.new" "$note"
