package org.stocktake.files.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A disk in memory for the real code of the save: names that lead to files, with a report of each step. Several disks
 * can share the memory, each with a folder of its own, like machines that share a drive.
 */
final class MemoryDisk extends Disk {
    private final Memory memory;
    private final Path root;
    private final Watcher watcher;

    /** Is called at every step; other threads may run before the next step. */
    interface Watcher {
        /**
         * Called before a step that may change or read the file of a name.
         *
         * @param replaces true if another file is about to take the name
         */
        default void before(Path name, boolean replaces) {}

        default void after(DiskStep step) {}

        /** Returns true if other editors see the lock on a file that is being saved. */
        default boolean locksAreSeen() {
            return true;
        }
    }

    /** The memory that the folders share. */
    static final class Memory {
        private final Map<Path, DiskStep.Content> names = new HashMap<>();
        /** Files that are locked while they are saved. */
        private final Set<DiskStep.Content> locked = new HashSet<>();

        Map<Path, DiskStep.Content> names() {
            return names;
        }

        /** Returns the text of the file with that name. */
        String text(String name) {
            return Objects.requireNonNull(names.get(Path.of(name))).text();
        }

        /** Replaces the text in one step, as another program would, whatever locks there are. */
        void overwrite(String name, String text) {
            names.put(Path.of(name), new DiskStep.Content(text));
        }
    }

    /**
     * Creates a disk with a folder of its own.
     *
     * @param root a real folder, because the lock is a real file
     */
    MemoryDisk(Memory memory, Path root, Watcher watcher) {
        this.memory = memory;
        this.root = root;
        this.watcher = watcher;
    }

    private Path name(Path file) {
        return root.relativize(file);
    }

    private void carryOut(DiskStep step) {
        step.carryOut(memory.names);
        watcher.after(step);
    }

    @Override
    void requireWritable(Path file) {}

    private DiskStep.Content there(Path file) throws NoSuchFileException {
        DiskStep.Content content = memory.names.get(name(file));
        if (content == null) {
            throw new NoSuchFileException(file.toString());
        }
        return content;
    }

    private void requireFree(Path file) throws FileAlreadyExistsException {
        if (exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    @Override
    NewFile create(Path file) throws IOException {
        watcher.before(name(file), false);
        requireFree(file);
        DiskStep.Content content = new DiskStep.Content("");
        carryOut(new DiskStep.Create(name(file), content));
        return new NewFile() {
            @Override
            public void write(ByteBuffer bytes) {
                watcher.before(name(file), false);
                byte[] some = new byte[bytes.remaining()];
                bytes.get(some);
                carryOut(new DiskStep.Write(content, some));
            }

            @Override
            public long size() {
                return content.bytes().length;
            }

            @Override
            public void force() {
                carryOut(new DiskStep.Force(content));
            }

            @Override
            public void close() {}
        };
    }

    @Override
    void replace(Path file, Path target) throws IOException {
        watcher.before(name(target), true);
        carryOut(new DiskStep.Replace(name(file), name(target), there(file)));
    }

    @Override
    void link(Path file, Path target) throws IOException {
        watcher.before(name(target), false);
        requireFree(target);
        carryOut(new DiskStep.Link(name(target), there(file)));
    }

    @Override
    public void delete(Path file) {
        watcher.before(name(file), false);
        if (exists(file)) {
            carryOut(new DiskStep.Delete(name(file)));
        }
    }

    @Override
    boolean forceFolder(Path folder) {
        carryOut(new DiskStep.ForceFolder(name(folder)));
        return true;
    }

    @Override
    byte[] read(Path file) throws IOException {
        watcher.before(name(file), false);
        byte[] bytes = there(file).bytes();
        return Arrays.copyOf(bytes, bytes.length);
    }

    @Override
    CurrentFileLock lock(Path file) throws IOException {
        watcher.before(name(file), false);
        DiskStep.Content content = there(file);
        if (watcher.locksAreSeen() && !memory.locked.add(content)) {
            throw new LockedException(file, LockHolder.UNKNOWN, false);
        }
        return new CurrentFileLock() {
            @Override
            public byte[] read() {
                watcher.before(name(file), false);
                return Arrays.copyOf(content.bytes(), content.bytes().length);
            }

            @Override
            public boolean isThere() {
                watcher.before(name(file), false);
                return memory.names.get(name(file)) == content;
            }

            @Override
            public void close() {
                memory.locked.remove(content);
            }
        };
    }

    @Override
    boolean isReadable(Path file) {
        return exists(file);
    }

    @Override
    public boolean isRegularFile(Path file) {
        return exists(file);
    }

    @Override
    long size(Path file) {
        return 0;
    }

    @Override
    boolean exists(Path file) {
        return memory.names.containsKey(name(file));
    }

    @Override
    public List<Path> beginningWith(Path folder, String prefix) {
        return memory.names.keySet().stream()
                .filter(name -> root.resolve(name).resolveSibling("").equals(folder.resolve("")))
                .filter(name -> name.getFileName().toString().startsWith(prefix))
                .map(root::resolve)
                .toList();
    }

    @Override
    void requireFolder(Path folder) {
        // Folders exist from the start.
    }

    @Override
    Path resolve(Path file) {
        return file;
    }

    @Override
    Path resolveNew(Path file) {
        return file;
    }
}
