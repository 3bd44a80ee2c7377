# Completion of stocktake for bash. In a session: source <(stocktake completion bash)
# The program itself says which words may stand there; this only asks it.
_stocktake() {
  local i word current='' answer line value IFS=$' \t\n'
  local -a words=()
  # bash takes words apart at = and :, which stand inside the words of this program.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if ((i > 1)) && [[ ${COMP_WORDS[i - 1]} == [=:] || $word == [=:]* ]] && ((${#words[@]})); then
      words[${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
  done
  current=${words[${#words[@]} - 1]}
  COMPREPLY=()
  # A mark before each word, so that none is empty and none is an option of the command that is asked.
  answer=$("$1" complete "${words[@]/#/:}" 2> /dev/null < /dev/null) || return 0
  # What bash has taken for a word of its own stays as it is typed.
  local kept=${current%"${current##*[=:]}"} kind=${answer%%$'\n'*}
  while IFS= read -r line; do
    value=${line%%$'\t'*}
    [[ -z $value ]] || COMPREPLY+=("${value#"$kept"}")
  done < <(printf '%s\n' "${answer#"$kind"}")
  current=${current##*[=:]}
  case $kind in
    folders*)
      mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$current")
      ;;
    files*)
      mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$current")
      mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(
        compgen -f -- "$current" | while IFS= read -r line; do
          [[ -d $line ]] && continue
          [[ $kind == files ]] && printf '%s\n' "$line"
          for value in ${kind#files}; do
            [[ $line == *."$value" ]] && printf '%s\n' "$line"
          done
        done
      )
      ;;
  esac
  if [[ $kind == f* ]]; then
    compopt -o filenames 2> /dev/null
  fi
  if ((${#COMPREPLY[@]} == 1)) && [[ ${COMPREPLY[0]} == *[=:] ]]; then
    compopt -o nospace 2> /dev/null
  fi
}
complete -F _stocktake stocktake
