package org.stocktake.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.stocktake.model.brand.Brand;
import org.stocktake.model.brand.BrandColors;
import org.stocktake.report.document.Palette;
import org.stocktake.text.TextDirection;

/** Makes an empty Word document with the styles, the numbering and the settings from the jar. */
public final class WordTemplate {
    /** The languages whose letters are never slanted. */
    private static final List<String> UPRIGHT = List.of("ar", "zh");

    private WordTemplate() {}

    /**
     * Returns an empty document.
     *
     * @param language of the text, BCP 47
     */
    public static XWPFDocument empty(String language) {
        return empty(language, BrandColors.USUAL);
    }

    /** Returns an empty document in the look of an office: of its Word template, if it has one. */
    static XWPFDocument of(String language, Brand brand) {
        XWPFDocument own = empty(language, brand.colors());
        return brand.template()
                .map(template -> WordOfficeTemplate.open(template, own))
                .orElse(own);
    }

    private static XWPFDocument empty(String language, BrandColors colors) {
        XWPFDocument document = new XWPFDocument();
        try (InputStream styles = painted(part("styles.xml"), colors);
                InputStream numbering = numbering(language);
                InputStream settings = part("settings.xml")) {
            CTStyles all = StylesDocument.Factory.parse(styles).getStyles();
            CTRPr usual = all.getDocDefaults().getRPrDefault().getRPr();
            usual.getLangArray(0).setVal(WordLanguage.region(language));
            WordLanguage.setFont(usual.getRFontsArray(0), language);
            if (UPRIGHT.contains(language)) {
                setUpright(all);
            }
            if (TextDirection.isRightToLeft(language)) {
                WordRightToLeft.set(all);
            }
            if (language.equals("zh")) {
                WordTableOfContents.tighten(all);
            }
            document.createStyles().setStyles(all);
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
            document.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        } catch (XmlException e) {
            throw new IllegalStateException("the jar is damaged", e);
        }
    }

    /** Takes the slant from quoted words; the English ones among them have their quotation marks. */
    private static void setUpright(CTStyles styles) {
        for (CTStyle style : styles.getStyleArray()) {
            if (style.getStyleId().equals("Quote")) {
                style.unsetRPr();
            }
        }
    }

    /** Returns the numbering; right to left the number of a heading stands at the right, where the line begins. */
    private static InputStream numbering(String language) throws IOException {
        try (InputStream in = part("numbering.xml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String turned = TextDirection.isRightToLeft(language)
                    ? text.replace("<w:lvlJc w:val=\"left\"/>", "<w:lvlJc w:val=\"right\"/>")
                    : text;
            return new ByteArrayInputStream(turned.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static InputStream painted(InputStream sheet, BrandColors colors) throws IOException {
        String text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        return new ByteArrayInputStream(Palette.paint(text, colors).getBytes(StandardCharsets.UTF_8));
    }

    static InputStream part(String name) {
        InputStream in = WordTemplate.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the jar has no " + name);
        }
        return in;
    }
}
