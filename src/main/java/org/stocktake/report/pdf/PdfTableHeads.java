package org.stocktake.report.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Finds the heads of tables that stand again on each page to which a table goes on. The renderer puts all of them into
 * the tag of the head, so that a screen reader would read it once for each page.
 */
final class PdfTableHeads {
    private static final COSName HEAD = COSName.getPDFName("THead");

    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

    private PdfTableHeads() {}

    /** Takes what is repeated out of the tags, and returns the numbers of that content by page. */
    static Map<COSDictionary, Set<Integer>> untag(PDDocument pdf) {
        PdfTableHeads heads = new PdfTableHeads();
        PDStructureTreeRoot tags = pdf.getDocumentCatalog().getStructureTreeRoot();
        heads.walk(tags.getCOSObject(), false);
        Map<Integer, Set<Integer>> byNumber = new HashMap<>();
        for (PDPage page : pdf.getPages()) {
            byNumber.put(page.getStructParents(), heads.repeated.getOrDefault(page.getCOSObject(), Set.of()));
        }
        COSArray parents = tags.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < parents.size(); i += 2) {
            if (parents.getObject(i) instanceof COSInteger number && parents.getObject(i + 1) instanceof COSArray of) {
                byNumber.getOrDefault(number.intValue(), Set.of()).forEach(content -> of.set(content, COSNull.NULL));
            }
        }
        return heads.repeated;
    }

    private void walk(COSDictionary element, boolean inHead) {
        boolean head = inHead || HEAD.equals(element.getCOSName(COSName.S));
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (int i = several.size() - 1; i >= 0; i--) {
                if (isRepeated(several.getObject(i), element, head)) {
                    several.remove(i);
                }
            }
        } else if (kids instanceof COSDictionary one && one.containsKey(COSName.S)) {
            walk(one, head);
        }
    }

    /** Returns true for content of a head on another page than its first one, and notes it; goes through what is a tag. */
    private boolean isRepeated(COSBase kid, COSDictionary parent, boolean head) {
        if (!(kid instanceof COSDictionary content)) {
            return false;
        }
        if (content.containsKey(COSName.S)) {
            walk(content, head);
            return false;
        }
        COSDictionary page = content.getCOSDictionary(COSName.PG);
        boolean again = head && content.containsKey(COSName.MCID) && page != parent.getCOSDictionary(COSName.PG);
        if (again) {
            repeated.computeIfAbsent(page, first -> new HashSet<>()).add(content.getInt(COSName.MCID));
        }
        return again;
    }
}
