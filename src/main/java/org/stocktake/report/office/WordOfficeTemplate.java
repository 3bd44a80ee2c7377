package org.stocktake.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.stocktake.model.brand.TemplateFile;
import org.w3c.dom.Node;

/** Opens the Word template of an office, takes its text out, and adds the styles that a report needs and it lacks. */
final class WordOfficeTemplate {
    private WordOfficeTemplate() {}

    /**
     * Returns an empty document with the styles, the page and the headers of the template.
     *
     * @param own an empty document with the usual styles
     */
    static XWPFDocument open(TemplateFile template, XWPFDocument own) {
        try {
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(template.bytes()));
            parts.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            XWPFDocument document = new XWPFDocument(parts);
            empty(document.getDocument().getBody());
            WordStyleMerge.into(document, own);
            return document;
        } catch (InvalidFormatException | IOException e) {
            throw new UncheckedIOException(new IOException("the template cannot be opened", e));
        }
    }

    /** Removes all but the page. */
    private static void empty(CTBody body) {
        Node node = body.getDomNode();
        List<Node> removed = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!"sectPr".equals(child.getLocalName())) {
                removed.add(child);
            }
        }
        removed.forEach(node::removeChild);
    }
}
