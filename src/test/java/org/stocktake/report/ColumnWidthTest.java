package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page's policy allows no style beside its sheet, so that every width of a column needs a rule there. */
final class ColumnWidthTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** The shares of all tables in all documents of which there is a golden web page. */
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

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf"})
    void everyShareHasARule(String format) throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/org/stocktake/report/" + format + "/report.css"));
        assertThat(shares()).hasSizeGreaterThan(10).allMatch(share -> sheet.contains("." + share + " { width: "));
    }
}
