package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldenTest {
    @Test
    void aMissingFileFailsAndWritesNothing(@TempDir Path root) {
        assertThatThrownBy(() -> Golden.check(root, "a/b.txt", "text", false)).hasMessageContaining("-Dgolden.update");
        assertThat(root.resolve("a")).doesNotExist();
    }

    @Test
    void anUpdateWritesTheFileAndStillFails(@TempDir Path root) {
        assertThatThrownBy(() -> Golden.check(root, "a/b.txt", "text", true)).hasMessageContaining("rewritten");
        assertThat(root.resolve("a/b.txt")).hasContent("text");
    }

    @Test
    void theSameTextPasses(@TempDir Path root) throws Exception {
        Files.writeString(root.resolve("b.txt"), "text");
        assertThatCode(() -> Golden.check(root, "b.txt", "text", true)).doesNotThrowAnyException();
    }
}
