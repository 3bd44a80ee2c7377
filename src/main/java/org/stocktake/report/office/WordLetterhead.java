package org.stocktake.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.stocktake.model.brand.Brand;
import org.stocktake.model.brand.Emblem;

/** Adds the emblem and the lines of the letterhead at the top of the cover. */
final class WordLetterhead {
    /** The largest height and width of the emblem, in points. */
    private static final double HEIGHT_MAX = 64;

    private static final double WIDTH_MAX = 170;

    private WordLetterhead() {}

    static void add(XWPFDocument file, Brand brand) {
        if (brand.emblem().isPresent()) {
            XWPFParagraph paragraph = file.createParagraph();
            WordRuns.styled(paragraph.getCTP(), "Letterhead");
            picture(paragraph, brand.emblem().get());
        }
        for (String line : brand.letterhead()) {
            XWPFParagraph paragraph = file.createParagraph();
            WordRuns.text(WordRuns.styled(paragraph.getCTP(), "Letterhead").addNewR(), "", line);
        }
    }

    private static void picture(XWPFParagraph paragraph, Emblem emblem) {
        double scale = Math.min(HEIGHT_MAX / emblem.height(), WIDTH_MAX / emblem.width());
        byte[] png = Base64.getDecoder().decode(emblem.png());
        try (ByteArrayInputStream in = new ByteArrayInputStream(png)) {
            var picture = paragraph
                    .createRun()
                    .addPicture(
                            in,
                            PictureType.PNG,
                            "emblem.png",
                            Units.toEMU(emblem.width() * scale),
                            Units.toEMU(emblem.height() * scale));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(emblem.text());
            paragraph
                    .getRuns()
                    .get(0)
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(emblem.text());
        } catch (IOException e) {
            throw new UncheckedIOException("memory refuses nothing", e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("PNG is a format of pictures", e);
        }
    }
}
