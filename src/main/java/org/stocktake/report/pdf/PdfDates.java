package org.stocktake.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Sets the dates of a PDF to the day of its report, so that the same content always makes the same bytes. */
final class PdfDates {
    private static final int HEX = 16;

    private PdfDates() {}

    /**
     * Sets the date and the document identifier, in place of the time of writing.
     *
     * @param identity a hash of the content, at least 16 hexadecimal digits
     */
    static void put(PDDocument pdf, LocalDate date, String identity) throws IOException {
        Calendar day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(day);
        pdf.getDocumentInformation().setModificationDate(day);
        pdf.setDocumentId(Long.parseUnsignedLong(identity.substring(0, HEX), HEX));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        metadata.exportXMPMetadata().transferTo(written);
        metadata.importXMPMetadata(dated(written.toString(StandardCharsets.UTF_8), date + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the XMP metadata with both dates. The library writes only the creation date; PDF/A wants both, equal to
     * those of the document information.
     */
    private static String dated(String xmp, String moment) {
        int start = xmp.indexOf("<xmp:CreateDate>");
        int end = xmp.indexOf("</xmp:CreateDate>");
        if (start < 0 || end < start) {
            throw new IllegalStateException("the library writes the day of making");
        }
        String dates = "<xmp:CreateDate>" + moment + "</xmp:CreateDate><xmp:ModifyDate>" + moment + "</xmp:ModifyDate>";
        return xmp.substring(0, start) + dates + xmp.substring(end + "</xmp:CreateDate>".length());
    }
}
