package org.stocktake.report.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Takes the tags of spans away that tell nothing of what is in them: their content belongs to the tag above. The renderer
 * tags each element of a line, and all of a line together; these were a quarter of the objects of a file.
 */
final class PdfSpans {
    private static final COSName SPAN = COSName.getPDFName("Span");

    /** The entries of a tag that tells nothing of its content: it has no language, no other text and no attributes. */
    private static final Set<COSName> PLAIN = Set.of(COSName.TYPE, COSName.S, COSName.P, COSName.PG, COSName.K);

    /** Each span that is gone, and the tag above it, which may be gone too. */
    private final IdentityHashMap<COSDictionary, COSDictionary> gone = new IdentityHashMap<>();

    private PdfSpans() {}

    static void dissolve(PDDocument pdf) {
        PdfSpans spans = new PdfSpans();
        PDStructureTreeRoot tags = pdf.getDocumentCatalog().getStructureTreeRoot();
        spans.dissolveIn(tags.getCOSObject());
        for (COSBase of : tags.getParentTree().getCOSObject().getCOSArray(COSName.NUMS)) {
            if (of instanceof COSArray content) {
                spans.replaceIn(content);
            }
        }
    }

    private void replaceIn(COSArray content) {
        for (int i = 0; i < content.size(); i++) {
            COSBase tag = content.get(i);
            while (tag instanceof COSDictionary span && gone.containsKey(span)) {
                tag = gone.get(span);
            }
            content.set(i, tag);
        }
    }

    private void dissolveIn(COSDictionary tag) {
        COSArray left = new COSArray();
        for (COSBase kid : kids(tag)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                dissolveIn(inner);
                if (isPlain(inner) && inner.getItem(COSName.PG) == tag.getItem(COSName.PG)) {
                    gone.put(inner, tag);
                    kids(inner).forEach(moved -> move(moved, tag, left));
                } else {
                    left.add(inner);
                }
            } else {
                left.add(kid);
            }
        }
        if (left.size() > 0) {
            tag.setItem(COSName.K, left.size() == 1 ? left.get(0) : left);
        } else {
            tag.removeItem(COSName.K);
        }
    }

    /** Returns the kids of a tag, one or several. */
    private static COSArray kids(COSDictionary tag) {
        COSBase kids = tag.getItem(COSName.K);
        if (kids instanceof COSArray several) {
            return several;
        }
        return kids == null ? new COSArray() : new COSArray(List.of(kids));
    }

    private static boolean isPlain(COSDictionary tag) {
        return SPAN.equals(tag.getCOSName(COSName.S)) && PLAIN.containsAll(tag.keySet());
    }

    private static void move(COSBase kid, COSDictionary above, COSArray left) {
        if (kid instanceof COSDictionary tag && tag.containsKey(COSName.S)) {
            tag.setItem(COSName.P, above);
        }
        left.add(kid);
    }
}
