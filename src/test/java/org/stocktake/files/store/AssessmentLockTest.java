package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.assessment.AssessmentDocument;

/** One editor for each file: the lock of an ended process is taken over, that of another machine is not. */
final class AssessmentLockTest {
    @TempDir
    Path folder;

    private Path created() throws IOException {
        Path file = folder.resolve("xa.yaml");
        AssessmentFile.create(file, SavingFixture.version(1), SavingFixture.me())
                .close();
        return file;
    }

    private Path lockOf(Path file) {
        return file.resolveSibling(".stocktake").resolve(file.getFileName() + ".lock");
    }

    @Test
    void aSecondEditorInTheSameProcessIsToldWhoHoldsTheFileAndTheFirstKeepsIt() throws IOException {
        Path file = created();
        AssessmentDocument document = SavingFixture.read(file, 1);
        try (AssessmentFile first = AssessmentFile.open(document, SavingFixture.me())) {
            for (int again = 0; again < 2; again++) {
                assertThatThrownBy(() -> AssessmentFile.open(document, SavingFixture.me()))
                        .isInstanceOfSatisfying(LockedException.class, e -> {
                            assertThat(e.holder()).isEqualTo(SavingFixture.me());
                            assertThat(e.onAnotherHost()).isFalse();
                        });
            }
            first.save(SavingFixture.version(2));
        }
        AssessmentFile.open(SavingFixture.read(file, 2), SavingFixture.me()).close();
    }

    @Test
    void whoEndsInOrderHoldsTheFileUntilTheProcessHasEndedAndLeavesNoName() throws IOException {
        Path file = created();
        AssessmentDocument document = SavingFixture.read(file, 1);
        try (AssessmentFile first = AssessmentFile.open(document, SavingFixture.me())) {
            first.endInOrder();
            assertThat(lockOf(file)).isEmptyFile();
            assertThatThrownBy(() -> AssessmentFile.open(document, SavingFixture.me()))
                    .isInstanceOf(LockedException.class);
        }
        try (AssessmentFile next = AssessmentFile.open(document, SavingFixture.me())) {
            assertThat(next.takenOverFrom()).isEmpty();
        }
    }

    @Test
    void aFileHeldByALivingProcessIsLockedAndAfterItsDeathTakenOver() throws IOException, InterruptedException {
        Path file = created();
        AssessmentDocument document = SavingFixture.read(file, 1);
        Process child = SavingFixture.child("hold", file, 1);
        try {
            assertThat(child.inputReader().readLine()).isEqualTo("open");
            assertThatThrownBy(
                            () -> AssessmentFile.open(document, SavingFixture.me()),
                            "a second process is kept out while the first holds the file")
                    .isInstanceOfSatisfying(LockedException.class, e -> {
                        assertThat(e.holder().pid()).isEqualTo(child.pid());
                        assertThat(e.holder().user()).isEqualTo("official");
                    });
        } finally {
            child.destroyForcibly();
            child.waitFor();
        }
        assertThat(lockOf(file)).content().contains("pid: " + child.pid());
        try (AssessmentFile open = AssessmentFile.open(document, SavingFixture.me())) {
            assertThat(open.takenOverFrom().orElseThrow().pid()).isEqualTo(child.pid());
        }
        try (AssessmentFile again = AssessmentFile.open(document, SavingFixture.me())) {
            assertThat(again.takenOverFrom()).as("given back in order").isEmpty();
        }
        assertThat(lockOf(file)).isEmptyFile();
    }

    /** On POSIX systems, a process loses its lock when it closes any channel of the lock file, without a message. */
    @Test
    void whoIsRefusedInTheSameProcessTakesTheLockFromNobody() throws IOException, InterruptedException {
        Path file = created();
        AssessmentDocument document = SavingFixture.read(file, 1);
        try (AssessmentFile first = AssessmentFile.open(document, SavingFixture.me())) {
            assertThatThrownBy(() -> AssessmentFile.open(document, SavingFixture.me()))
                    .isInstanceOf(LockedException.class);
            Process child = SavingFixture.child("hold", file, 1);
            try {
                assertThat(child.inputReader().readLine())
                        .as("another process is kept out by the first holder's lock")
                        .isEqualTo("kept out");
            } finally {
                child.destroyForcibly();
                child.waitFor();
            }
            first.save(SavingFixture.version(2));
        }
    }

