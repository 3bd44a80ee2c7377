package org.stocktake.report.worksheet;

import java.util.Map;
import java.util.regex.Pattern;
import org.stocktake.finding.worksheet.LamAlefMarks;
import org.stocktake.finding.worksheet.WorksheetTag;
import org.stocktake.model.IsoDates;
import org.stocktake.report.document.PlainText;
import org.stocktake.text.Messages;

/**
 * Content controls of a Word document as XML text: boxes for text, lists, days, marks, and what is hidden. A control
 * cannot be deleted; one that is empty shows what to do in it.
 */
final class WordControls {
    /** The end of a section or of a row in it. */
    static final String END = "</w:sdtContent></w:sdt>";

    private static final int TITLE_CHARS_MAX = 64;

    /** The words between the parts of a day. */
    private static final Pattern BETWEEN = Pattern.compile("\\p{L}+");

    private int last = 1_000;

    private final WordXml xml;
    private final Messages words;

    WordControls(WordXml xml, Messages words) {
        this.xml = xml;
        this.words = words;
    }

    /** A control: its tag, the title that Word shows above it, what it shows while empty, and its text. */
    record Control(WorksheetTag tag, String title, String prompt, String text) {}

    String text(Control control) {
        return control(control, xml.run("", control.text()), "<w:text w:multiLine=\"1\"/>");
    }

    /** Returns a list to choose from; its first entry takes the choice back. */
    String choice(Control control, Map<String, String> labels) {
        StringBuilder list = new StringBuilder("<w:dropDownList>");
        list.append("<w:listItem w:displayText=\"")
                .append(attribute(control.prompt()))
                .append("\" w:value=\"\"/>");
        labels.forEach((word, label) -> list.append("<w:listItem w:displayText=\"")
                .append(attribute(LamAlefMarks.inDocument(label)))
                .append("\" w:value=\"")
                .append(attribute(word))
                .append("\"/>"));
        return control(
                control,
                xml.fixedRun("", control.text()),
                list.append("</w:dropDownList>").toString());
    }

    /**
     * Returns a box for a day, which shows it in words; a day chosen from the calendar of Word gets the same form.
     *
     * @param day in ISO 8601
     */
    String day(Control control, String day) {
        String chosen = IsoDates.day(day)
                .map(whole -> " w:fullDate=\"" + whole + "T00:00:00Z\"")
                .orElse("");
        return control(
                control,
                xml.run("", control.text()),
                "<w:date" + chosen + "><w:dateFormat w:val=\"" + attribute(dateFormat(words)) + "\"/><w:lid w:val=\""
                        + attribute(words.language())
                        + "\"/><w:storeMappedDataAs w:val=\"date\"/><w:calendar w:val=\"gregorian\"/></w:date>");
    }

    /** Returns the form of a day in words as Word writes it: {@code d MMMM yyyy}, with what stands between in quotes. */
    private static String dateFormat(Messages words) {
        String month = words.say("report.month.1");
        String format = month.startsWith("1") ? "2" + month.substring(1) : "2";
        return BETWEEN.matcher(words.say("report.date", "1", format, "3"))
                .replaceAll("'$0'")
                .replace("1", "d")
                .replace("2", format.equals("2") ? "MMMM" : "M")
                .replace("3", "yyyy");
    }

    /** Returns a box to tick. */
    String mark(Control control, boolean set) {
        String box = "<w14:checkbox><w14:checked w14:val=\"" + (set ? 1 : 0)
                + "\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
                + "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox>";
        return "<w:sdt>" + properties(control, "sdtLocked", false, box) + "<w:sdtContent>"
                + xml.run(
                        "<w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:eastAsia=\"MS Gothic\"/>",
                        set ? "☒" : "☐")
                + "</w:sdtContent></w:sdt>";
    }

    /** Returns a control with text that nobody sees or changes. */
    String hidden(WorksheetTag tag, String text) {
        return "<w:sdt>" + properties(new Control(tag, "", "", text), "sdtContentLocked", false, "<w:text/>")
                + "<w:sdtContent>" + WordXml.hiddenRun(text) + "</w:sdtContent></w:sdt>";
    }

    /** @param filled the run of its text */
    private String control(Control control, String filled, String kind) {
        boolean empty = control.text().isEmpty();
        String run = empty ? xml.fixedRun("PlaceholderText", control.prompt()) : filled;
        return "<w:sdt>" + properties(control, "sdtLocked", empty, kind) + "<w:sdtContent>" + run
                + "</w:sdtContent></w:sdt>";
    }

    private String properties(Control control, String lock, boolean prompting, String kind) {
        last++;
        String title = attribute(control.title());
        return "<w:sdtPr>"
                + (title.isEmpty() ? "" : "<w:alias w:val=\"" + title + "\"/>")
                + "<w:tag w:val=\"" + attribute(control.tag().toString()) + "\"/>"
                + "<w:id w:val=\"" + last + "\"/>"
                + "<w:lock w:val=\"" + lock + "\"/>"
                + (prompting ? "<w:showingPlcHdr/>" : "")
                + kind
                + "</w:sdtPr>";
    }

    /** Returns the start of a section of table rows to which a person can add rows. */
    String repeatingStart(String title) {
        last++;
        return "<w:sdt><w:sdtPr><w:alias w:val=\"" + attribute(title) + "\"/><w:id w:val=\"" + last
                + "\"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>";
    }

    /** Returns the start of a row in such a section. */
    String itemStart() {
        last++;
        return "<w:sdt><w:sdtPr><w:id w:val=\"" + last + "\"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>";
    }

    private static String attribute(String text) {
        String plain = PlainText.text(text).replace('\n', ' ');
        boolean fits = plain.codePointCount(0, plain.length()) <= 255;
        return WordXml.escaped(fits ? plain : plain.substring(0, plain.offsetByCodePoints(0, 255)));
    }

    /** Returns a title of at most 64 characters, which is all that Word takes. */
    static String title(String number, String label) {
        String whole = number.isEmpty() ? label : number + " " + label;
        return whole.length() <= TITLE_CHARS_MAX ? whole : whole.substring(0, TITLE_CHARS_MAX - 1) + "…";
    }
}
