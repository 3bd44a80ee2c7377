# Completion of stocktake for fish. In a session: stocktake completion fish | source
# The program itself says which words may stand there; this only asks it.
function __stocktake_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l program $before[1]
    set -e before[1]
    # A mark before each word, so that none is empty and none is an option of the command that is asked.
    set -l asked
    for word in $before "$current"
        set -a asked ":$word"
    end
    set -l answer (eval (string escape -- $program) complete (string escape -- $asked) 2>/dev/null </dev/null)
    set -l kind (string split ' ' -- $answer[1])
    set -e answer[1]
    for line in $answer
        test -n "$line"; and echo $line
    end
    # What stands before the file in the same word: --gate=, html=.
    set -l kept (string match -r -- '^.*=' $current)
    set -l typed (string replace -r -- '^.*=' '' $current)
    switch "$kind[1]"
        case folders
            for file in (__fish_complete_directories $typed '')
                echo "$kept$file"
            end
        case files
            for file in (__fish_complete_path $typed)
                set -l name (string split \t -- $file)[1]
                if test (count $kind) -eq 1; or string match -q -- '*/' $name; or contains -- (string replace -r -- '.*\.' '' $name) $kind[2..-1]
                    echo "$kept$name"
                end
            end
    end
end
complete -c stocktake -f -a '(__stocktake_complete)'
