package org.stocktake.report.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.w3c.dom.Element;

/**
 * Merges the styles that a report uses into a template. A style that the template has under the same name stays as it
 * looks there, under the id that a report uses: Word translates ids, and never names. Headings are numbered as in every
 * other format.
 */
final class WordStyleMerge {
    private static final List<String> HEADINGS = List.of("Heading1", "Heading2", "Heading3");
    private static final List<String> REFERENCES = List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link");

    /** More than the numbers that a template has. */
    private static final BigInteger NUMBERS_FROM = BigInteger.valueOf(9_000);

    private final XWPFDocument document;
    private final CTStyles styles;
    private final Map<String, String> renamed = new HashMap<>();

    private WordStyleMerge(XWPFDocument document, CTStyles styles) {
        this.document = document;
        this.styles = styles;
    }

    static void into(XWPFDocument document, XWPFDocument own) {
        try {
            if (document.getStyles() == null) {
                document.createStyles();
            }
            WordStyleMerge merge =
                    new WordStyleMerge(document, document.getStyles().getCtStyles());
            CTNumbering numbers = merge.numbers();
            merge.styles(own.getStyles().getCtStyles(), numbers);
            document.getNumbering().setNumbering(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new UncheckedIOException(new IOException("the template cannot be opened", e));
        }
    }

    /** Returns the numbering of the template, with that of headings and lists behind it. */
    private CTNumbering numbers() throws IOException, XmlException {
        CTNumbering added;
        try (InputStream in = WordTemplate.part("numbering.xml")) {
            added = NumberingDocument.Factory.parse(in).getNumbering();
        }
        CTNumbering all = CTNumbering.Factory.newInstance();
        if (document.getNumbering() == null) {
            document.createNumbering();
        } else {
            try (InputStream in = document.getNumbering().getPackagePart().getInputStream()) {
                all = NumberingDocument.Factory.parse(in).getNumbering();
            }
        }
        for (CTAbstractNum one : added.getAbstractNumList()) {
            one.setAbstractNumId(one.getAbstractNumId().add(NUMBERS_FROM));
            all.addNewAbstractNum().set(one);
        }
        for (CTNum one : added.getNumList()) {
            one.setNumId(one.getNumId().add(NUMBERS_FROM));
            one.getAbstractNumId().setVal(one.getAbstractNumId().getVal().add(NUMBERS_FROM));
            all.addNewNum().set(one);
        }
        return all;
    }

    private void styles(CTStyles own, CTNumbering numbers) {
        Map<String, CTStyle> there = new HashMap<>();
        styles.getStyleList().forEach(style -> there.putIfAbsent(name(style), style));
        for (CTStyle style : own.getStyleList()) {
            @Nullable CTStyle same = there.get(name(style));
            if (same != null && same.getType() == style.getType()) {
                rename(same, style.getStyleId());
            }
        }
        refer(styles);
        refer(numbers);
        document.getHeaderList().forEach(header -> refer(header._getHdrFtr()));
        document.getFooterList().forEach(footer -> refer(footer._getHdrFtr()));
        for (CTStyle style : own.getStyleList()) {
            shift(style);
            @Nullable CTStyle same = there.get(name(style));
            if (same == null || same.getType() != style.getType()) {
                styles.addNewStyle().set(style);
            } else if (HEADINGS.contains(style.getStyleId())) {
                CTNumPr letter = style.getPPr().getNumPr();
                (same.isSetPPr() ? same.getPPr() : same.addNewPPr()).setNumPr(letter);
            }
        }
    }

    private static String name(CTStyle style) {
        return style.isSetName() ? style.getName().getVal().toLowerCase(Locale.ROOT) : "";
    }

    private void rename(CTStyle style, String id) {
        if (!style.getStyleId().equals(id)) {
            styles.getStyleList().stream()
                    .filter(other -> id.equals(other.getStyleId()))
                    .forEach(other -> rename(other, id + "Template"));
            renamed.put(style.getStyleId(), id);
            style.setStyleId(id);
        }
    }

    /** Moves the numbers of a usual style behind those of the template. */
    private static void shift(CTStyle style) {
        if (style.isSetPPr()
                && style.getPPr().isSetNumPr()
                && style.getPPr().getNumPr().isSetNumId()) {
            BigInteger id = style.getPPr().getNumPr().getNumId().getVal();
            if (id.signum() > 0) {
                style.getPPr().getNumPr().getNumId().setVal(id.add(NUMBERS_FROM));
            }
        }
    }

    /** Makes everything in a part that refers to a renamed style refer to its new id. */
    private void refer(XmlObject part) {
        for (Element element : WordElements.named(part.getDomNode(), REFERENCES)) {
            String id = element.getAttributeNS(WordElements.NAMESPACE, "val");
            element.setAttributeNS(WordElements.NAMESPACE, "w:val", renamed.getOrDefault(id, id));
        }
    }
}
