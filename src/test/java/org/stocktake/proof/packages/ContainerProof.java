package org.stocktake.proof.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.proof.ProcessRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The container: unpacked from its layers, as a runtime does it, and run as its configuration says. */
final class ContainerProof {
    private static final Path PACKAGES = Path.of("target", "packages").toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private FreshRoot root;
    private JsonNode config;

    @BeforeEach
    void unpack() throws IOException {
        Path tar = PACKAGES.resolve("stocktake-container-" + System.getProperty("version", "") + "-linux-amd64.tar");
        if (!Files.exists(tar)) {
            System.err.println("SKIPPED: no container was made; the profile container makes it.");
            Assumptions.abort("no " + tar);
        }
        tar("-xf", tar, folder);
        JsonNode manifest = blob(JSON.readTree(folder.resolve("index.json").toFile())
                .at("/manifests/0/digest")
                .asString());
        config = blob(manifest.at("/config/digest").asString());
        root = FreshRoot.empty();
        for (JsonNode layer : manifest.get("layers")) {
            tar("-xpzf", file(layer.get("digest").asString()), root.at("/"));
        }
    }

    @AfterEach
    void close() throws IOException {
        if (root != null) {
            root.close();
        }
    }

    @Test
    void theContainerNeedsNothingOfTheMachine() throws IOException {
        String stocktake = config.at("/config/Entrypoint/0").asString();
        assertThat(stocktake).isEqualTo("/usr/lib/stocktake/bin/stocktake");
        PackageProof.aDaysWork(root, stocktake);
        assertThat(root.shell(stocktake + " doctor").succeeded().out())
                .as("times of files are kept, which its archive of classes asks for")
                .containsPattern("Archive of classes +used");
    }

    /** Many start a container as the user whose files it is to write, and whom it does not know. */
    @Test
    void anyUserMayRunIt() throws IOException {
        assertThat(config.at("/config/WorkingDir").asString()).isEqualTo("/work");
        String line = "cd /work && S=/usr/lib/stocktake/bin/stocktake && $S assess --new a.yaml --state NO --year 2026"
                + " && $S report a.yaml --format html,xlsx";
        root.runAs("1234:1234", "/bin/sh", "-c", line).succeeded();
        assertThat(root.at("/work/a.xlsx")).isNotEmptyFile();
    }

    /** A job of a pipeline is a script: it finds a shell, the small programs of a system, and the program by its name. */
    @Test
    void aScriptFindsAShellAndTheProgram() throws IOException {
        String path = config.at("/config/Env/0").asString();
        assertThat(path).startsWith("PATH=");
        assertThat(root.shell("export " + path + " && stocktake --version | sed 's/ .*//' && mktemp -d | grep -c /tmp")
                        .succeeded()
                        .out())
                .isEqualTo("stocktake\n1\n");
    }

    @Test
    void whatItIsMadeOfIsNamedForScannersAndLawyers() throws IOException {
        assertThat(Files.readString(root.at("/etc/os-release"))).contains("ID=debian");
        for (String name : List.of("libc6", "zlib1g", "busybox-static", "base-files")) {
            assertThat(Files.readString(root.at("/var/lib/dpkg/status.d/" + name)))
                    .startsWith("Package: " + name + "\n")
                    .contains("\nVersion: ");
            assertThat(root.at("/usr/share/doc/" + name + "/copyright")).isNotEmptyFile();
        }
        assertThat(root.at("/app")).as("a second copy of the program").doesNotExist();
    }

    private static void tar(String option, Path tar, Path place) throws IOException {
        ProcessRun.of(List.of("tar", "--warning=no-unknown-keyword", option, tar.toString(), "-C", place.toString()))
                .go()
                .succeeded();
    }

    private JsonNode blob(String digest) {
        return JSON.readTree(file(digest).toFile());
    }

    private Path file(String digest) {
        return folder.resolve("blobs").resolve(digest.replace(':', '/'));
    }
}
