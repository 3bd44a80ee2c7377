package org.stocktake.report.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Adds pages on which nothing is searched or made twice. The renderer gives each background properties of its own, looks
 * for the same ones among them, and makes the list of the links of a page again for each new link. A page has hundreds of
 * both, so that this took a tenth of a report.
 */
final class PdfPages implements PageSupplier {
    @Override
    public PDPage requestPage(PDDocument pdf, float width, float height, int number, int shadow) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Properties());
        PDPage page = new Page(new PDRectangle(width, height));
        page.setResources(new PDResources(resources));
        pdf.addPage(page);
        return page;
    }

    /** A page that makes the list of its links once. */
    private static final class Page extends PDPage {
        private List<PDAnnotation> links = List.of();

        Page(PDRectangle size) {
            super(size);
        }

        @Override
        public List<PDAnnotation> getAnnotations() throws IOException {
            if (links.isEmpty()) {
                links = super.getAnnotations();
            }
            return links;
        }
    }

    /** The properties of artifacts, one for each type of artifact, whose name is that of the type. */
    private static final class Properties extends COSDictionary {
        @Override
        public boolean containsValue(Object value) {
            return true;
        }

        @Override
        public COSName getKeyForValue(Object value) {
            COSName type = ((COSDictionary) value).getCOSName(COSName.TYPE);
            if (!containsKey(type)) {
                COSDictionary artifact = new COSDictionary();
                artifact.setItem(COSName.TYPE, type);
                artifact.setDirect(true);
                setItem(type, artifact);
            }
            return type;
        }
    }
}
