import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the image: the application folder with a Java of its own, reduced to the modules it needs, and with the archive
 * of classes that only this pair can share. The Java is of version 25 or newer, because the archive of an older one serves
 * only where it was made.
 */
final class ImageFolder {
    private static final int OLDEST = 25;
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");
    private static final Pattern NEEDED_GLIBC = Pattern.compile("GLIBC_2\\.(\\d+)");
    // jdk.unsupported: without it the PDF library tells at length that it cannot unmap files.
    private static final String MODULES = "java.base,java.desktop,java.logging,java.xml,jdk.unsupported";

    private final Path jdk;
    private final String version;
    private final Path image;

    private ImageFolder(Path jdk, Path image) throws IOException {
        this.jdk = jdk;
        this.version = version(jdk);
        this.image = image;
    }

    /**
     * Makes the image.
     *
     * @param args the application folder, the folder for the image, the moment that all its files bear, the JDK (the word
     *     installed looks for one), and the version of glibc that the package says it needs
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path jdk = args[3].equals("installed") ? installed() : Path.of(args[3]);
        // Not in its place: a space in the name of that would be seen in the archive.
        Path work = Files.createTempDirectory("image");
        ImageFolder folder = new ImageFolder(jdk, work.resolve("stocktake"));
        System.out.println("The Java of the image: " + jdk + ", version " + folder.version);
        try {
            folder.make(Path.of(args[0]), FileTime.from(Instant.parse(args[2])));
            folder.needsNoNewerThan(args[4]);
            Path place = Path.of(args[1]);
            delete(place);
            Files.createDirectories(place.getParent());
            run(new ProcessBuilder("mv", "--", folder.image.toString(), place.toString()));
        } finally {
            delete(work);
        }
    }

    private void make(Path application, FileTime moment) throws IOException, InterruptedException {
        for (Path file : files(application)) {
            String name = application.relativize(file).toString();
            if (!name.startsWith("lib/stocktake.jsa") && !name.equals("SHA256SUMS")) {
                Path copy = image.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        run(new ProcessBuilder(
                jdk.resolve("bin/jlink").toString(),
                "--add-modules",
                MODULES,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress=zip-6",
                "--output",
                image.resolve("java").toString()));
        nameTheJava();
        // Before the archive, which serves only jars of the very time that it was made from.
        for (Path file : files(image)) {
            Files.setLastModifiedTime(file, moment);
        }
        makeArchive();
    }

    /** Refuses a Java for which what the package says of its needs would be untrue. */
    private void needsNoNewerThan(String glibc) throws IOException {
        int most = 0;
        for (Path file : files(image.resolve("java"))) {
            if (file.toString().endsWith(".so") || file.getParent().endsWith("bin")) {
                most = Math.max(
                        most,
                        NEEDED_GLIBC
                                .matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                                .results()
                                .mapToInt(needed -> Integer.parseInt(needed.group(1)))
                                .max()
                                .orElse(0));
            }
        }
        System.out.println("It needs glibc 2." + most + ".");
        if (most > Integer.parseInt(glibc.replaceFirst("2\\.", ""))) {
            throw new IOException("The package says that it needs glibc " + glibc + ", and its Java needs 2." + most
                    + ". Take another JDK with -Dimage.jdk=FOLDER, or say so with -Dpackages.glibc=2." + most + ".");
        }
    }

    /** Adds the Java to what says the licences, and to the bill of materials, which a build offline has not. */
    private void nameTheJava() throws IOException {
        Path licences = image.resolve("LICENCES");
        Files.writeString(
                licences,
                Files.readString(licences) + "\nThe folder java is OpenJDK " + version
                        + ", under the GNU General Public License, version 2, with the Classpath\nException"
                        + " (GPL-2.0-only WITH Classpath-exception-2.0); its texts are in java/legal.\n");
        Path bill = image.resolve("bom.json");
        if (Files.exists(bill)) {
            String java =
                    """
                    "components" : [
                        {
                          "type" : "platform",
                          "name" : "openjdk",
                          "version" : "%s",
                          "licenses" : [ { "expression" : "GPL-2.0-only WITH Classpath-exception-2.0" } ]
                        },"""
                            .formatted(version);
            Files.writeString(bill, Files.readString(bill).replaceFirst("\"components\" : \\[", java));
        }
    }

    /** Returns the installed JDK of the newest name that will do; one that carries its own libraries before Debian's. */
    private static Path installed() throws IOException {
        List<Path> found = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> javas = Files.list(INSTALLED)) {
                javas.sorted(Comparator.reverseOrder()).forEach(found::add);
            }
        }
        for (Path java : found) {
            if (Files.isExecutable(java.resolve("bin/jlink"))
                    && Integer.parseInt(version(java).replaceFirst("\\D.*", "")) >= OLDEST) {
                return java;
            }
        }
        throw new IOException("An image needs a JDK " + OLDEST + " or newer, and there is none in " + INSTALLED
                + ". Install one (on Debian: openjdk-25-jdk-headless), or name it with -Dimage.jdk=FOLDER.");
    }

    private static String version(Path java) throws IOException {
        for (String line : Files.readAllLines(java.resolve("release"))) {
            if (line.startsWith("JAVA_VERSION=")) {
                return line.replaceAll("JAVA_VERSION=|\"", "");
            }
        }
        throw new IOException("There is no version in " + java.resolve("release") + ".");
    }

    /** Makes the archive in surroundings that are the same on every machine, because it holds the classes they load. */
    private void makeArchive() throws IOException, InterruptedException {
        ProcessBuilder maker = new ProcessBuilder("sh", image.resolve("lib/make-archive.sh").toString());
        Map<String, String> surroundings = maker.environment();
        surroundings.keySet().removeIf(name -> !name.equals("PATH"));
        surroundings.putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC", "XDG_DATA_HOME", "/nonexistent"));
        run(maker);
    }

    private static void run(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command.command()) + " ended with " + process.exitValue());
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

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
