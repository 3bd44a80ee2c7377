package org.stocktake;

import java.util.List;

/**
 * Names of files and folders that mean something else to another program: options, patterns, commands of a shell, of a
 * terminal, of a CI. All of them can be made on Linux and come in a pull request.
 */
public final class HostileNames {
    private HostileNames() {}

    /** Each name, without a folder. */
    public static List<String> all() {
        return List.of(
                "-delete",
                "-exec",
                "--help",
                "--version",
                "--debug",
                "-",
                "--",
                "-rf",
                "-o",
                "-XshowSettings",
                "@x",
                "$(touch canary)",
                "`touch canary`",
                ";touch canary",
                "a&touch canary&",
                "|touch canary",
                "a b",
                " ",
                "a\nb",
                "a\n::stop-commands::x",
                "::add-mask::x",
                ":",
                "##vso[task.setvariable variable=PATH]x",
                "##[command]x",
                "##teamcity[setParameter name='x' value='y']",
                "a\tb",
                "a\u001b[8mb",
                "a\u001b]0;x\u0007",
                "a\u202eb",
                "a\rb",
                "*",
                "[a",
                "{a,b}",
                "~",
                "'",
                "\"",
                "'\"$(touch canary)\"'",
                "\\",
                "\\n",
                "%s%n",
                "%PATH%",
                "!x",
                "^x",
                "#x",
                "a=b",
                "a:b",
                ".hotspotrc");
    }
}
