#compdef stocktake
# Completion of stocktake for zsh. In a session: source <(stocktake completion zsh); or save it as _stocktake in a folder of $fpath.
# The program itself says which words may stand there; this only asks it.
_stocktake() {
  local kind line value text ending
  local -a asked answer values shown open open_shown
  # A mark before each word, so that none is empty and none is an option of the command that is asked.
  for value in "${(@)words[2,CURRENT]}"; do
    asked+=(":${(Q)value}")
  done
  answer=("${(@f)$(${(Q)words[1]} complete "${asked[@]}" 2> /dev/null < /dev/null)}")
  kind=$answer[1]
  for line in "${(@)answer[2,-1]}"; do
    value=${line%%$'\t'*}
    text=$value
    [[ $line == *$'\t'* ]] && text="$value  ${line#*$'\t'}"
    if [[ $value == *[=:] ]]; then
      open+=("$value")
      open_shown+=("$text")
    elif [[ -n $value ]]; then
      values+=("$value")
      shown+=("$text")
    fi
  done
  ((${#values})) && compadd -l -d shown -a values
  ((${#open})) && compadd -l -S '' -d open_shown -a open
  # What stands before the file in the same word: --gate=, html=.
  [[ $kind == f* && $PREFIX == *=* ]] && compset -P '*='
  case $kind in
    folders*) _files -/ ;;
    files) _files ;;
    files*) _files -g "*.${(j: *.:)${=kind#files}}" ;;
  esac
}
if [[ $funcstack[1] == _stocktake ]]; then
  _stocktake "$@"
else
  (($+functions[compdef])) || { autoload -Uz compinit && compinit -i -D }
  compdef _stocktake stocktake
fi
