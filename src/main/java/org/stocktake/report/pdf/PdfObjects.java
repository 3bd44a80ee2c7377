package org.stocktake.report.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Puts small dictionaries inside of the objects that they belong to: the action and the border of a link, and the places
 * of the content of a tag. As objects of their own they are half of a file.
 */
final class PdfObjects {
    private static final List<COSName> OF_A_LINK = List.of(COSName.A, COSName.BS);

    private PdfObjects() {}

    static void inline(PDDocument pdf) {
        for (PDPage page : pdf.getPages()) {
            COSArray links = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (COSBase link : links == null ? new COSArray() : links) {
                OF_A_LINK.forEach(name -> direct(((COSDictionary) link).getItem(name)));
            }
        }
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        COSDictionary parents =
                pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree().getCOSObject();
        for (COSBase tags : parents.getCOSArray(COSName.NUMS)) {
            if (tags instanceof COSArray several) {
                several.forEach(tag -> content(tag, seen));
            } else {
                content(tags, seen);
            }
        }
    }

    /** Puts the references to content, and to links, into a tag. */
    private static void content(COSBase tag, Set<COSBase> seen) {
        if (tag instanceof COSDictionary element && seen.add(element)) {
            COSBase kids = element.getItem(COSName.K);
            if (kids instanceof COSArray several) {
                several.forEach(PdfObjects::reference);
            } else {
                reference(kids);
            }
        }
    }

    private static void reference(COSBase kid) {
        if (kid instanceof COSDictionary place && !place.containsKey(COSName.S)) {
            place.setDirect(true);
        }
    }

    private static void direct(COSBase value) {
        if (value instanceof COSDictionary dictionary) {
            dictionary.setDirect(true);
        }
    }
}
