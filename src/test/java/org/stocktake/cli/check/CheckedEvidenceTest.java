package org.stocktake.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A check of an assessment that cites documents beside it. */
final class CheckedEvidenceTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private Path file;

    /** The register is kept by an act; its file's name stands in line 24, column 15. */
    @BeforeEach
    void writeTheAssessment() throws IOException {
        file = folder.resolve("xa.yaml");
        cite("        file: act.pdf\n        sha256: " + ABC + "\n");
        Files.writeString(folder.resolve("act.pdf"), "abc");
    }

    private void cite(String keys) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/transcripts/files/xa.yaml"));
        String title = "      - title: Lighthouse Act\n";
        assertThat(text).contains(title);
        Files.writeString(file, text.replace(title, title + keys));
    }

    private CliRun check(String... options) {
        List<String> args = new ArrayList<>(List.of("check", file.toString()));
        args.addAll(List.of(options));
        return CliRun.with(args.toArray(new String[0]));
    }

    @Test
    void aDocumentThatIsAsItWasCitedIsNotMentioned() {
        assertThat(check("--require", "verified"))
                .satisfies(run -> assertThat(run.code()).isZero())
                .satisfies(run -> assertThat(run.out()).isEqualTo("1 file: no problems.\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING,        evidence-missing,    is not there",
        "CHANGED,        evidence-changed,    not the same",
        "FOLDER,         evidence-unverified, no document of this folder"
    })
    void aFaultIsAWarningAtTheNameAndFailsOnlyWhereItIsRequired(Fault fault, String code, String words)
            throws IOException {
        fault.make(folder.resolve("act.pdf"));
        CliRun told = check();
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .startsWith(file + ":" + line() + ":15: " + code + ": 1.1 register.kept cites ")
                .contains(words, "act.pdf (Lighthouse Act)")
                .endsWith("1 file: 1 document to look at.\n");
        CliRun failed = check("--require", "verified");
        assertThat(failed.code()).isEqualTo(4);
        assertThat(failed.out()).contains(code).endsWith("1 file: 1 failure of the gate.\n");
        assertThat(count(failed.out(), code)).as("told once").isEqualTo(1);
    }

    private enum Fault {
        MISSING {
            @Override
            void make(Path document) throws IOException {
                Files.delete(document);
            }
        },
        CHANGED {
            @Override
            void make(Path document) throws IOException {
                Files.writeString(document, "abd");
            }
        },
        FOLDER {
            @Override
            void make(Path document) throws IOException {
                Files.delete(document);
                Files.createDirectory(document);
            }
        };

        abstract void make(Path document) throws IOException;
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private int line() throws IOException {
        return Files.readAllLines(file).indexOf("        file: act.pdf") + 1;
    }

    @Test
    void aCitationWithoutADigestFailsVerifiedAndNothingElse() throws IOException {
        cite("        file: act.pdf\n");
        assertThat(check().out()).isEqualTo("1 file: no problems.\n");
        CliRun failed = check("--require", "verified");
        assertThat(failed.code()).isEqualTo(4);
        assertThat(failed.out()).contains(":15: evidence-unverified: ", "SHA-256 is not recorded");
    }

    /** It ended with 0, and did not name a document without a digest. */
    @ParameterizedTest
    @CsvSource({"act.pdf, '', evidence-unverified", "gone.pdf, sha256, evidence-missing"})
    void verifiedMeansEachDocumentAlsoWhereNothingBindsTheState(String name, String key, String code)
            throws IOException {
        String text = Files.readString(Path.of("src/examples/xb-2026.yaml"));
        String place = "        reference: s. 212\n";
        assertThat(text).contains(place, "voluntary-comparison: yes");
        String keys = "        file: " + name + "\n" + (key.isEmpty() ? "" : "        " + key + ": " + ABC + "\n");
        Files.writeString(file, text.replace(place, place + keys));
        CliRun failed = check("--require", "verified,substantiated");
        assertThat(failed.code()).isEqualTo(4);
        assertThat(failed.out())
                .contains(code, "offences.document-production cites")
                .endsWith("1 file: 1 failure of the gate.\n");
        assertThat(check("--require", "substantiated").code()).isZero();
    }

    @Test
    void aDigestWithoutAFileHasNothingToCompare() throws IOException {
        cite("        sha256: " + ABC + "\n");
        assertThat(check("--require", "verified").code()).isZero();
    }

    @Test
    void aLinkIsATextAndNothingIsFetched() throws IOException {
        cite("        link: https://example.invalid/act.pdf\n        sha256: " + ABC + "\n");
        assertThat(check("--require", "verified").code()).isZero();
    }

    @Test
    void anAnswerThatIsNotAskedIsNotLookedAt() throws IOException {
        Files.delete(folder.resolve("act.pdf"));
        String text = Files.readString(file);
        Files.writeString(file, text.replace("  party: yes", "  party: no"));
        CliRun told = check("--require", "verified");
        assertThat(told.out()).doesNotContain("evidence-missing: lights");
    }

    @Test
    void standardInputHasNoFolderSoNothingThereIsVerified() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(CliRun.with(new ByteArrayInputStream(bytes), "check", "-").code())
                .isZero();
        CliRun failed = CliRun.with(new ByteArrayInputStream(bytes), "check", "-", "--require", "verified");
        assertThat(failed.code()).isEqualTo(4);
        assertThat(failed.out()).contains("evidence-unverified", "standard input has no folder");
    }

    @Test
    void theGateFileCanRequireItAndWaiveIt() throws IOException {
        Files.delete(folder.resolve("act.pdf"));
        Path gate = folder.resolve("gate.yaml");
        String required = "format: stocktake/gate/1\nchecklist: lighthouses\nrequire: [verified]\n";
        Files.writeString(gate, required + "end: gate\n");
        assertThat(check("--gate", gate.toString()).code()).isEqualTo(4);
        String waiver = """
                waivers:
                  - question: register.kept
                    accepts: unverified
                    reason: evidence-restricted
                    owner: Harbour office
                    until: 2027-01-31
                """;
        Files.writeString(gate, required + waiver + "end: gate\n");
        CliRun waived = check("--gate", gate.toString());
        assertThat(waived.code()).isZero();
        assertThat(waived.out())
                .contains("evidence-missing: Waived until 31 January 2027")
                .endsWith("1 file: 1 waived.\n");
        Files.writeString(gate, required + waiver.replace("unverified", "expired") + "end: gate\n");
        assertThat(check("--gate", gate.toString()).code()).isEqualTo(4);
    }

    @Test
    void aNewGateDoesNotRequireIt() throws IOException {
        Path gate = folder.resolve("gate.yaml");
        CliRun.with("gate", "init", file.toString(), "-o", gate.toString());
        assertThat(Files.readString(gate)).doesNotContain("verified");
    }

    @Test
    void jsonTellsTheDocumentItsStateAndItsPlace() throws IOException {
        Files.writeString(folder.resolve("act.pdf"), "abd");
        JsonNode told = JSON.readTree(check("--format", "json").out());
        assertThat(told.path("summary").path("documents").asInt()).isEqualTo(1);
        JsonNode one = told.path("files").path(0).path("documents").path(0);
        assertThat(one.path("code").asString()).isEqualTo("evidence-changed");
        assertThat(one.path("state").asString()).isEqualTo("changed");
        assertThat(one.path("document").asString()).isEqualTo("act.pdf");
        assertThat(one.path("line").asInt()).isEqualTo(line());
        assertThat(one.path("column").asInt()).isEqualTo(15);
        JsonNode failed =
                JSON.readTree(check("--format", "json", "--require", "verified").out());
        JsonNode failure = failed.path("files").path(0).path("failures").path(0);
        assertThat(failure.path("state").asString()).isEqualTo("changed");
        assertThat(failure.path("line").asInt()).isEqualTo(line());
        assertThat(failed.path("files").path(0).has("documents")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ndjson | \"code\":\"evidence-changed\"  | \"result\":\"fails\"",
                "junit  | :15: evidence-changed          | <failure message=\"1.1 register.kept cites",
                "sarif  | \"level\" : \"warning\"        | \"level\" : \"error\"",
                "github | ::warning file=                | ::error file="
            })
    void everyFormatTellsAWarningAndAFailure(String format, String warning, String failure) throws IOException {
        Files.writeString(folder.resolve("act.pdf"), "abd");
        assertThat(check("--format", format).out())
                .contains(warning, "evidence-changed")
                .doesNotContain(failure);
        assertThat(check("--format", format, "--require", "verified").out()).contains(failure, "evidence-changed");
    }

    @Test
    void theNameOfADocumentIsNoCommandOfATerminalOrACi() throws IOException {
        cite("        file: \"::error::a%0A.pdf\"\n        sha256: " + ABC + "\n");
        CliRun told = check("--format", "github");
        assertThat(told.out().lines()).allMatch(line -> line.startsWith("::warning file="));
    }
}
