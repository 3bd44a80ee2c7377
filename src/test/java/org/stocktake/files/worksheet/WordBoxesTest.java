package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.report.worksheet.SampleWorksheets;

/** Boxes of a worksheet for Word, as Word and other programs leave them when somebody fills them in or empties them. */
final class WordBoxesTest {
    /** The properties that Word adds to a box that is emptied, in any language, before the mark that it shows a prompt. */
    private static final String BY_WORD =
            "<w:placeholder><w:docPart w:val=\"DefaultPlaceholder_-1854013440\"/></w:placeholder>";

    private static byte[] word;

    static {
        try {
            word = SampleWorksheets.word(BlankWorksheets.content());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the file in which an empty box, the first with that tag, shows a text and has more properties. */
    private static byte[] showing(byte[] file, String tag, String more, String text) throws IOException {
        Pattern box = Pattern.compile("(<w:tag w:val=\"" + tag
                + "\"/>(?:(?!</w:sdtPr>).)*?)<w:showingPlcHdr/>(.*?<w:t xml:space=\"preserve\">)[^<]*</w:t>");
        return ZipEdits.changed(file, "word/document.xml", document -> {
            Matcher found = box.matcher(document);
            assertThat(found.find()).as(tag).isTrue();
            return found.replaceFirst(
                    Matcher.quoteReplacement(found.group(1) + more + found.group(2) + text + "</w:t>"));
        });
    }

    private static byte[] typed(byte[] file, String tag, String text) throws IOException {
        return showing(file, tag, "", text);
    }

    private static ReturnedWorksheet read(byte[] file) {
        LoadResult<ReturnedWorksheet> read = BlankWorksheets.reader().read("a.docx", file);
        return read.found().orElseThrow(() -> new AssertionError(read.problems().toString()));
    }

    private static Answer only(byte[] file) {
        ReturnedWorksheet returned = read(file);
        assertThat(returned.notices()).isEmpty();
        assertThat(returned.part().answers()).hasSize(1);
        return returned.part().answers().values().iterator().next();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BY_WORD + "<w:showingPlcHdr/>|Klicken oder tippen Sie hier, um Text einzugeben.",
                BY_WORD + "<w:showingPlcHdr/>|انقر أو اضغط هنا لإدخال نص.",
                "<w:showingPlcHdr/>|\u00A0\u00A0\u00A0\u00A0\u00A0",
                "<w:showingPlcHdr/>|Click or tap here to enter text."
            })
    void aBoxThatWordEmptiedComesBackEmptyInAnyLanguage(String left) throws IOException {
        String more = left.substring(0, left.indexOf('|'));
        String prompt = left.substring(left.indexOf('|') + 1);
        byte[] file = typed(word, "a:1.1:answer", "Yes");
        for (String tag : List.of("a:1.1:measures", "a:1.1:note", "i:1.1:evidence.title", "i:1.1:actions.what")) {
            file = showing(file, tag, more, prompt);
        }
        Answer answer = only(file);
        assertThat(answer.text(AnswerTextField.MEASURES) + answer.text(AnswerTextField.NOTE))
                .isEmpty();
        assertThat(answer.evidence()).isEmpty();
        assertThat(answer.actions()).isEmpty();
    }

    @Test
    void anEmptiedListAndDayAndOfficeSayNothing() throws IOException {
        String more = BY_WORD + "<w:showingPlcHdr/>";
        byte[] file = showing(word, "a:1.1:answer", more, "Wählen Sie ein Element aus.");
        file = showing(file, "o::office", more, "Klicken oder tippen Sie hier, um Text einzugeben.");
        file = showing(file, "o::date", more, "Klicken oder tippen Sie, um ein Datum einzugeben.");
        ReturnedWorksheet returned = read(file);
        assertThat(returned.notices()).isEmpty();
        assertThat(returned.part().answers()).isEmpty();
        assertThat(returned.part().coordination().worksheet().orElseThrow().office())
                .isEmpty();
    }

    @Test
    void whatAProgramFilledInIsReadThoughItLeftTheMarkOfAPrompt() throws IOException {
        byte[] file = word;
        String mark = "<w:showingPlcHdr/>";
        file = showing(file, "o::office", mark, "Legal department");
        file = showing(file, "a:1.1:answer", mark, "Partly");
        file = showing(file, "a:1.1:measures", mark, "An Act");
        file = showing(file, "i:1.1:evidence.title", mark, "The Act");
        file = showing(file, "i:1.1:evidence.date", mark, "2020-02-03");
        Answer answer = only(file);
        assertThat(answer.text(AnswerTextField.MEASURES)).isEqualTo("An Act");
        assertThat(read(file).part().coordination().worksheet().orElseThrow().office())
                .isEqualTo("Legal department");
        Evidence citation = answer.evidence().get(0);
        assertThat(citation.title() + " " + citation.date()).isEqualTo("The Act 2020-02-03");
    }

    @Test
    void aRowThatWordAddsToAListComesBack() throws IOException {
        byte[] file = typed(typed(word, "a:1.1:answer", "Yes"), "i:1.1:evidence.title", "First Act");
        Pattern row = Pattern.compile("<w:sdt><w:sdtPr><w:id w:val=\"\\d+\"/><w15:repeatingSectionItem/>"
                + "(?:(?!<w15:repeatingSectionItem/>).)*?First Act.*?</w:tr></w:sdtContent></w:sdt>");
        byte[] longer = ZipEdits.changed(file, "word/document.xml", document -> {
            Matcher found = row.matcher(document);
            assertThat(found.find()).isTrue();
            String added = found.group().replace("First Act", "Second Act");
            return document.substring(0, found.end()) + added + document.substring(found.end());
        });
        assertThat(only(longer).evidence()).extracting(Evidence::title).containsExactly("First Act", "Second Act");
    }

    @Test
    void thereAreFiveLinesToSpareForEvidence() throws IOException {
        String[] document = new String[1];
        ZipEdits.changed(word, "word/document.xml", text -> document[0] = text);
        assertThat(document[0].split("\"i:1.1:evidence.title\"", -1)).hasSize(6);
    }
}
