package org.stocktake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Names of files and folders that other programs would misread: as an option, a pattern, or a command of a shell, a
 * terminal or a CI. All of them are valid on Linux and can arrive in a pull request.
 */
public final class HostileNames {
    private HostileNames() {}

    /** Returns each name, without a folder. */
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

    /** Returns the files in and below a folder, by name; the bytes of each file as hexadecimal digits. */
    public static Map<String, String> contents(Path place) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : all.toList()) {
                boolean isFile = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
                contents.put(
                        place.relativize(path).toString(),
                        isFile ? HexFormat.of().formatHex(Files.readAllBytes(path)) : "");
            }
        }
        return contents;
    }
}
