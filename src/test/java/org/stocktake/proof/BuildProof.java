package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second build makes the same application folder, byte by byte, so that anyone with the sources can check a published
 * one.
 *
 * <p>The first folder is that of the build that runs this proof. The second is built in a folder with a space in its
 * name, in another time zone and another language; and with the profile {@code checks}, so that what Error Prone warns
 * of in the code and in the tests fails here. It makes no archive of classes, which each machine makes for itself.
 */
public final class BuildProof {
    private static final List<String> SOURCES =
            List.of("pom.xml", "src", "checklists", "README.md", ".mvn", ".editorconfig", ".gitignore");

    @TempDir
    Path folder;

    @Test
    void twoBuildsInTwoPlacesGiveTheSameBytes() throws IOException {
        Path other = built("an other", "Pacific/Kiritimati", "tr");
        assertThat(Files.readString(other.resolve("SHA256SUMS")))
                .as("the files of a second build; one into an old target folder is no fair comparison (mvn clean)")
                .isEqualTo(Files.readString(ProcessRun.APPLICATION.resolve("SHA256SUMS")))
                .contains("  lib/stocktake.jar");
    }

    /** Builds the folder; offline if the first build was, because neither then has a bill of materials. */
    private Path built(String name, String zone, String language) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        copySources(place);
        List<String> maven = new ArrayList<>(
                List.of("mvn", "-B", "-q", "-Pchecks,!archive", "-DskipTests", "-Dspotless.check.skip", "package"));
        if (!Files.exists(ProcessRun.APPLICATION.resolve("bom.json"))) {
            maven.add(1, "-o");
        }
        ProcessRun.of(maven)
                .in(place)
                .with("TZ", zone)
                // The first compiler alone: half the time of the second would go to the making of faster code.
                .with("MAVEN_OPTS", "-Xms2g -Xmn1g -Duser.language=" + language)
                .within(10)
                .go()
                .succeeded();
        return place.resolve("target/checks/target/stocktake");
    }

    /** Copies all that a build needs. */
    public static void copySources(Path place) throws IOException {
        for (String source : SOURCES) {
            copy(Path.of(source), place.resolve(source));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
