package org.stocktake.report.html;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.stocktake.report.document.Block;
import org.stocktake.report.templates.JtebulletsGenerated;
import org.stocktake.report.templates.JtecardGenerated;
import org.stocktake.report.templates.JtechartGenerated;
import org.stocktake.report.templates.JtefactsGenerated;
import org.stocktake.report.templates.JteformGenerated;
import org.stocktake.report.templates.JtenoticeGenerated;
import org.stocktake.report.templates.JteparagraphGenerated;
import org.stocktake.report.templates.JtetableGenerated;

/** Each kind of block with its template. The compiled templates are called directly: typed, and no look-up at run time. */
public final class BlockTemplates implements Block.Cases<Content> {
    private final int level;

    private BlockTemplates(int level) {
        this.level = level;
    }

    /** The block, with its own headings at that level. */
    public static Content at(int level, Block block) {
        return block.match(new BlockTemplates(level));
    }

    @Override
    public Content paragraph(Block.Paragraph paragraph) {
        return out -> JteparagraphGenerated.render((HtmlTemplateOutput) out, null, paragraph);
    }

    @Override
    public Content notice(Block.Notice notice) {
        return out -> JtenoticeGenerated.render((HtmlTemplateOutput) out, null, notice);
    }

    @Override
    public Content facts(Block.Facts facts) {
        return out -> JtefactsGenerated.render((HtmlTemplateOutput) out, null, facts);
    }

    @Override
    public Content table(Block.Table table) {
        return out -> JtetableGenerated.render((HtmlTemplateOutput) out, null, table);
    }

    @Override
    public Content bullets(Block.Bullets bullets) {
        return out -> JtebulletsGenerated.render((HtmlTemplateOutput) out, null, bullets);
    }

    @Override
    public Content card(Block.Card card) {
        Content body = out -> card.body().forEach(block -> at(level + 1, block).writeTo(out));
        return out -> JtecardGenerated.render((HtmlTemplateOutput) out, null, card, level, body);
    }

    @Override
    public Content form(Block.Form form) {
        return out -> JteformGenerated.render((HtmlTemplateOutput) out, null, form);
    }

    @Override
    public Content chart(Block.Chart chart) {
        return out -> JtechartGenerated.render((HtmlTemplateOutput) out, null, chart);
    }
}
