import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Lays the application folder out as Linux systems want it below {@code /usr}: the program in {@code lib/stocktake},
 * what others look for (manual pages, completions, licences, the entry of a menu) where they look for it.
 */
final class SystemFolder {
    private static final List<String> PROGRAM = List.of("bin/stocktake", "lib", "checklists", "schemas", "examples", "java");

    private final Path sources;
    private final Path application;
    private final Path usr;

    private SystemFolder(Path sources, Path application, Path usr) {
        this.sources = sources;
        this.application = application;
        this.usr = usr;
    }

    /**
     * Writes the folder.
     *
     * @param args the folder of the sources, the application folder or the image, and the folder that stands for {@code /usr}
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        new SystemFolder(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).write();
    }

    private void write() throws IOException, InterruptedException {
        delete(usr);
        for (String part : PROGRAM) {
            copy(application.resolve(part), usr.resolve("lib/stocktake").resolve(part));
        }
        for (Path page : files(application.resolve("share/man"))) {
            zip(page, usr.resolve(application.relativize(page) + ".gz"));
        }
        Path about = usr.resolve("share/doc/stocktake");
        copy(application.resolve("licences"), about.resolve("licences"));
        copy(application.resolve("bom.json"), about.resolve("bom.json"));
        copy(application.resolve("LICENCES"), about.resolve("copyright"));
        zip(sources.resolve("src/docs/CHANGELOG.md"), about.resolve("changelog.gz"));
        copy(sources.resolve("src/main/packages/stocktake.desktop"), usr.resolve("share/applications/stocktake.desktop"));
        completion("bash", "share/bash-completion/completions/stocktake");
        completion("zsh", "share/zsh/site-functions/_stocktake");
        completion("zsh", "share/zsh/vendor-completions/_stocktake"); // Debian looks here, others there
        completion("fish", "share/fish/vendor_completions.d/stocktake.fish");
    }

    /** Copies a file or a folder; what is not there, as the bill of materials of a build offline, is left out. */
    private void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            if (belongs(file)) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Tells that a file is for Linux, and not made on this machine for its Java; an image has the Java with it. */
    private boolean belongs(Path file) {
        String name = application.relativize(file).toString();
        boolean image = Files.isDirectory(application.resolve("java"));
        return (image || !name.startsWith("lib/stocktake.jsa"))
                && (!name.startsWith("lib/native/") || name.contains("/nativ/Linux"));
    }

    private void completion(String shell, String place) throws IOException, InterruptedException {
        Path file = usr.resolve(place);
        Files.createDirectories(file.getParent());
        Process process = new ProcessBuilder(application.resolve("bin/stocktake").toString(), "completion", shell)
                .redirectOutput(file.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("stocktake completion " + shell + " ended with " + process.exitValue());
        }
    }

    private static void zip(Path from, Path to) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new Smallest(zipped)) {
            Files.copy(from, out);
        }
        Files.createDirectories(to.getParent());
        Files.write(to, zipped.toByteArray());
    }

    /** Compresses as far as it can, as Debian asks for. */
    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
