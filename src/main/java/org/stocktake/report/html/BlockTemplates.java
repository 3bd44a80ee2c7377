package org.stocktake.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.TextLanguages;
import org.stocktake.report.templates.JtebulletsGenerated;
import org.stocktake.report.templates.JtecardGenerated;
import org.stocktake.report.templates.JtefactsGenerated;
import org.stocktake.report.templates.JtefoldGenerated;
import org.stocktake.report.templates.JteformGenerated;
import org.stocktake.report.templates.JteheatGenerated;
import org.stocktake.report.templates.JtenoticeGenerated;
import org.stocktake.report.templates.JteparagraphGenerated;
import org.stocktake.report.templates.JtetableGenerated;

/**
 * Writes each kind of block with its template to one output. The compiled templates are called directly: the calls are
 * typed, and nothing is looked up at run time.
 */
public final class BlockTemplates implements Block.Cases<HtmlTemplateOutput> {
    private final HtmlTemplateOutput out;
    private final int level;
    private final HtmlClasses classes;
    private final TextLanguages languages;

    private BlockTemplates(HtmlTemplateOutput out, int level, HtmlClasses classes, TextLanguages languages) {
        this.out = out;
        this.level = level;
        this.classes = classes;
        this.languages = languages;
    }

    /** Returns the block as content of a template, with its headings at the given level. */
    public static Content at(int level, Block block, HtmlClasses classes, TextLanguages languages) {
        return new Placed(level, block, classes, languages);
    }

    /** A block that is written at the place where a template uses it. */
    private record Placed(int level, Block block, HtmlClasses classes, TextLanguages languages) implements Content {
        @Override
        public void writeTo(TemplateOutput output) {
            block.match(new BlockTemplates((HtmlTemplateOutput) output, level, classes, languages));
        }
    }

    /** Blocks inside another one. */
    private record Inside(int level, List<Block> blocks, HtmlClasses classes, TextLanguages languages)
            implements Content {
        @Override
        public void writeTo(TemplateOutput output) {
            for (Block block : blocks) {
                at(level, block, classes, languages).writeTo(output);
            }
        }
    }

    @Override
    public HtmlTemplateOutput paragraph(Block.Paragraph paragraph) {
        JteparagraphGenerated.render(out, null, paragraph, languages);
        return out;
    }

    @Override
    public HtmlTemplateOutput notice(Block.Notice notice) {
        JtenoticeGenerated.render(out, null, notice, languages);
        return out;
    }

    @Override
    public HtmlTemplateOutput facts(Block.Facts facts) {
        JtefactsGenerated.render(out, null, facts, languages);
        return out;
    }

    @Override
    public HtmlTemplateOutput table(Block.Table table) {
        JtetableGenerated.render(out, null, table, classes, languages);
        return out;
    }

    @Override
    public HtmlTemplateOutput bullets(Block.Bullets bullets) {
        JtebulletsGenerated.render(out, null, bullets, classes, languages);
        return out;
    }

    @Override
    public HtmlTemplateOutput card(Block.Card card) {
        JtecardGenerated.render(
                out,
                null,
                card,
                classes.of(card),
                level,
                new Inside(level + 1, card.body(), classes, languages),
                languages);
        return out;
    }

    @Override
    public HtmlTemplateOutput fold(Block.Fold fold) {
        JtefoldGenerated.render(out, null, fold, new Inside(level, fold.blocks(), classes, languages), languages);
        return out;
    }

    @Override
    public HtmlTemplateOutput form(Block.Form form) {
        JteformGenerated.render(out, null, form, languages);
        return out;
    }

    @Override
    public HtmlTemplateOutput heatMap(Block.HeatMap map) {
        JteheatGenerated.render(out, null, map, classes.of(map), languages);
        return out;
    }
}
