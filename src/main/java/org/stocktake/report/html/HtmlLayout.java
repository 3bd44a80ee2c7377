package org.stocktake.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.stocktake.report.document.Document;
import org.stocktake.report.templates.JtepageGenerated;

/** Writes a document as one self-contained HTML page: no script, no request, its own print style. */
public final class HtmlLayout {
    private HtmlLayout() {}

    /** Returns the HTML page. */
    public static String of(Document written) {
        Document document = written.marked();
        StringOutput page = new StringOutput();
        HtmlClasses classes = HtmlClasses.of(document);
        JtepageGenerated.render(
                new OwaspHtmlTemplateOutput(page), null, document, HtmlStyle.of(document, classes.labels()), classes);
        return page.toString();
    }
}
