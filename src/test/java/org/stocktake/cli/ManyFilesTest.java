package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.Cases;
import org.stocktake.GeneratedAssessments;
import org.stocktake.OnlyInProofs;

/** Thousands of files, one in a hundred of them broken in one of twenty ways: exactly those are reported, in order. */
final class ManyFilesTest {
    private static final int FILES = Cases.count(2_000, 4_000, 10_000);
    private static final int BROKEN_EVERY = 100;

    /**
     * A change that breaks a file.
     *
     * @param code the problem that is reported
     */
    private record Fault(String code, String old, String now) {
        byte[] in(String text) {
            String broken = text.replaceFirst(old, now);
            assertThat(broken).as(code).isNotEqualTo(text);
            return broken.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final List<Fault> FAULTS = List.of(
            new Fault("cut-file", "end: assessment\n", ""),
            new Fault("tab-in-yaml", "\n    answer: ", "\n\tanswer: "),
            new Fault("unknown-answer", "answer: [a-z]+", "answer: mostly"),
            new Fault("unknown-question", "\n  register.kept:", "\n  register.keeped:"),
            new Fault("unknown-key", "\n    by: ", "\n    from: "),
            new Fault("duplicate-key", "\n    by: ", "\n    at: 2026-03-01T10:00:00Z\n    by: "),
            new Fault("bad-date", "from: 2026-01-01", "from: 2026-13-01"),
            new Fault("bad-period", "from: 2026-01-01", "from: 2027-01-01"),
            new Fault("missing-key", "\nstate: XA", ""),
            new Fault("unknown-state", "state: XA", "state: QA1"),
            new Fault("state-read-as-false", "state: XA", "state: false"),
            new Fault("alias-not-allowed", "by: Sample office", "by: *office"),
            new Fault("tag-not-allowed", "by: Sample office", "by: !!str office"),
            new Fault("merge-conflict", "\nanswers:", "\n<<<<<<< ours\nanswers:"),
            new Fault("control-character", "by: Sample", "by: Sam\u0007ple"),
            new Fault("second-document", "\nend: assessment", "\nend: assessment\n---\nmore: yes"),
            new Fault("newer-checklist-version", "version: 1.2.0", "version: 9.9.9"),
            new Fault("reason-missing", "answer: [a-z]+", "answer: not-applicable"),
            new Fault("newer-format", "stocktake/assessment/1", "stocktake/assessment/9"),
            new Fault("unknown-checklist", "id: lighthouses", "id: lightships"));

    @TempDir
    private Path folder;

    @OnlyInProofs
    @Test
    void exactlyTheBrokenOnesAreReportedInOrder() throws IOException {
        Path pattern = Path.of("src/test/resources/transcripts/files/xa.yaml");
        GeneratedAssessments generated = new GeneratedAssessments(Files.readString(pattern));
        generated.write(folder, FILES);
        List<String> expected = new ArrayList<>();
        for (int i = BROKEN_EVERY / 2; i < FILES; i += BROKEN_EVERY) {
            Fault fault = FAULTS.get(expected.size() % FAULTS.size());
            Path file = GeneratedAssessments.file(folder, i);
            Files.write(file, fault.in(generated.text(i)));
            expected.add(file + " " + fault.code());
        }
        CliRun ran = CliRun.with("check", folder.toString());
        List<String> reported = ran.out()
                .lines()
                .filter(line -> line.startsWith(folder.toString()))
                .map(line -> line.substring(0, line.indexOf(".yaml") + 5) + " " + code(line))
                .distinct()
                .toList();
        assertThat(reported).isEqualTo(expected);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).endsWith(FILES + " files: " + expected.size() + " problems.\n");
    }

    /** Returns the code after the place: {@code FILE:LINE:COLUMN: CODE: ...}, or without line and column. */
    private static String code(String line) {
        String rest = line.substring(line.indexOf(": ") + 2);
        return rest.substring(0, rest.indexOf(':'));
    }
}
