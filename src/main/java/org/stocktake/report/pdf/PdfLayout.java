package org.stocktake.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.stocktake.model.brand.Emblem;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.FileMetadata;

/** Writes a document as a PDF that conforms to PDF/A-2a and PDF/UA. */
public final class PdfLayout {
    private PdfLayout() {}

    /**
     * Writes the PDF, leaves the stream open, and returns the characters of the document that no font has, each once, in
     * order of appearance. They are printed as #.
     *
     * @param identity a hash of the content, 64 hexadecimal digits
     * @param added fonts for characters that the shipped fonts lack
     * @throws UnusableFontException if one of them cannot be embedded
     */
    public static String write(
            Document document, FileMetadata metadata, String identity, List<Path> added, OutputStream out)
            throws IOException {
        PdfXhtml page = PdfXhtml.of(document);
        FontSelection typefaces = FontSelection.forText(page.text(), added);
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page.dom(typefaces.families(), document.brand().colors()), "");
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.testMode(true); // leaves the pages uncompressed, for PdfArtifacts, which compresses them
        builder.withProducer(metadata.program());
        builder.useUnicodeLineBreaker(new PdfLineBreaker(document.runsRightToLeft()));
        builder.usePageSupplier(new PdfPages());
        String emblem = document.brand().emblem().map(Emblem::address).orElse("");
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> address.equals(emblem), priority);
        }
        if (typefaces.runRightToLeft()) {
            builder.useUnicodeBidiSplitter(PdfBidiSplitter::new);
            builder.useUnicodeBidiReorderer(new PdfBidiReorderer());
        }
        typefaces.embedIn(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            PdfArtifacts.correct(pdf);
            PdfSpans.dissolve(pdf);
            PdfObjects.inline(pdf);
            if (document.runsRightToLeft()) {
                PdfRightToLeft.turnTagsBack(pdf);
            }
            PdfDates.put(pdf, metadata.day(), identity);
            pdf.save(out);
        }
        return typefaces.missing();
    }

    /**
     * Returns the characters of the document that no font has, each once, in order of appearance. They are printed as
     * #.
     */
    public static String missing(Document document, List<Path> added) throws IOException {
        return FontSelection.forText(PdfXhtml.of(document).text(), added).missing();
    }
}
