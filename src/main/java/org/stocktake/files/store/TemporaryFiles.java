package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Temporary files of one kind in one folder. A name has the number of the process, which tells a later process what was left
 * behind, and 64 random bits, so that nothing stands there by accident; what stands there all the same must be refused by
 * whoever makes the file.
 */
public final class TemporaryFiles {
    /** Behind the prefix: a process and 64 random bits, which version 0.1 did not write. */
    private static final Pattern REST = Pattern.compile("([1-9]\\d{0,17})(-[0-9a-f]{16})?");

    private final Path folder;
    private final String prefix;
    private final long pid;

    /** @param pid of this process */
    public TemporaryFiles(Path folder, String prefix, long pid) {
        this.folder = folder;
        this.prefix = prefix;
        this.pid = pid;
    }

    /**
     * Returns 64 random bits as 16 hexadecimal digits. They come from the clock and not from the system, which could refuse to
     * give any: a name that is taken all the same is refused when the file is made, never opened.
     */
    public static String random() {
        return HexFormat.of().toHexDigits(new SplittableRandom().nextLong());
    }

    /** Returns a new name. */
    public Path fresh() {
        return folder.resolve(prefix + pid + "-" + random());
    }

    /**
     * Removes the regular files that this process or one that has ended left behind. One that cannot be removed stays.
     *
     * @throws IOException when the folder cannot be listed
     */
    public void sweep(Disk disk) throws IOException {
        sweep(disk, true);
    }

    /**
     * Removes the regular files that processes left behind which have ended, those of this one apart; a folder that cannot be
     * listed is left as it is.
     */
    public void sweepOfOthers() {
        try {
            sweep(new Disk(), false);
        } catch (IOException e) {
            // Nobody is kept from working by what was left behind.
        }
    }

    private void sweep(Disk disk, boolean oursToo) throws IOException {
        for (Path path : disk.beginningWith(folder, prefix)) {
            if (isLeftover(String.valueOf(path.getFileName()), oursToo) && disk.isRegularFile(path)) {
                sweep(disk, path);
            }
        }
    }

    private static void sweep(Disk disk, Path path) {
        try {
            disk.delete(path);
        } catch (IOException e) {
            // It is in nobody's way.
        }
    }

    private boolean isLeftover(String name, boolean oursToo) {
        Matcher rest = REST.matcher(name.substring(prefix.length()));
        if (!rest.matches()) {
            return false;
        }
        long owner = Long.parseLong(rest.group(1));
        return owner == pid ? oursToo : ProcessHandle.of(owner).isEmpty();
    }
}
