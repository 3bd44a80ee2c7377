package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.OnlyInProofs;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.io.Sha256;
import org.stocktake.model.ProblemKind;

/**
 * A damaged file is always recognized: if it can still be read, it differs from the version that was saved last;
 * otherwise it is refused. It is never written to.
 */
final class DamagedFilesTest {
    private static final int OF_A_SORT = 80;

    @TempDir
    Path folder;

    private interface Damage {
        byte[] done(byte[] good, Random random);
    }

    private static byte[] cut(byte[] good, Random random) {
        return Arrays.copyOf(good, random.nextInt(good.length));
    }

    private static byte[] cutAtALineEnd(byte[] good, Random random) {
        int at = random.nextInt(good.length);
        while (at > 0 && good[at - 1] != '\n') {
            at--;
        }
        return Arrays.copyOf(good, at);
    }

    private static byte[] zeroed(byte[] good, Random random) {
        byte[] bad = good.clone();
        int from = random.nextInt(good.length);
        Arrays.fill(bad, from, Math.min(good.length, from + 1 + random.nextInt(4096)), (byte) 0);
        return bad;
    }

    private static byte[] bitFlipped(byte[] good, Random random) {
        byte[] bad = good.clone();
        bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
        return bad;
    }

    /** Returns a file with a new beginning and an old end, as after an interrupted write in place. */
    private static byte[] torn(byte[] good, Random random) {
        byte[] bad = good.clone();
        int at = 1 + random.nextInt(good.length - 1);
        System.arraycopy(good, 0, bad, at, good.length - at);
        return bad;
    }

    private static byte[] swapped(byte[] good, Random random) {
        byte[] bad = good.clone();
        int block = 512;
        int one = random.nextInt(good.length / block - 1) * block;
        System.arraycopy(good, one + block, bad, one, block);
        System.arraycopy(good, one, bad, one + block, block);
        return bad;
    }

    private static byte[] merged(byte[] good, Random random) {
        String text = new String(good, StandardCharsets.UTF_8);
        int at = text.indexOf('\n', random.nextInt(text.length() / 2)) + 1;
        return (text.substring(0, at) + "<<<<<<< HEAD\n" + text.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    @OnlyInProofs
    @Test
    void everyDamageIsFound() throws IOException {
        byte[] good = Files.readAllBytes(Path.of("src/examples/xb-2026.yaml"));
        Path file = Files.write(folder.resolve("xb.yaml"), good);
        SidecarFolder side = SidecarFolder.beside(file, new Disk(), 1);
        side.keepFirst(good);
        side.noteDigest(Sha256.of(good));
        Backups kept = Backups.beside(file);
        AssessmentReader reader = new AssessmentReader(new ChecklistLibrary(List.of()));
        assertThat(reader.read(file).problems()).isEmpty();
        Random random = new Random(17);
        List<Damage> sorts = List.of(
                DamagedFilesTest::cut,
                DamagedFilesTest::cutAtALineEnd,
                DamagedFilesTest::zeroed,
                DamagedFilesTest::bitFlipped,
                DamagedFilesTest::torn,
                DamagedFilesTest::swapped,
                DamagedFilesTest::merged);
        int readable = 0;
        for (int number = 0; number < sorts.size() * OF_A_SORT; number++) {
            byte[] bad = sorts.get(number % sorts.size()).done(good, random);
            if (Arrays.equals(bad, good)) {
                continue;
            }
            boolean refused = !reader.read("xb.yaml", bad).problems().isEmpty();
            boolean noticed = kept.compare(Sha256.of(bad)) == Backups.SinceSaved.CHANGED;
            assertThat(refused || noticed).as("damage " + number).isTrue();
            readable += refused ? 0 : 1;
        }
        assertThat(readable).as("damage that only the comparison finds").isPositive();
        assertThat(file).hasBinaryContent(good);
    }

    @Test
    void aNewerFormatAndAnotherFormatAreSaidToBeThat() throws IOException {
        String good = Files.readString(Path.of("src/examples/xb-2026.yaml"));
        AssessmentReader reader = new AssessmentReader(new ChecklistLibrary(List.of()));
        String newer = good.replace("stocktake/assessment/1", "stocktake/assessment/2");
        assertThat(reader.read("xb.yaml", newer.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(problem -> problem.kind())
                .containsExactly(ProblemKind.NEWER_FORMAT);
        assertThat(reader.read("xb.yaml", "name: Jack\n".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isNotEmpty();
    }
}
