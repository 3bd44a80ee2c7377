import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles a library from its published sources and puts it into the application folder, in the place of the published
 * jar: see src/docs/decisions/0027-picocli-from-its-sources.md. Its jar says which sources it was made of, and the bill
 * of materials gets its checksum.
 *
 * <p>{@code java RecompiledLibrary.java SOURCES.jar APPLICATION MOMENT}: the jar of the sources is named {@code
 * NAME-VERSION-sources.jar}; the compiled one is kept beside it, because compiling takes longer than all else here.
 */
final class RecompiledLibrary {
    private final Path sources;
    private final String name;
    private final Instant moment;

    private RecompiledLibrary(Path sources, Instant moment) {
        this.sources = sources;
        this.name = sources.getFileName().toString().replace("-sources.jar", ".jar");
        this.moment = moment;
    }

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        RecompiledLibrary library = new RecompiledLibrary(Path.of(args[0]), Instant.parse(args[2]));
        library.install(Path.of(args[1]));
    }

    private void install(Path application) throws IOException, GeneralSecurityException {
        Path place = application.resolve("lib").resolve(name);
        if (!Files.isRegularFile(place)) {
            throw new IOException("the application folder has no lib/" + name + ", whose place this would take");
        }
        Path compiled = sources.resolveSibling(digest(sources).substring(0, 16) + "-" + Runtime.version() + "-" + name);
        if (!Files.exists(compiled)) {
            compile(compiled);
        }
        Files.copy(compiled, place, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(place, FileTime.from(moment));
        Path bill = application.resolve("bom.json");
        if (Files.exists(bill)) {
            Files.writeString(bill, billed(Files.readString(bill), digest(place)));
        }
    }

    private void compile(Path compiled) throws IOException, GeneralSecurityException {
        Path work = Files.createTempDirectory(sources.toAbsolutePath().getParent(), "compile");
        Path classes = Files.createDirectory(work.resolve("classes"));
        try (FileSystem jar = FileSystems.newFileSystem(sources)) {
            compile(jar.getPath("/"), classes);
        }
        Path made = work.resolve(name);
        try (OutputStream out = Files.newOutputStream(made);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add("META-INF/MANIFEST.MF", manifest(), zip);
            for (Path file : files(classes, ".class")) {
                add(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file), zip);
            }
        }
        Files.move(made, compiled, StandardCopyOption.REPLACE_EXISTING);
        try (Stream<Path> rest = Files.walk(work)) {
            for (Path file : rest.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Compiles as the program itself is compiled: for Java 17, concatenation without invokedynamic. */
    private void compile(Path root, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
            List<String> options =
                    List.of("--release", "17", "-nowarn", "-proc:none", "-XDstringConcat=inline");
            boolean good = compiler.getTask(
                            said,
                            manager,
                            null,
                            options,
                            null,
                            manager.getJavaFileObjectsFromPaths(files(root, ".java")))
                    .call();
            if (!good) {
                throw new IOException(sources + " does not compile:\n" + said);
            }
        }
    }

    /** Returns the files below a folder whose names end so, in an order that is the same everywhere; no module-info. */
    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending) && !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private byte[] manifest() throws IOException, GeneralSecurityException {
        return ("Manifest-Version: 1.0\r\n"
                        + "Implementation-Title: " + name.replaceFirst("-\\d.*", "") + "\r\n"
                        + "Implementation-Version: " + name.replaceFirst(".*?-(\\d.*)\\.jar", "$1") + "\r\n"
                        + "Compiled-From: " + sources.getFileName() + "\r\n"
                        + "Compiled-From-SHA-256: " + digest(sources).substring(0, 32) + "\r\n"
                        + " " + digest(sources).substring(32) + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Adds an entry as it is, so that its bytes are the same with every zlib. */
    private void add(String entry, byte[] content, ZipOutputStream zip) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry stored = new ZipEntry(entry);
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(content.length);
        stored.setCrc(sum.getValue());
        stored.setTimeLocal(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        zip.putNextEntry(stored);
        zip.write(content);
        zip.closeEntry();
    }

    /** Returns the bill of materials with the checksum of this jar in the place of those of the published one. */
    private String billed(String bill, String digest) throws IOException {
        String id = name.replaceFirst("^(.*?)-(\\d.*)\\.jar$", "/$1@$2?type=jar");
        Pattern component = Pattern.compile("(\"bom-ref\" : \"[^\"]*" + Pattern.quote(id)
                + "\"(?:(?!\"bom-ref\").)*?\"hashes\" : \\[)[^]]*(\\])", Pattern.DOTALL);
        Matcher found = component.matcher(bill);
        if (!found.find()) {
            throw new IOException("bom.json has no checksums of " + id);
        }
        return bill.substring(0, found.end(1)) + " { \"alg\" : \"SHA-256\", \"content\" : \"" + digest + "\" } "
                + bill.substring(found.start(2));
    }

    private static String digest(Path file) throws IOException, GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
