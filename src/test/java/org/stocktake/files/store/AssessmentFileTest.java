package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stocktake.files.assessment.AssessmentDocument.Places.nowhereIn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.OnlyInProofs;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.io.Sha256;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/** An assessment is opened, saved and closed; every obstacle is reported, and nothing is lost. */
final class AssessmentFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("xa.yaml");
    }

    private Path created(int number) throws IOException {
        AssessmentFile.create(file(), SavingFixture.version(number), SavingFixture.me())
                .close();
        return file();
    }

    private List<String> names(Path where) throws IOException {
        try (Stream<Path> found = Files.list(where)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsNotCreatedOverAnother() throws IOException {
        Files.writeString(file(), "mine");
        assertThatThrownBy(this::createFirst).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file()).hasContent("mine");
        assertThat(names(folder)).containsExactly("xa.yaml");
    }

    /** The reader refuses larger files, so such a file could never be opened again. */
    @OnlyInProofs
    @Test
    void aFileIsNotSavedLargerThanItCanBeRead() throws IOException {
        createFirst();
        Assessment large = SavingFixture.version(1);
        String text = "word ".repeat(6_000);
        for (int i = 0; i < 150; i++) {
            QuestionId question = new QuestionId("laws.question-" + i);
            large = large.with(question, Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, text));
        }
        Assessment tooLarge = large;
        byte[] before = Files.readAllBytes(file());
        try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file(), 1), SavingFixture.me())) {
            assertThatThrownBy(() -> open.save(tooLarge))
                    .isInstanceOfSatisfying(
                            WriteFailedException.class,
                            failed -> assertThat(failed.fault()).isEqualTo(WriteFailureCause.LIMIT));
        }
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void aFileIsNotCreatedThroughALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(file(), folder.resolve("elsewhere.yaml"));
        assertThatThrownBy(this::createFirst).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("elsewhere.yaml")).doesNotExist();
    }

    @Test
    void aFileIsNotCreatedInAFolderThatIsNotThere() {
        assertThatThrownBy(() -> AssessmentFile.create(
                        folder.resolve("none/xa.yaml"), SavingFixture.version(1), SavingFixture.me()))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFolderThatCannotBeWrittenIsFoundAtTheStart() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        boolean provoked = !Files.isWritable(folder);
        try {
            Assumptions.assumeTrue(provoked, "NOT TESTED: this account may write to a read-only folder (root)");
            assertThatThrownBy(this::createFirst).isInstanceOf(IOException.class);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFolderIsNoAssessment() throws IOException {
        Files.createDirectory(file());
        AssessmentDocument document = new AssessmentDocument(
                file(), SavingFixture.version(1), SavingFixture.CHECKLIST, () -> "", nowhereIn(file()));
        assertThatThrownBy(() -> AssessmentFile.open(document, SavingFixture.me()))
                .isInstanceOf(FileSystemException.class);
        assertThat(names(folder)).containsExactly("xa.yaml");
    }

    @Test
    void aSideFolderThatIsALinkIsRefused() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve(".stocktake"), elsewhere);
        assertThatThrownBy(this::createFirst).isInstanceOf(SidecarFolderException.class);
        assertThat(names(elsewhere)).isEmpty();
    }

    @Test
    void aFileThatChangedSinceItWasReadIsNotOpened() throws IOException {
        AssessmentDocument document = SavingFixture.read(created(1), 1);
        Files.writeString(file(), "# changed\n" + Files.readString(file()));
        assertThatThrownBy(() -> AssessmentFile.open(document, SavingFixture.me()))
                .isInstanceOfSatisfying(
                        ChangedOnDiskException.class, e -> assertThat(e.ours()).isEmpty());
        Files.writeString(file(), AssessmentWriter.write(SavingFixture.version(1)));
        AssessmentFile.open(document, SavingFixture.me()).close();
    }

    @Test
    void aChangeBySomebodyElseIsNeverOverwrittenAndOursIsKept() throws IOException {
        try (AssessmentFile open = AssessmentFile.create(file(), SavingFixture.version(1), SavingFixture.me())) {
            Files.writeString(file(), "theirs");
            for (int number = 2; number <= 3; number++) {
                Assessment ours = SavingFixture.version(number);
                Path copy = open.sideFolder().resolve("xa.yaml.conflict-1.yaml");
                assertThatThrownBy(() -> open.save(ours)).isInstanceOfSatisfying(ChangedOnDiskException.class, e -> {
                    assertThat(e.ours()).contains(copy);
                    assertThat(e.file()).isEqualTo(open.path());
                });
                assertThat(SavingFixture.numberIn(copy)).isEqualTo(number);
            }
            assertThat(file()).hasContent("theirs");
            assertThat(names(folder)).containsExactly(".stocktake", "xa.yaml");
        }
    }

    @Test
    void theNextConflictLeavesTheCopyOfTheLastOneAlone() throws IOException {
        created(1);
        for (int number = 1; number <= 2; number++) {
            Files.writeString(file(), AssessmentWriter.write(SavingFixture.version(1)));
            try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file(), 1), SavingFixture.me())) {
                Files.writeString(file(), "theirs");
                Assessment ours = SavingFixture.version(number + 1);
                assertThatThrownBy(() -> open.save(ours)).isInstanceOf(ChangedOnDiskException.class);
            }
        }
        Path side = folder.resolve(".stocktake");
        assertThat(SavingFixture.numberIn(side.resolve("xa.yaml.conflict-1.yaml")))
                .isEqualTo(2);
        assertThat(SavingFixture.numberIn(side.resolve("xa.yaml.conflict-2.yaml")))
                .isEqualTo(3);
    }

    @Test
    void whatTheLastSessionFoundIsKept() throws IOException {
        created(1);
        try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file(), 1), SavingFixture.me())) {
            for (int number = 2; number <= 4; number++) {
                open.save(SavingFixture.version(number));
            }
            assertThat(SavingFixture.numberIn(open.sideFolder().resolve("xa.yaml.start.bak")))
                    .isEqualTo(1);
            assertThat(SavingFixture.numberIn(open.sideFolder().resolve("xa.yaml.bak")))
                    .isEqualTo(3);
        }
    }

    @Test
    void whatSomebodyWroteByHandIsTheBackupOfTheNextSave() throws IOException {
        created(1);
        Files.writeString(file(), AssessmentWriter.write(SavingFixture.version(7)));
        try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file(), 7), SavingFixture.me())) {
            open.save(SavingFixture.version(8));
            assertThat(SavingFixture.numberIn(open.sideFolder().resolve("xa.yaml.bak")))
                    .isEqualTo(7);
        }
    }

    /**
     * The new version replaces the file in one step: a program that reads it meanwhile, such as a backup, gets one
     * whole version.
     */
    @Test
    void whoReadsTheFileWhileItIsSavedReadsTheVersionBeforeWhole() throws IOException {
        try (AssessmentFile open = AssessmentFile.create(file(), SavingFixture.version(1), SavingFixture.me());
                InputStream reader = Files.newInputStream(file())) {
            open.save(SavingFixture.version(2));
            assertThat(new String(reader.readAllBytes(), StandardCharsets.UTF_8))
                    .as("a save replaces the file in one step and writes nothing into it")
                    .isEqualTo(AssessmentWriter.write(SavingFixture.version(1)));
        }
        assertThat(SavingFixture.numberIn(file())).isEqualTo(2);
    }

    @Test
    void aFileThatSomebodyRemovedIsNotMadeAgain() throws IOException {
        try (AssessmentFile open = AssessmentFile.create(file(), SavingFixture.version(1), SavingFixture.me())) {
            Files.delete(file());
            assertThatThrownBy(() -> open.save(SavingFixture.version(2))).isInstanceOf(ChangedOnDiskException.class);
            assertThat(file()).doesNotExist();
        }
    }

    @Test
    void aSaveKeepsTheVersionBeforeAndNotesTheDigest() throws IOException {
        try (AssessmentFile open = AssessmentFile.create(file(), SavingFixture.version(1), SavingFixture.me())) {
            open.save(SavingFixture.version(2));
            SaveResult saved = open.save(SavingFixture.version(3));
            Path side = open.sideFolder();
            assertThat(SavingFixture.numberIn(file())).isEqualTo(3);
            assertThat(SavingFixture.numberIn(side.resolve("xa.yaml.bak"))).isEqualTo(2);
            assertThat(saved.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(file())));
            assertThat(side.resolve("xa.yaml.sha256")).hasContent(saved.sha256() + "  ../xa.yaml");
            assertThat(side.resolve(".gitignore")).hasContent("*");
            assertThat(SavingFixture.numberIn(side.resolve("xa.yaml.saved"))).isEqualTo(3);
            assertThat(names(side))
                    .containsExactly(".gitignore", "xa.yaml.bak", "xa.yaml.lock", "xa.yaml.saved", "xa.yaml.sha256");
            assertThat(names(folder)).containsExactly(".stocktake", "xa.yaml");
        }
    }

    @Test
    void onlyTheOwnerCanReadAnything() throws IOException {
        try (AssessmentFile open = AssessmentFile.create(file(), SavingFixture.version(1), SavingFixture.me())) {
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
            open.save(SavingFixture.version(2));
            open.saveDraft("half a sen");
        }
        try (Stream<Path> all = Files.walk(folder).skip(1)) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = elsewhere.resolve("xa.yaml");
        AssessmentFile.create(target, SavingFixture.version(1), SavingFixture.me())
                .close();
        Files.createSymbolicLink(file(), target);
        try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file(), 1), SavingFixture.me())) {
            open.save(SavingFixture.version(2));
            assertThat(open.path()).isEqualTo(target.toRealPath());
        }
        assertThat(Files.isSymbolicLink(file())).isTrue();
        assertThat(Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(SavingFixture.numberIn(target)).isEqualTo(2);
        assertThat(names(folder)).containsExactly("elsewhere", "xa.yaml");
    }

    @Test
    void whatAKilledSaveLeftIsSweptAtTheNextOpening() throws IOException {
        created(1);
        Files.writeString(folder.resolve(".xa.yaml.tmp-99999999"), "half");
        Files.writeString(folder.resolve(".xb.yaml.tmp-99999999"), "another file's");
        AssessmentFile.open(SavingFixture.read(file(), 1), SavingFixture.me()).close();
        assertThat(names(folder)).containsExactly(".stocktake", ".xb.yaml.tmp-99999999", "xa.yaml");
    }

    @Test
    void aCommentSurvivesASave() throws IOException {
        created(1);
        String commented = "# by hand\n" + Files.readString(file());
        Files.write(file(), commented.getBytes(StandardCharsets.UTF_8));
        try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file(), 1), SavingFixture.me())) {
            open.save(SavingFixture.version(2));
        }
        assertThat(file()).hasContent("# by hand\n" + AssessmentWriter.write(SavingFixture.version(2)));
    }

    @Test
    void halfTypedTextIsKeptUntilItIsTakenAway() throws IOException {
        try (AssessmentFile open = AssessmentFile.create(file(), SavingFixture.version(1), SavingFixture.me())) {
            assertThat(open.readDraft()).isEmpty();
            open.saveDraft("half a\nsen");
            open.saveDraft("half a\nsentence 😀");
        }
        try (AssessmentFile again = AssessmentFile.open(SavingFixture.read(file(), 1), SavingFixture.me())) {
            assertThat(again.readDraft()).contains("half a\nsentence 😀");
            again.saveDraft("");
            assertThat(again.readDraft()).isEmpty();
        }
    }

    @Test
    void halfTypedTextThatIsNotForcedIsThereForTheNextProcessAndReplacedLikeAnother() throws IOException {
        try (AssessmentFile open = AssessmentFile.create(file(), SavingFixture.version(1), SavingFixture.me())) {
            open.saveDraft("half a sen");
            open.saveDraftUnforced("half a sentence");
            assertThat(open.readDraft()).contains("half a sentence");
            open.saveDraftUnforced("");
            assertThat(open.readDraft()).isEmpty();
        }
    }

    @Test
    void theTimeOfTheLastSaveIsThatOfTheAnswersOrOfHalfTypedText() throws IOException {
        Instant saved = Instant.parse("2026-11-25T10:00:00Z");
        try (AssessmentFile open = AssessmentFile.create(file(), SavingFixture.version(1), SavingFixture.me())) {
            Files.setLastModifiedTime(file(), FileTime.from(saved));
            assertThat(open.lastKept()).isEqualTo(saved);
            open.saveDraft("half a sen");
            Path draft = open.sideFolder().resolve("xa.yaml.draft");
            Files.setLastModifiedTime(draft, FileTime.from(saved.plusSeconds(7)));
            assertThat(open.lastKept()).isEqualTo(saved.plusSeconds(7));
            Files.setLastModifiedTime(draft, FileTime.from(saved.minusSeconds(7)));
            assertThat(open.lastKept()).isEqualTo(saved);
        }
    }

    private void createFirst() throws IOException {
        AssessmentFile.create(file(), SavingFixture.version(1), SavingFixture.me())
                .close();
    }
}
