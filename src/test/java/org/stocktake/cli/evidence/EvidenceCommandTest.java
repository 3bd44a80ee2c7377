package org.stocktake.cli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;

/** Digests are recorded only for documents that somebody confirmed, and nothing else of the file changes. */
final class EvidenceCommandTest {
    private static final Path FIXTURES = Path.of("src/test/resources/transcripts/files/.draft");

    @TempDir
    private Path folder;

    private Path file;
    private String before;

    @BeforeEach
    void copyTheFixture() throws IOException {
        file = folder.resolve("cited.yaml");
        Files.copy(FIXTURES.resolve("cited.yaml"), file);
        Files.createDirectory(folder.resolve("documents"));
        for (String name : List.of("act.txt", "register.txt")) {
            Files.copy(
                    FIXTURES.resolve("documents").resolve(name),
                    folder.resolve("documents").resolve(name));
        }
        before = Files.readString(file);
    }

    private String[] args(String... options) {
        List<String> args = new ArrayList<>(List.of("evidence", file.toString()));
        args.addAll(List.of(options));
        return args.toArray(new String[0]);
    }

    private String after() throws IOException {
        return Files.readString(file);
    }

    @Test
    void citationsWithADocumentComeFirstAndTheMissingAndTheChangedAreNamed() throws IOException {
        String first = "    evidence:\n";
        int at = before.indexOf(first) + first.length();
        Files.writeString(file, before.substring(0, at) + "      - title: Bare Act\n" + before.substring(at));
        String out = CliRun.with(args()).out();
        assertThat(out).containsSubsequence("Lighthouse Act", "Harbour plan", "without a document", "Bare Act");
        assertThat(out.strip().lines().filter(line -> line.startsWith("Missing:")))
                .containsExactly("Missing: documents/plan.txt");
        assertThat(out.strip().lines().filter(line -> line.startsWith("Changed:")))
                .containsExactly("Changed: documents/act.txt");
    }

    @Test
    void withoutATerminalAndWithoutYesNothingIsRecorded() throws IOException {
        CliRun refused = CliRun.with(args("--update"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("Nobody can be asked", "2 changed or new documents", "--update --yes");
        assertThat(after()).isEqualTo(before);
    }

    @Test
    void noInputRefusesOnATerminalToo() throws IOException {
        assertThat(CliRun.onTerminal("y\ny\n", args("--update", "--no-input")).code())
                .isEqualTo(2);
        assertThat(after()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "n\nno\n", "yess\nja\n"})
    void onlyAClearYesRecordsADigest(String typed) throws IOException {
        CliRun run = CliRun.onTerminal(typed, args("--update"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("act.txt was changed since it was cited", "0 digests recorded");
        assertThat(after()).isEqualTo(before);
    }

    @Test
    void eachDocumentIsAskedForOnItsOwn() throws IOException {
        CliRun run = CliRun.onTerminal("n\ny\n", args("--update"));
        assertThat(run.err()).contains("register.txt has no recorded SHA-256", "1 digest recorded");
        assertThat(after())
                .contains("sha256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .contains("        file: documents/register.txt\n        sha256: ");
    }

    @Test
    void aDigestIsRecordedInEveryAnswerThatMakesTheCitationAndNothingElseChanges() throws IOException {
        CliRun run = CliRun.with(args("documents/act.txt", "--update", "--yes"));
        assertThat(run.code()).isZero();
        String now = after();
        String recorded = "sha256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(now).doesNotContain(recorded);
        String digest =
                now.substring(now.indexOf("sha256: ")).lines().findFirst().orElseThrow();
        assertThat(now).isEqualTo(before.replace(recorded, digest));
        assertThat(CliRun.with("check", file.toString()).out()).doesNotContain("act.txt");
    }

    @Test
    void aDigestIsRecordedInAnAnswerThatWaitsForAChoiceToo() throws IOException {
        String old = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        String other = "conflicts:\n  register.kept:\n    - answer: no\n      evidence:\n" + citation("        ");
        Files.writeString(file, before.replace("end: assessment", other + "end: assessment"));
        assertThat(after().split(old, -1)).hasSize(before.split(old, -1).length + 1);
        CliRun run = CliRun.with(args("documents/act.txt", "--update", "--yes"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(after()).contains("conflicts:").doesNotContain(old);
    }

    /** Returns the citation of the act as it stands in the file, under other words that it is indented with. */
    private String citation(String indent) {
        StringBuilder citation = new StringBuilder();
        String act = before.substring(before.indexOf("- title"), before.indexOf("sha256: "));
        String whole = act
                + before.substring(before.indexOf("sha256: "))
                        .lines()
                        .findFirst()
                        .orElseThrow();
        whole.strip()
                .lines()
                .forEach(line -> citation.append(indent)
                        .append(line.startsWith("- ") ? "" : "  ")
                        .append(line.strip())
                        .append('\n'));
        return citation.toString();
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        CliRun run = CliRun.with(args("--update", "--dry-run"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("2 digests would be recorded");
        assertThat(after()).isEqualTo(before);
    }

    @Test
    void aMissingDocumentIsNamedAndHasNothingToRecord() throws IOException {
        Files.delete(folder.resolve("documents/act.txt"));
        Files.delete(folder.resolve("documents/register.txt"));
        CliRun run = CliRun.with(args("--update", "--yes"));
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("documents/act.txt: missing", "3 documents cannot be compared; nothing was changed");
        assertThat(after()).isEqualTo(before);
    }

    @Test
    void aLinkOutOfTheFolderIsNotRecorded() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Path below = folder.resolve("below");
        Files.createDirectories(below.resolve("documents"));
        Files.copy(file, below.resolve("cited.yaml"));
        Files.createSymbolicLink(below.resolve("documents/act.txt"), folder.resolve("secret.txt"));
        CliRun run = CliRun.with("evidence", below.resolve("cited.yaml").toString(), "--update", "--yes");
        assertThat(run.err()).contains("documents/act.txt: no document of this folder");
        assertThat(Files.readString(below.resolve("cited.yaml"))).isEqualTo(before);
    }

    @Test
    void aNameThatNoCitationHasIsRefusedWithTheOneThatWasMeant() {
        CliRun run = CliRun.with(args("documents/akt.txt"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean", "documents/act.txt");
    }

    @Test
    void aFileThatIsInvalidIsRefused() throws IOException {
        Files.writeString(file, before.replace("answer: yes", "answer: yess"));
        assertThat(CliRun.with(args()).code()).isEqualTo(3);
        assertThat(CliRun.with(args("--update", "--yes")).code()).isEqualTo(3);
    }

    @Test
    void aTitleThatSteersATerminalIsShownAsText() throws IOException {
        Files.writeString(file, before.replace("title: Printout of the register", "title: \"a\\e[2J\""));
        assertThat(CliRun.with(args()).out()).doesNotContain("\u001b");
        assertThat(CliRun.onTerminal("n\nn\n", args("--update")).err()).doesNotContain("\u001b");
    }
}
