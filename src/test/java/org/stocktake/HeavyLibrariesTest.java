package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The classes that a real process loads, by its log: office libraries only for office files, few lambdas in a check.
 */
final class HeavyLibrariesTest {
    private static final List<String> HEAVY =
            List.of(" org.apache.poi.", " org.apache.xmlbeans.", " org.openxmlformats.", " org.apache.logging.");

    @TempDir
    static Path folder;

    private static List<String> ofACheck = List.of();
    private static List<String> ofAReport = List.of();

    /** Checks a sample, and writes a report on one, once for all tests. */
    @BeforeAll
    static void run() throws IOException, InterruptedException {
        ofACheck = loaded("check", "src/examples/xb-2026.yaml");
        ofAReport = loaded(
                "report", "src/examples/xa-2026.yaml", "--format", "html,markdown,csv,json,oscal", "-o", folder + "/");
    }

    private static List<String> heavy(List<String> loaded) {
        return loaded.stream()
                .filter(line -> HEAVY.stream().anyMatch(line::contains))
                .toList();
    }

    private static List<String> loaded(String... words) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "org.stocktake.Main"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said.txt")))
                .isZero();
        assertThat(Files.readString(folder.resolve("said.txt"))).doesNotContainIgnoringCase("log4j", "StatusLogger");
        return Files.readAllLines(log);
    }

    @Test
    void aCheckAndTheTextFormatsLoadNone() {
        assertThat(heavy(ofACheck)).isEmpty();
        assertThat(heavy(ofAReport)).isEmpty();
    }

    @OnlyInProofs
    @Test
    void theWordFileLoadsThemWithoutAWordOnStandardError() throws IOException, InterruptedException {
        String sample = "src/examples/xb-2026.yaml";
        assertThat(heavy(loaded("report", sample, "--format", "docx,xlsx", "-o", folder + "/")))
                .isNotEmpty();
    }

    /** Six lambdas are left, most of which put off work. Each more costs every start 0.2 ms (decision 0010). */
    @Test
    void aCheckLinksNoMoreLambdasOnItsWayThanSix() {
        Pattern onTheWay = Pattern.compile("org\\.stocktake\\.(model|condition|finding|files)\\.[\\w.$]+\\$\\$Lambda");
        assertThat(ofACheck).filteredOn(line -> onTheWay.matcher(line).find()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aCheckOfAFileThatCitesNoDocumentLoadsNothingToCompareThem() throws IOException, InterruptedException {
        Pattern comparing =
                Pattern.compile("org\\.stocktake\\.(finding\\.evidence\\.|files\\.store\\.|[\\w.]+DocumentText)");
        assertThat(loaded("check", "src/examples/xb-2026.yaml", "--require", "verified"))
                .filteredOn(line -> comparing.matcher(line).find())
                .isEmpty();
    }

    /** The equals that Java puts together for a record at its first use costs a start 25 ms (decision 0010). */
    @Test
    void aCheckAndAReportAskNoRecordForAnEqualsThatIsPutTogetherAtRunTime() {
        for (List<String> loaded : List.of(ofACheck, ofAReport)) {
            assertThat(loaded)
                    .filteredOn(line -> line.contains(" java.lang.runtime.ObjectMethods"))
                    .isEmpty();
        }
    }
}
