package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.files.io.Sha256;

/** The blocks of the page about signing, run as they stand there: with a key of OpenSSH. */
final class SigningProof {
    private static final Path PAGE = Path.of("src/docs/signing.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```sh ([a-z]+)\n(.*?)```");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyAnExampleAndPutTheProgramOnThePath() throws IOException {
        Files.copy(Path.of("src/examples/xb-2026.yaml"), folder.resolve("xb-2026.yaml"));
        List<String> classes = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(":", -1)) {
            classes.add(Path.of(entry).toAbsolutePath().toString());
        }
        Path program = Files.createDirectory(folder.resolve("bin")).resolve("stocktake");
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + System.getProperty("java.home") + "/bin/java' -XX:TieredStopAtLevel=1 -cp '"
                        + String.join(":", classes) + "' org.stocktake.Main \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private ProcessRun.Said sh(String script) throws IOException {
        return ProcessRun.of(List.of("bash", "-e", "-o", "pipefail", "-c", script))
                .in(folder)
                .with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"))
                .with(
                        "STOCKTAKE_CHECKLISTS",
                        Path.of("checklists").toAbsolutePath().toString())
                .go();
    }

    private ProcessRun.Said block(String name) throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(PAGE));
        while (blocks.find()) {
            if (blocks.group(1).equals(name)) {
                return sh(blocks.group(2));
            }
        }
        throw new AssertionError("the page has no block " + name);
    }

    private void change(String from, String to) throws IOException {
        Path file = folder.resolve("xb-2026.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void aSignatureIsGoodUntilAnAnswerSaysSomethingElse() throws IOException {
        block("approve").succeeded();
        block("key").succeeded();
        block("sign").succeeded();
        assertThat(block("verify").succeeded().out()).startsWith("Good \"stocktake\" signature");
        assertThat(Files.readString(folder.resolve("xb-2026.yaml")))
                .contains(Sha256.of(Files.readAllBytes(folder.resolve("xb-2026.txt"))));
        change("answer: yes", "answer: \"yes\"");
        block("verify").succeeded();
        change("answer: \"yes\"", "answer: unknown");
        ProcessRun.Said refused = block("verify");
        assertThat(refused.code()).isNotZero();
        assertThat(refused.out() + refused.err()).contains("Could not verify signature");
    }

    @Test
    void aSignatureOfAnotherKeyIsRefused() throws IOException {
        block("key").succeeded();
        block("sign").succeeded();
        sh("ssh-keygen -q -t ed25519 -N '' -f other-key; mv other-key.pub justice-key.pub")
                .succeeded();
        assertThat(block("verify").code()).isNotZero();
    }
}
