package org.stocktake.proof.packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.stocktake.proof.ProcessRun;

/**
 * A Debian that nothing was done with yet, in a folder: what runs in it has its own processes and mounts, and sees no other
 * file. It is made from the sources of packages of this machine, once for all proofs of a build.
 */
final class FreshRoot implements AutoCloseable {
    private static final Path MADE = Path.of("target", "proof", "roots");
    private static final Path SOURCES = Path.of("/etc/apt/sources.list.d/debian.sources");
    private static final List<String> TEMPORARY =
            List.of("proc/", "dev/", "sys/", "tmp/", "root/", "var/log/", "var/cache/");

    /** Mounts what Java and a shell look for, and runs the rest of the words inside. */
    private static final String INSIDE = """
            mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec env -i HOME=/root \
            PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM=xterm chroot --userspec=%s "$0" "$@"
            """;

    private final Path root;

    private FreshRoot(Path root) {
        this.root = root;
    }

    /**
     * Makes a root.
     *
     * @param release the name of the release of Debian
     * @param packages what is installed beside the smallest set of packages
     */
    static FreshRoot of(String release, String... packages) throws IOException {
        Path made = MADE.resolve(release + "-" + String.join("-", packages)).toAbsolutePath();
        if (!Files.isDirectory(made)) {
            make(made, release, packages);
        }
        Path copy = Files.createTempDirectory(made.getParent(), "used");
        ProcessRun.of(List.of("cp", "-a", made + "/.", copy.toString())).go().succeeded();
        return new FreshRoot(copy);
    }

    /** Makes a root that has nothing yet but the folders for what is mounted, and that of its user. */
    static FreshRoot empty() throws IOException {
        Path root = Files.createTempDirectory(Files.createDirectories(MADE.toAbsolutePath()), "used");
        for (String name : List.of("proc", "dev", "root")) {
            Files.createDirectory(root.resolve(name));
        }
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new FreshRoot(root);
    }

    private static void make(Path made, String release, String... packages) throws IOException {
        if (!Files.isExecutable(Path.of("/usr/bin/mmdebstrap")) || !Files.exists(SOURCES)) {
            System.err.println("SKIPPED: without Debian and mmdebstrap nothing is installed on a fresh system.");
            Assumptions.abort("no mmdebstrap, or no " + SOURCES);
        }
        Files.createDirectories(made.getParent());
        String here = Files.readString(Path.of("/etc/os-release")).replaceAll("(?s).*VERSION_CODENAME=(\\w+).*", "$1");
        Path sources = made.resolveSibling(release + ".sources");
        Files.writeString(sources, Files.readString(SOURCES).replace(here, release));
        Path begun = made.resolveSibling(made.getFileName() + ".begun");
        List<String> command = new ArrayList<>(List.of("mmdebstrap", "--quiet"));
        if (packages.length == 0) {
            command.add("--variant=essential");
        } else {
            command.addAll(List.of("--variant=apt", "--include=" + String.join(",", packages)));
        }
        command.addAll(List.of(release, begun.toString(), sources.toString()));
        ProcessRun.of(command).within(10).go().succeeded();
        Files.move(begun, made);
    }

    /** Returns a path of this root as this machine sees it. */
    Path at(String path) {
        return root.resolve(path.substring(1));
    }

    /** Puts a file into the root, and returns its path there. */
    String put(Path file) throws IOException {
        Files.copy(file, root.resolve("root").resolve(file.getFileName()));
        return "/root/" + file.getFileName();
    }

    /** Runs a command of this root. */
    ProcessRun.Said run(String... words) throws IOException {
        return runAs("0:0", words);
    }

    /** Runs a command of this root as a user and a group, which need not be known in it. */
    ProcessRun.Said runAs(String user, String... words) throws IOException {
        return go(INSIDE.formatted(user), words);
    }

    /** Runs a line of shell of this root, in the folder of its user. */
    ProcessRun.Said shell(String line) throws IOException {
        return run("/bin/sh", "-c", "cd && " + line);
    }

    /** Runs rpm of this machine, which is not on Debian's roots, on the packages of this root. */
    ProcessRun.Said rpm(String... words) throws IOException {
        return go(
                "mount -t proc proc \"$0/proc\" && mount --rbind /dev \"$0/dev\" && exec rpm --root \"$0\" \"$@\"",
                words);
    }

    private ProcessRun.Said go(String script, String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("unshare", "--mount", "--pid", "--fork", "--", "sh", "-c", script, root.toString()));
        command.addAll(List.of(words));
        return ProcessRun.of(command).within(5).go();
    }

    /** Removes the root; what is mounted was mounted for its processes alone, which have ended. */
    @Override
    public void close() throws IOException {
        ProcessRun.of(List.of("rm", "-rf", "--one-file-system", root.toString()))
                .go()
                .succeeded();
    }

    /** Returns the paths of all files and folders, but for those that are temporary by their nature, and lists of packages. */
    Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return new TreeSet<>(files.map(file -> root.relativize(file).toString())
                    .filter(file -> TEMPORARY.stream().noneMatch(file::startsWith))
                    .filter(file -> !file.startsWith("var/lib/dpkg/") && !file.startsWith("var/lib/rpm"))
                    .toList());
        }
    }

    /** Returns the files and folders that came (+) or went (-) since they were listed. */
    List<String> changes(Set<String> before) throws IOException {
        Set<String> now = files();
        List<String> changes = new ArrayList<>();
        before.stream().filter(file -> !now.contains(file)).forEach(file -> changes.add("-" + file));
        now.stream().filter(file -> !before.contains(file)).forEach(file -> changes.add("+" + file));
        return changes;
    }
}
