package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every column width has a rule in the style sheet, because the content security policy of the page forbids inline
 * styles.
 */
final class ColumnWidthTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** Returns the column widths, as shares, of all tables in all golden web pages. */
    private static Set<String> shares() throws IOException {
        Set<String> shares = new TreeSet<>();
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Pattern.compile("<col class=\"(s\\d+)\">")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> shares.add(match.group(1)));
            }
        }
        return shares;
    }

    @Test
    void everyShareHasARule() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/org/stocktake/report/html/report.css"));
        assertThat(shares()).hasSizeGreaterThan(10).allMatch(share -> sheet.contains("." + share + " { width: "));
    }
}
