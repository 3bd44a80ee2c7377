package org.stocktake.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.AssessmentDocument.Places.nowhereIn;

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
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/**
 * Two editors and somebody with a text editor work on one file, and take turns at every step on the disk: each answer that
 * was given is in the file in the end, or in a copy that its editor was told of. In half of the runs the two editors do not
 * see each other's locks, as on two machines that share a simple drive; then alone what is on the disk keeps them apart, up
 * to the last look before the new version takes the name.
 */
final class TwoEditorsTest {
    /** Enough to find each fault that was put in; {@link InterleavingsProof} plays ten thousand. */
    private static final int INTERLEAVINGS = 2_000;

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

    private final class Round {
        private final Random random;
        private final MemoryDisk.Memory memory = new MemoryDisk.Memory();
        private final Turns turns;
        private final boolean locksAreSeen;
        /** What each text says that was ever in the file. */
        private final Map<String, Assessment> said = new HashMap<>();

        private final Set<String> given = new TreeSet<>();
        private int conflicts;
        private int refused;
        private int written;

        Round(int seed) {
            this.random = new Random(seed);
            this.locksAreSeen = random.nextBoolean();
            this.turns = new Turns(random);
            know(HostileTexts.assessment());
            memory.overwrite(NAME, AssessmentText.write(HostileTexts.assessment()));
        }

        private void know(Assessment assessment) {
            said.put(AssessmentText.write(assessment), assessment);
        }

        void play() throws InterruptedException {
            turns.play(List.of(() -> edit(0), () -> edit(1)));
        }

        /** Opens the file, answers, saves and goes on, and tries again when somebody else is in the way. */
        private void edit(int editor) {
            Path root = locksAreSeen ? roots[0] : roots[editor];
            LockHolder me = new LockHolder("editor", "here", editor + 1L, java.time.Instant.EPOCH);
            MemoryDisk disk = new MemoryDisk(memory, root, new MemoryDisk.Watcher() {
                @Override
                public void before(Path name, boolean replaces) {
                    if (!(replaces && name.toString().equals(NAME))) {
                        turns.next();
                        writesByHand();
                    }
                }
            });
            for (int times = 0; times < 2; times++) {
                turns.next();
                try (AssessmentFile file = AssessmentFile.open(document(root), Claim.by(me), disk)) {
                    answerAndSave(file, editor);
                } catch (LockedException e) {
                    refused++;
                } catch (IOException e) {
                    // Somebody was faster; the next time.
                }
            }
        }

        private AssessmentDocument document(Path root) {
            String text = memory.text(NAME);
            String sha256 = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
            Path path = root.resolve(NAME);
            return new AssessmentDocument(path, said(text), Saving.CHECKLIST, () -> sha256, nowhereIn(path));
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
                    // It is said that it was not saved.
                }
            }
        }

        /** Reads, adds an answer and writes, all in one step. */
        private void writesByHand() {
            if (random.nextInt(40) == 0) {
                String answer = "answer " + written++ + " by hand";
                Assessment changed = said(memory.text(NAME)).with(question(), answer(answer));
                know(changed);
                memory.overwrite(NAME, AssessmentText.write(changed));
                given.add(answer);
            }
        }

        private QuestionId question() {
            return new QuestionId("offences.q" + written);
        }

        private static Answer answer(String text) {
            return Answer.of(AnswerKind.NO).with(AnswerText.NOTE, text);
        }

        /** The answers that are neither in the file nor in a conflict copy. */
        List<String> lost() {
            StringBuilder kept = new StringBuilder(memory.text(NAME));
            memory.names().forEach((name, content) -> {
                if (name.toString().contains(".conflict-")) {
                    kept.append(content.text());
                }
            });
            String all = kept.append('\n').toString();
            List<String> lost = new ArrayList<>(given);
            lost.removeIf(answer -> all.contains("note: " + answer + "\n"));
            return lost;
        }
    }
}
