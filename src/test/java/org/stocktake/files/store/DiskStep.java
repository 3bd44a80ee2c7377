package org.stocktake.files.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** One step on a disk as a value, which can be applied to names again, completely or not at all. */
sealed interface DiskStep {
    /** The content of a file. */
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

    /** Applies the step to the names. A file gets its new name even if its earlier name was lost. */
    void carryOut(Map<Path, Content> names);

    /** Returns true if the step changes names in that folder. */
    default boolean isIn(Path folder) {
        return false;
    }

    /** Creates an empty file under a new name. */
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

    /** Writes bytes at the end of a file. */
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

    /** Forces the bytes of a file to the device. */
    record Force(Content content) implements DiskStep {
        @Override
        public void carryOut(Map<Path, Content> names) {
            // Nothing to do: the memory has the bytes.
        }
    }

    /** Forces the names of a folder to the device. */
    record ForceFolder(Path folder) implements DiskStep {
        @Override
        public void carryOut(Map<Path, Content> names) {
            // Nothing to do: the memory has the names.
        }
    }

    /** Replaces one file by another in one step. */
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

    /** Gives a file a second name. */
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

    /** Removes a name. */
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
