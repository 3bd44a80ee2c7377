package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The application folder: libraries, licences, checksums and scripts. */
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

    @Test
    void everyLicenceThatIsNamedIsThereInFull() throws IOException {
        Set<String> licences = LICENCE.matcher(Files.readString(APPLICATION.resolve("LICENCES")))
                .results()
                .map(line -> line.group().replaceFirst("^\\S+ +", ""))
                .collect(Collectors.toSet());
        assertThat(licences)
                .isNotEmpty()
                .allSatisfy(
                        licence -> assertThat(APPLICATION.resolve("licences").resolve(licence + ".txt"))
                                .isNotEmptyFile());
    }

    /** Skipped offline: the Maven plug-in that writes the bill of materials needs a network. */
    @Test
    void theBillOfMaterialsListsEveryLibraryWithItsChecksum() throws IOException, GeneralSecurityException {
        Path bill = APPLICATION.resolve("bom.json");
        if (!Files.exists(bill)) {
            System.err.println("SKIPPED: there is no bill of materials, because Maven was told to work offline.");
        }
        assumeThat(bill).exists();
        String components = Files.readString(bill);
        try (Stream<Path> files = Files.list(APPLICATION.resolve("lib"))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar") && !file.endsWith("stocktake.jar"))
                    .toList()) {
                assertThat(components)
                        .contains(jar.getFileName().toString().replaceFirst("^(.*?)-(\\d.*)\\.jar$", "/$1@$2?type=jar"))
                        .contains('"' + digest(jar) + '"');
            }
        }
    }

    /** Archives of classes refuse the format of Java 5, in which the jar is published, from Java 25 on. */
    @Test
    void theCommandLibraryIsCompiledForJava17FromItsSources() throws IOException {
        Path published = Path.of(CommandLine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Path ours = APPLICATION.resolve("lib").resolve(published.getFileName());
        assertThat(formats(ours).values()).isNotEmpty().containsOnly(61);
        assertThat(named(ours)).isEqualTo(named(published));
        try (JarFile jar = new JarFile(ours.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Compiled-From"))
                    .isEqualTo(published.getFileName().toString().replace(".jar", "-sources.jar"));
        }
        assertThat(formats(published).values())
                .as("a library that is published for Java 6 or newer needs no compiling: take the step out of pom.xml")
                .contains(49);
    }

    /** Returns the classes that have a name in the sources: a compiler may need more or fewer of the others. */
    private static Set<String> named(Path jar) throws IOException {
        return formats(jar).keySet().stream()
                .filter(name -> !name.matches(".*\\$\\d+\\.class|.*-info\\.class"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the major version of the format of each class. */
    private static Map<String, Integer> formats(Path jar) throws IOException {
        Map<String, Integer> formats = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().matches("picocli/.*\\.class")) {
                    try (DataInputStream in = new DataInputStream(zip.getInputStream(entry))) {
                        in.skipNBytes(6);
                        formats.put(entry.getName(), in.readUnsignedShort());
                    }
                }
            }
        }
        return formats;
    }

    @Test
    void everyFileHasItsChecksum() throws IOException, GeneralSecurityException {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(APPLICATION.resolve("SHA256SUMS"))) {
            sums.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> actual = new TreeMap<>();
        try (Stream<Path> files = Files.walk(APPLICATION)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                actual.put(APPLICATION.relativize(file).toString().replace('\\', '/'), digest(file));
            }
        }
        actual.keySet().removeIf(name -> name.equals("SHA256SUMS") || name.startsWith("lib/stocktake.jsa"));
        assertThat(sums).isEqualTo(actual);
    }

    /** Fixed times make two builds of the same classes equal: nothing else in the archive could differ. */
    @Test
    void everythingInTheJarBearsTheOneFixedMoment() throws IOException {
        try (ZipFile jar = new ZipFile(APPLICATION.resolve("lib/stocktake.jar").toFile())) {
            assertThat(jar.stream().map(ZipEntry::getTimeLocal).distinct())
                    .containsExactly(LocalDateTime.of(2026, 11, 1, 0, 0));
        }
    }

    private static String digest(Path file) throws IOException, GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
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
