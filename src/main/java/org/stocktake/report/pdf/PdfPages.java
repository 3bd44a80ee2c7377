package org.stocktake.report.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Adds pages whose list of properties is not searched for each new one. PDFBox looks first whether the properties of a
 * tagged text are in the list already; here they never are, because each tagged text has a number of its own. A page
 * has hundreds, so that the search took a twentieth of a report.
 */
final class PdfPages implements PageSupplier {
    @Override
    public PDPage requestPage(PDDocument pdf, float width, float height, int number, int shadow) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Properties());
        page.setResources(new PDResources(resources));
        pdf.addPage(page);
        return page;
    }

    /** Properties that are never the same as those of another text. */
    private static final class Properties extends COSDictionary {
        @Override
        public boolean containsValue(Object value) {
            return false;
        }
    }
}