    @Test
    void aFileHeldOnAnotherMachineIsLocked() throws IOException {
        Path file = created();
        AssessmentDocument document = SavingFixture.read(file, 1);
        Files.writeString(lockOf(file), "user: colleague\nhost: elsewhere\npid: 7\nsince: 2026-11-23T08:00:00Z\n");
        assertThatThrownBy(
                        () -> AssessmentFile.open(document, SavingFixture.me()),
                        "a file that is held on another machine is not opened without asking")
                .isInstanceOfSatisfying(LockedException.class, e -> {
                    assertThat(e.onAnotherHost()).isTrue();
                    assertThat(e.holder().host()).isEqualTo("elsewhere");
                    assertThat(e.getMessage()).contains("colleague", "elsewhere", "7");
                });
        assertThat(lockOf(file)).content().startsWith("user: colleague");
    }

    @Test
    void whoAgreedToTakeOverFromAnotherMachineTakesOverFromThatHolderAlone() throws IOException {
        Path file = created();
        AssessmentDocument document = SavingFixture.read(file, 1);
        LockHolder gone = new LockHolder("colleague", "elsewhere", 7, Instant.parse("2026-11-23T08:00:00Z"));
        LockHolder other = new LockHolder("somebody", "elsewhere", 8, Instant.parse("2026-11-23T08:00:00Z"));
        Files.writeString(lockOf(file), "user: colleague\nhost: elsewhere\npid: 7\nsince: 2026-11-23T08:00:00Z\n");
        assertThatThrownBy(() -> AssessmentFile.open(
                        document, LockRequest.by(SavingFixture.me()).over(other)))
                .isInstanceOf(LockedException.class);
        try (AssessmentFile open =
                AssessmentFile.open(document, LockRequest.by(SavingFixture.me()).over(gone))) {
            assertThat(open.takenOverFrom()).contains(gone);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "user: x\nhost: elsewhere\npid: many\n",
                "user: a\nhost: here\npid: 1\nsince: 2026-11-23T08:00:00Z\n"
            })
    void wordsThatNameNobodyOrSomebodyGoneOnThisMachineAreNoObstacle(String words) throws IOException {
        Path file = created();
        Files.writeString(lockOf(file), words);
        AssessmentFile.open(SavingFixture.read(file, 1), SavingFixture.me()).close();
    }

    @Test
    void aLockFileThatIsALinkIsMovedAsideAndNotFollowed() throws IOException {
        Path file = created();
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Files.delete(lockOf(file));
        Files.createSymbolicLink(lockOf(file), victim);
        try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file, 1), SavingFixture.me())) {
            open.save(SavingFixture.version(2));
            assertThat(open.movedAside())
                    .singleElement()
                    .satisfies(
                            moved -> assertThat(Files.readSymbolicLink(moved)).isEqualTo(victim));
            assertThat(Files.isRegularFile(lockOf(file), LinkOption.NOFOLLOW_LINKS))
                    .isTrue();
        }
        assertThat(victim).hasContent("precious");
    }

    @Test
    void aFileOfAnotherProgramInThePlaceOfTheLockIsMovedAsideWithWhatItSays() throws IOException {
        Path file = created();
        for (String said : List.of("precious", "user: a list that begins as a lock does\n")) {
            Path precious = Files.writeString(folder.resolve("precious"), said);
            Files.deleteIfExists(lockOf(file));
            Files.createLink(lockOf(file), precious);
            AssessmentFile.open(SavingFixture.read(file, 1), SavingFixture.me()).close();
            assertThat(precious).as("a second name of a file").hasContent(said);
        }
    }

    @Test
    void aLockFileThatWasReplacedIsNoLongerOursAndTheNextHolderIsNamed() throws IOException, InterruptedException {
        Path file = created();
        try (AssessmentFile first = AssessmentFile.open(SavingFixture.read(file, 1), SavingFixture.me())) {
            Files.delete(lockOf(file));
            Process child = SavingFixture.child("hold", file, 1);
            try {
                assertThat(child.inputReader().readLine()).isEqualTo("open");
                assertThatThrownBy(() -> first.save(SavingFixture.version(2)))
                        .isInstanceOfSatisfying(
                                LockedException.class,
                                e -> assertThat(e.holder().pid()).isEqualTo(child.pid()));
                assertThat(SavingFixture.numberIn(file)).isEqualTo(1);
            } finally {
                child.destroyForcibly();
                child.waitFor();
            }
            first.save(SavingFixture.version(3));
        }
        assertThat(SavingFixture.numberIn(file)).isEqualTo(3);
    }
}
