package org.stocktake.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.stocktake.report.document.Document;
import org.stocktake.report.templates.JtepageGenerated;

/** One HTML page that stands alone: no script, no request, its own print style. */
public final class HtmlLayout {
    private HtmlLayout() {}

    /** The page. */
    public static String of(Document document) {
        StringOutput page = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(page), null, document, HtmlStyle.shipped());
        return page.toString();
    }
}
