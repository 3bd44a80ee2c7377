package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The folder that people copy to where it is needed. */
final class ApplicationFolderIT {
    private static final Path APPLICATION = Path.of("target", "stocktake");
    private static final Pattern LICENCE = Pattern.compile("^(\\S+) +[A-Za-z]+-[A-Za-z0-9.-]+$", Pattern.MULTILINE);

    @Test
    void everyLibraryHasItsLicenceAndNoOtherIsNamed() throws IOException {
        List<String> named = LICENCE.matcher(Files.readString(APPLICATION.resolve("LICENCES")))
                .results()
                .map(line -> line.group(1))
                .toList();
        assertThat(libraries()).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void theProgramSaysTheVersionThatTheJarWasBuiltAs() throws IOException {
        try (JarFile jar = new JarFile(APPLICATION.resolve("lib/stocktake.jar").toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
                    .isEqualTo(Main.VERSION);
        }
    }

    /** Two builds of the same classes differ in nothing but times, if they differ. */
    @Test
    void everythingInTheJarBearsTheOneFixedMoment() throws IOException {
        try (ZipFile jar = new ZipFile(APPLICATION.resolve("lib/stocktake.jar").toFile())) {
            assertThat(jar.stream().map(ZipEntry::getTimeLocal).distinct())
                    .containsExactly(LocalDateTime.of(2026, 11, 1, 0, 0));
        }
    }

    private static List<String> libraries() throws IOException {
        try (Stream<Path> files = Files.list(APPLICATION.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") && !name.equals("stocktake.jar"))
                    .map(name -> name.replaceFirst("-\\d[^/]*\\.jar$", ""))
                    .toList();
        }
    }
}
