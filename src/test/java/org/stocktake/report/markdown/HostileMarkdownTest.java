package org.stocktake.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.HostileTable;
import org.stocktake.HostileTable.Row;
import org.stocktake.report.document.PlainText;

/** Text in Markdown, read back by a parser for CommonMark and its tables. */
final class HostileMarkdownTest {
    private static final Parser COMMONMARK =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static Stream<Row> texts() {
        return HostileTable.texts();
    }

    @Test
    void isWrittenAsTheTableSays() throws IOException {
        HostileTable.assertHappens("markdown", row -> MarkdownEscape.text(PlainText.text(row.text()), "\\\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aParagraphIsTheTextAndNothingElse(Row row) {
        String plain = PlainText.text(row.text());
        assertThat(said(MarkdownEscape.text(plain, "\\\n"))).isEqualTo(seen(plain, "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aCellIsTheTextAndNothingElse(Row row) {
        String plain = PlainText.text(row.text());
        Node table = COMMONMARK.parse("| a | b |\n| --- | --- |\n| x" + MarkdownEscape.text(plain, " ") + " | c |\n");
        assertThat(textOf(table)).isEqualTo("ab" + ("x" + seen(plain, " ")).strip() + "c");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anItemOfAListIsTheTextAndNothingElse(Row row) {
        String plain = PlainText.text(row.text());
        assertThat(said("- **a**: " + MarkdownEscape.text(plain, "\\\n  ")))
                .isEqualTo("List[Item[" + ("a: " + seen(plain, "\n")).strip() + "]]");
    }

    private static String seen(String plain, String lineBreak) {
        return String.join(lineBreak, plain.strip().lines().map(String::strip).toList());
    }

    private static String said(String markdown) {
        return textOf(COMMONMARK.parse(markdown));
    }

    /** Returns the text of a document; every node other than text and paragraphs appears by its name. */
    private static String textOf(Node node) {
        Saying saying = new Saying();
        node.accept(saying);
        return saying.said.toString();
    }

    private static final class Saying extends AbstractVisitor {
        private final StringBuilder said = new StringBuilder();

        @Override
        public void visit(Text text) {
            said.append(text.getLiteral());
        }

        @Override
        public void visit(HardLineBreak hard) {
            said.append('\n');
        }

        @Override
        public void visit(CustomBlock table) {
            visitChildren(table);
        }

        @Override
        public void visit(CustomNode part) {
            visitChildren(part);
        }

        @Override
        protected void visitChildren(Node parent) {
            boolean silent = parent instanceof Document || parent instanceof Paragraph || isTable(parent);
            String name = parent.getClass()
                    .getSimpleName()
                    .replace("BulletList", "List")
                    .replace("ListItem", "Item");
            boolean bold = name.equals("StrongEmphasis");
            said.append(silent || bold ? "" : name + "[");
            super.visitChildren(parent);
            said.append(silent || bold ? "" : "]");
        }

        private static boolean isTable(Node node) {
            return node.getClass().getPackageName().startsWith("org.commonmark.ext");
        }
    }
}
