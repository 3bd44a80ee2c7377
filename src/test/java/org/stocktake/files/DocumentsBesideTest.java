package org.stocktake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentsBesideTest {
    @Test
    void onlyAFileInTheFolderHasAFingerprint(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("act.txt"), "abc");
        Path outside = Files.writeString(folder.resolve("secret.txt"), "abc");
        DocumentsBeside documents = new DocumentsBeside(own);
        assertThat(documents.fingerprint("act.txt"))
                .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(documents.fingerprint("../secret.txt")).isEmpty();
        assertThat(documents.fingerprint(outside.toString())).isEmpty();
        assertThat(documents.fingerprint("gone.txt")).isEmpty();
        assertThat(documents.fingerprint(".")).isEmpty();
        assertThat(documents.fingerprint("bad\0name")).isEmpty();
    }
}
