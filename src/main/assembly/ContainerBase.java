import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays out what stands below the image in a container: from packages of Debian the C library, a shell with the small
 * programs of a system, and what these are, for scanners and for lawyers. Nothing in it is a link, because jib keeps none.
 */
final class ContainerBase {
    private static final List<String> PACKAGES = List.of("libc6", "zlib1g", "busybox-static", "base-files");

    private final Path work;
    private final Path base;

    private ContainerBase(Path work, Path base) {
        this.work = work;
        this.base = base;
    }

    /**
     * Writes the folder.
     *
     * @param args the folder to unpack packages in, and the folder that stands for {@code /}
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        new ContainerBase(Path.of(args[0]), Path.of(args[1])).write();
    }

    private void write() throws IOException, InterruptedException {
        delete(work);
        delete(base);
        Path unpacked = Files.createDirectories(work.resolve("unpacked"));
        List<String> download = new ArrayList<>(List.of("apt-get", "-qq", "--option=APT::Sandbox::User=root", "download"));
        download.addAll(PACKAGES);
        run(download);
        for (Path deb : files(work, ".deb")) {
            System.out.println("Below the image in the container: " + deb.getFileName());
            run(List.of("dpkg-deb", "--extract", deb.toString(), unpacked.toString()));
            describe(deb);
        }
        Path usr = unpacked.resolve("usr");
        copy(usr.resolve("bin/busybox"), "bin/sh"); // which knows the other programs by their names
        copy(usr.resolve("lib/os-release"), "etc/os-release");
        for (Path library : files(usr.resolve("lib"), "")) {
            String name = library.getFileName().toString();
            if (name.startsWith("ld-linux")) {
                copy(library, "lib64/" + name);
            } else if (name.matches("lib.*\\.so\\.\\d+")) {
                copy(library, "usr/lib/" + name);
            }
        }
        for (String name : PACKAGES) {
            copy(usr.resolve("share/doc/" + name + "/copyright"), "usr/share/doc/" + name + "/copyright");
        }
        Files.createDirectories(base.resolve("tmp"));
        Files.createDirectories(base.resolve("work"));
    }

    /** Writes what the package says of itself to where scanners look for it, one file for each. */
    private void describe(Path deb) throws IOException, InterruptedException {
        Path status = Files.createDirectories(base.resolve("var/lib/dpkg/status.d"))
                .resolve(deb.getFileName().toString().replaceFirst("_.*", ""));
        Process process = new ProcessBuilder("dpkg-deb", "--field", deb.toString())
                .redirectOutput(status.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("dpkg-deb --field " + deb + " ended with " + process.exitValue());
        }
    }

    private void copy(Path from, String to) throws IOException {
        Path copy = base.resolve(to);
        Files.createDirectories(copy.getParent());
        Files.copy(from, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private void run(List<String> words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).directory(work.toFile()).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + " ended with " + process.exitValue());
        }
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
