package org.stocktake.report.guide;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.stocktake.model.QuestionId;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.text.Messages;

/**
 * The options of a questionnaire, the same for every format.
 *
 * @param day of the file
 * @param program the name and version of the program, in words
 * @param fonts font files for characters that the shipped ones lack, for formats that carry their fonts
 * @param brand the look of the office that sends it
 */
public record GuideOptions(LocalDate day, String program, List<Path> fonts, Messages words, Brand brand) {
    public GuideOptions {
        fonts = List.copyOf(fonts);
    }

    FileMetadata metadata(Guide guide) {
        String title = words.label(
                words.say("report.guide.kicker"), guide.checklist().heading().title());
        return new FileMetadata(title, program, day).with(brand, brand.classification(), words);
    }

    /** Returns a SHA-256 that identifies the selected questions in this version of the checklist. */
    static String identity(Guide guide) {
        StringBuilder named = new StringBuilder()
                .append(guide.checklist().id())
                .append(' ')
                .append(guide.checklist().version())
                .append(' ')
                .append(guide.depth().word());
        for (QuestionId id : guide.selected()) {
            named.append(' ').append(id);
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(named.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
