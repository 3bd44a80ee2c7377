import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes SHA256SUMS into a folder, the application folder or that of the packages, in the form that
 * {@code sha256sum -c} reads. The archive of classes is in it only beside a Java of its own: else each machine makes one.
 */
final class Checksums {
    private static final String SUMS = "SHA256SUMS";

    private Checksums() {}

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        Path folder = Path.of(args[0]);
        StringBuilder sums = new StringBuilder();
        for (Path file : files(folder)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            String name = folder.relativize(file).toString().replace('\\', '/');
            sums.append(HexFormat.of().formatHex(digest))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }
        Files.writeString(folder.resolve(SUMS), sums);
    }

    private static List<Path> files(Path folder) throws IOException {
        boolean image = Files.isDirectory(folder.resolve("java"));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> image || !file.getFileName().toString().startsWith("stocktake.jsa"))
                    .filter(file -> !file.equals(folder.resolve(SUMS)))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
