#!/bin/sh
# Begins or goes on with an assessment in the window that a double click opens, and keeps it open until Enter is pressed:
# otherwise nobody could read the last words.
set -u
case $0 in
  */*) lib=${0%/*} ;;
  *) lib=. ;;
esac
"$lib/../bin/stocktake" assess
code=$?
printf '\nPress Enter to close this window. '
read -r _ || true
exit "$code"
