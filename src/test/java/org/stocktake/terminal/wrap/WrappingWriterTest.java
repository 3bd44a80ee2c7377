package org.stocktake.terminal.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrappingWriterTest {
    private final StringWriter written = new StringWriter();

    private String said(int columns, String text) {
        PrintWriter err = new PrintWriter(new WrappingWriter(written, columns), true);
        err.print(text + "\n");
        err.flush();
        return written.toString();
    }

    @Test
    void aLineIsBrokenBetweenWordsAndEachPartIsIndentedAsItIs() {
        assertThat(said(30, "  Close the other session with save and leave, then run it again."))
                .isEqualTo("  Close the other session with\n  save and leave, then run it\n  again.\n");
    }

    @Test
    void aCommandAfterAChineseColonIsNotBroken() {
        assertThat(said(20, "查看错误：stocktake checklist lint lighthouses"))
                .isEqualTo("查看错误：\nstocktake checklist lint lighthouses\n");
    }

    @Test
    void aTerminalThatDoesNotSayHowWideItIsHas80Columns() {
        assertThat(said(0, "word ".repeat(30).strip()).lines().mapToInt(String::length))
                .containsExactly(79, 69);
    }

    @ParameterizedTest(name = "{0} columns are taken for {1}")
    @CsvSource({"19, 19", "12, 12", "8, 8", "3, 8", "1, 8"})
    void aNarrowTerminalIsNotTakenForAWideOne(int columns, int width) {
        String text = "There is no file of that name here, nor an unfinished one";
        assertThat(said(columns, text).lines())
                .allMatch(line -> line.length() <= width || line.indexOf(' ') < 0)
                .anyMatch(line -> line.length() == width);
        assertThat(written.toString().replace('\n', ' ').strip()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stocktake recover xa.yaml",
                "stocktake recover 'answers of the first and second year.yaml'",
                "/opt/stocktake/bin/stocktake recover /home/office/answers/xa.yaml",
                "'/opt/a place/stocktake' recover 'a b.yaml' --restore N",
                "sh ./stocktake assess --plain xa.yaml",
                "\"C:\\Program Files\\stocktake.cmd\" recover xa.yaml"
            })
    void aCommandToPasteStandsOnOneLineOfItsOwn(String command) {
        assertThat(said(40, "  Your version is kept. To compare the two and choose: " + command)
                        .lines())
                .endsWith("  " + command)
                .hasSize(3);
    }

    @Test
    void aCommandEndsItsLineAndWhatFollowsStandsBelow() {
        assertThat(said(
                        40,
                        "Be asked line by line: stocktake assess v1. --plain FILE\nOr ask somebody who knows better."))
                .isEqualTo("""
                        Be asked line by line:
                        stocktake assess v1. --plain FILE
                        Or ask somebody who knows better.
                        """);
    }

    @Test
    void aCommandStaysBehindItsColonWhereItFits() {
        assertThat(said(40, "Nothing was overwritten, not even parts. See: stocktake help answers"))
                .isEqualTo("Nothing was overwritten, not even parts.\nSee: stocktake help answers\n");
    }

    @Test
    void aWordThatIsWiderThanTheTerminalStaysWhole() {
        String path = "/media/" + "a".repeat(60) + "/xa.yaml:3:1:";
        assertThat(said(40, path + " cut-file: the last line is gone"))
                .isEqualTo(path + "\ncut-file: the last line is gone\n");
    }

    @Test
    void aLineThatIsShownBeforeItsEndGoesOutAsItIs() {
        PrintWriter err = new PrintWriter(new WrappingWriter(written, 20), true);
        err.print("\r300 of 1000 files are done\r");
        err.flush();
        assertThat(written).hasToString("\r300 of 1000 files are done\r");
    }

    @Test
    void charactersComeOneByOneToo() {
        PrintWriter err = new PrintWriter(new WrappingWriter(written, 20), true);
        "nine-char word-ten-c\n".chars().forEach(err::write);
        "x nine-char word-ten-c\n".chars().forEach(err::write);
        assertThat(written).hasToString("nine-char word-ten-c\nx nine-char\nword-ten-c\n");
    }
}
