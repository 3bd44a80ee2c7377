package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names and sweeps the temporary files of one kind in one folder. A name contains the number of the process, which
 * tells a later process what was left behind, and 64 random bits, so that it is not taken by accident; a name that is
 * taken all the same must be refused when the file is created.
 */
public final class TemporaryFiles {
    /** The part after the prefix: a process and 64 random bits, which version 0.1 did not write. */
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
     * Returns 64 random bits as 16 hexadecimal digits. They come from the clock and not from the system, which can
     * refuse to give random bits: a name that is taken is refused when the file is created, never opened.
     */
    public static String random() {
        return HexFormat.of().toHexDigits(new SplittableRandom().nextLong());
    }

    /** Returns a new name. */
    public Path fresh() {
        return folder.resolve(prefix + pid + "-" + random());
    }

    /**
     * Removes the regular files that this process or an ended process left behind. A file that cannot be removed stays.
     *
     * @throws IOException if the folder cannot be listed
     */
    void sweep(Disk disk) throws IOException {
        sweep(disk, true);
    }

    /**
     * Removes the regular files that ended processes left behind, except those of this process; a folder that cannot be
     * listed is left as it is.
     */
    public void sweepOfOthers() {
        try {
            sweep(new Disk(), false);
        } catch (IOException e) {
            // Files left behind must not keep anybody from working.
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
            // It disturbs nobody.
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
