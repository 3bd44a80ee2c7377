package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with golden files under {@code src/test/resources/golden/}, one for each case. {@code -Dgolden.update}
 * rewrites the files that differ and still fails, so that the author looks at every change.
 */
public final class Golden {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    private Golden() {}

    /**
     * Compares with the golden file.
     *
     * @param name path under the golden folder, such as {@code report/coastal/report.html}
     */
    public static void check(String name, String actual) {
        check(ROOT, name, actual, System.getProperty("golden.update") != null);
    }

    static void check(Path root, String name, String actual, boolean update) {
        Path file = root.resolve(name);
        try {
            String expected = Files.exists(file) ? Files.readString(file) : "";
            if (update && !expected.equals(actual)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                fail("golden file rewritten, look at the difference: " + file);
            }
            assertThat(actual).as("%s (-Dgolden.update rewrites it)", file).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
