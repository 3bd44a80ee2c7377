package org.stocktake.files.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** One step on a disk, as a value that can be carried out on names again, wholly or not at all. */
sealed interface DiskStep {
    /** What a name leads to. */
    final class Content {
        private byte[] bytes;

        Content(String text) {
            this.bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        byte[] bytes() {
            return bytes;
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        private void append(byte[] more) {
            int length = bytes.length;
            bytes = Arrays.copyOf(bytes, length + more.length);
            System.arraycopy(more, 0, bytes, length, more.length);
        }
    }

    /** Changes the names. A file that gets a name gets it whether or not the one it had before was kept. */
    void carryOut(Map<Path, Content> names);

    /** Whether it changes names in that folder. */
    default boolean isIn(Path folder) {
        return false;
    }

    /** A new name for a new, empty file. */
    record Create(Path name, Content content) implements DiskStep {
        @Override
        public void carryOut(Map<Path, Content> names) {
            names.put(name, content);
        }

        @Override
        public boolean isIn(Path folder) {
            return folderOf(name).equals(folder);
        }
    }

    /** Bytes at the end of a file. */
    final class Write implements DiskStep {
        private final Content content;
        private final byte[] bytes;

        Write(Content content, byte[] bytes) {
            this.content = content;
            this.bytes = bytes;
        }

        Content content() {
            return content;
        }

        byte[] bytes() {
            return bytes;
        }

        @Override
        public void carryOut(Map<Path, Content> names) {
            content.append(bytes);
        }
    }

    /** Bytes forced to the device. */
    record Force(Content content) implements DiskStep {
        @Override
        public void carryOut(Map<Path, Content> names) {
            // The memory has them.
        }
    }

    /** Names of a folder forced to the device. */
    record ForceFolder(Path folder) implements DiskStep {
        @Override
        public void carryOut(Map<Path, Content> names) {
            // The memory has them.
        }
    }

    /** A name taken away and given to another file in one step. */
    record Replace(Path from, Path to, Content content) implements DiskStep {
        @Override
        public void carryOut(Map<Path, Content> names) {
            names.remove(from);
            names.put(to, content);
        }

        @Override
        public boolean isIn(Path folder) {
            return folderOf(to).equals(folder);
        }
    }

    /** A second name. */
    record Link(Path name, Content content) implements DiskStep {
        @Override
        public void carryOut(Map<Path, Content> names) {
            names.put(name, content);
        }

        @Override
        public boolean isIn(Path folder) {
            return folderOf(name).equals(folder);
        }
    }

    /** A name taken away. */
    record Delete(Path name) implements DiskStep {
        @Override
        public void carryOut(Map<Path, Content> names) {
            names.remove(name);
        }

        @Override
        public boolean isIn(Path folder) {
            return folderOf(name).equals(folder);
        }
    }

    private static Path folderOf(Path name) {
        Path folder = name.getParent();
        return folder == null ? Path.of("") : folder;
    }
}
