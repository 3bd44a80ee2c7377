package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.assessment.AssessmentDocument.Places.nowhereIn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.files.HostileTexts;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.io.Sha256;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/**
 * Two editors and a person with a text editor change one file and alternate at every step on the disk; sometimes
 * another program removes the hidden folder. At the end, each answer is in the file or in a copy that was reported to
 * its editor.
 *
 * <p>A third of the runs for each case: the editors see each other's locks; they see only the lock on the file that is
 * being saved, as after the folder with the other lock was removed; they see no locks, as on two machines that share a
 * simple drive. Only in the last case, no other editor runs between the last check and the rename, because nothing
 * could show it the other save. A program without locks, such as a text editor, never runs in that moment.
 */
final class TwoEditorsTest {
    /** The locks that the editors see of each other. */
    private enum Seen {
        ALL_LOCKS,
        LOCK_OF_THE_FILE,
        NOTHING
    }

    /**
     * Two thousand runs found every fault that was inserted for a trial; {@link InterleavingsProof} runs that many, and
     * ten thousand in the whole run.
     */
    private static final int INTERLEAVINGS = 60;

    private static final String NAME = "xa.yaml";

    @TempDir
    Path folder;

    private Path[] roots = {};

    @BeforeEach
    void folders() throws IOException {
        roots = new Path[] {folder.resolve("a"), folder.resolve("b")};
        for (Path root : roots) {
            Files.createDirectories(root.resolve(".stocktake"));
        }
    }

    @Test
    void noAnswerIsLostInManyInterleavings() throws InterruptedException {
        play(INTERLEAVINGS);
    }

    void play(int interleavings) throws InterruptedException {
        int conflicts = 0;
        int refused = 0;
        for (int seed = 0; seed < interleavings; seed++) {
            Round round = new Round(seed);
            round.play();
            assertThat(round.lost()).as("lost with seed " + seed).isEmpty();
            conflicts += round.conflicts;
            refused += round.refused;
        }
        assertThat(conflicts)
                .as("times that somebody else had changed the file")
                .isGreaterThan(interleavings / 10);
        assertThat(refused).as("times that somebody else held the file").isGreaterThan(interleavings / 10);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private final class Round {
        private final Random random;
        private final MemoryDisk.Memory memory = new MemoryDisk.Memory();
        private final TurnScheduler turns;
        private final Seen seen;
        /** The number of editors that have made their last check of the file and are about to rename. */
        private int atTheRename;
        /** Conflict copies that were removed with the folder, possibly while they were being written. */
        private final List<DiskStep.Content> takenAway = new ArrayList<>();
        /** The assessment of each text that was ever in the file. */
        private final Map<String, Assessment> said = new HashMap<>();

        private final Set<String> given = new TreeSet<>();
        private int conflicts;
        private int refused;
        private int written;

        Round(int seed) {
            this.random = new Random(seed);
            this.seen = List.of(Seen.values()).get(random.nextInt(Seen.values().length));
            this.turns = new TurnScheduler(random);
            know(HostileTexts.assessment());
            memory.overwrite(NAME, AssessmentWriter.write(HostileTexts.assessment()));
        }

        private void know(Assessment assessment) {
            said.put(AssessmentWriter.write(assessment), assessment);
        }

        void play() throws InterruptedException {
            turns.play(List.of(() -> edit(0), () -> edit(1)));
        }

        /** Opens the file, answers, saves and continues, and tries again if another editor has the lock. */
        private void edit(int editor) {
            Path root = seen == Seen.ALL_LOCKS ? roots[0] : roots[editor];
            LockHolder me = new LockHolder("editor", "here", editor + 1L, java.time.Instant.EPOCH);
            MemoryDisk disk = new MemoryDisk(memory, root, new MemoryDisk.Watcher() {
                @Override
                public void before(Path name, boolean replaces) {
                    boolean last = replaces && name.toString().equals(NAME);
                    if (last && seen == Seen.NOTHING) {
                        return;
                    }
                    atTheRename += last ? 1 : 0;
                    turns.next();
                    atTheRename -= last ? 1 : 0;
                    if (!last) {
                        writesByHand();
                        takesTheFolderAway();
                    }
                }

                @Override
                public boolean locksAreSeen() {
                    return seen != Seen.NOTHING;
                }
            });
            for (int times = 0; times < 2; times++) {
                turns.next();
                try (AssessmentFile file = AssessmentFile.open(document(root), LockRequest.by(me), disk)) {
                    answerAndSave(file, editor);
                } catch (LockedException e) {
                    refused++;
                } catch (IOException e) {
                    // Another editor was faster; this one tries again.
                }
            }
        }

        private AssessmentDocument document(Path root) {
            String text = memory.text(NAME);
            String sha256 = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
            Path path = root.resolve(NAME);
            return new AssessmentDocument(path, said(text), SavingFixture.CHECKLIST, () -> sha256, nowhereIn(path));
        }

        private Assessment said(String text) {
            Assessment assessment = said.get(text);
            if (assessment == null) {
                throw new AssertionError("nobody wrote this:\n" + text);
            }
            return assessment;
        }

        private void answerAndSave(AssessmentFile file, int editor) {
            Assessment now = said(memory.text(NAME));
            for (int save = 0; save < 2; save++) {
                String answer = "answer " + written++ + " of editor " + editor;
                now = now.with(question(), answer(answer));
                know(now);
                try {
                    file.save(now);
                    given.add(answer);
                } catch (ChangedOnDiskException e) {
                    conflicts++;
                    given.add(answer);
                } catch (IOException e) {
                    // The editor reports that the answer was not saved.
                }
            }
        }

        /** Reads, adds an answer and writes, all in one step. */
        private void writesByHand() {
            if (atTheRename == 0 && random.nextInt(40) == 0) {
                String answer = "answer " + written++ + " by hand";
                Assessment changed = said(memory.text(NAME)).with(question(), answer(answer));
                know(changed);
                memory.overwrite(NAME, AssessmentWriter.write(changed));
                given.add(answer);
            }
        }

        /**
         * Removes lock and copies; the folder itself is created again at once, because the disk in memory has no
         * folders.
         */
        private void takesTheFolderAway() {
            if (random.nextInt(60) == 0) {
                for (Path root : roots) {
                    delete(root.resolve(".stocktake/" + NAME + ".lock"));
                }
                takenAway.addAll(conflictCopies());
                memory.names().keySet().removeIf(name -> name.startsWith(".stocktake"));
            }
        }

        private QuestionId question() {
            return new QuestionId("offences.q" + written);
        }

        private static Answer answer(String text) {
            return Answer.of(AnswerKind.NO).with(AnswerTextField.NOTE, text);
        }

        /** Returns the answers that are neither in the file nor in a conflict copy. */
        List<String> lost() {
            takenAway.addAll(conflictCopies());
            StringBuilder all = new StringBuilder(memory.text(NAME));
            takenAway.forEach(copy -> all.append(copy.text()).append('\n'));
            List<String> lost = new ArrayList<>(given);
            lost.removeIf(answer -> all.indexOf("note: " + answer + "\n") >= 0);
            return lost;
        }

        private List<DiskStep.Content> conflictCopies() {
            return memory.names().entrySet().stream()
                    .filter(file -> file.getKey().toString().contains(".conflict-"))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }
}
