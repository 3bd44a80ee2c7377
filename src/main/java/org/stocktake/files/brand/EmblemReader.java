package org.stocktake.files.brand;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.stocktake.files.assessment.EvidencePath;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.UnsuitableFileException;
import org.stocktake.model.ProblemKind;

/** Reads the emblem that a brand names: a PNG or SVG file beside it, within limits. */
final class EmblemReader {
    /** The largest file that is read, in bytes. */
    static final int BYTES_MAX = 1024 * 1024;

    private EmblemReader() {}

    /**
     * Returns the pixels of the emblem.
     *
     * @param brand the file that names it
     * @param named the path as it is written there
     * @throws UnsafeEmblemException if it is not beside the brand, or is no image that can be drawn
     */
    static EmblemPixels read(Path brand, String named) throws IOException, UnsafeEmblemException {
        if (!EvidencePath.isBeside(named)) {
            throw new UnsafeEmblemException(ProblemKind.EMBLEM_MISSING, named);
        }
        Path file = brand.resolveSibling(named);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnsafeEmblemException(ProblemKind.EMBLEM_MISSING, named);
        }
        byte[] bytes;
        try {
            bytes = BoundedFileReader.read(file, BYTES_MAX);
        } catch (UnsuitableFileException tooLarge) {
            throw new UnsafeEmblemException(ProblemKind.EMBLEM_TOO_LARGE, named);
        }
        if (PngPixels.isPng(bytes)) {
            return PngPixels.of(named, bytes);
        }
        if (isMarkup(bytes)) {
            return SvgDrawing.of(named, bytes);
        }
        throw new UnsafeEmblemException(ProblemKind.EMBLEM_UNKNOWN, named);
    }

    private static boolean isMarkup(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<");
    }
}
