package org.stocktake.files.worksheet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.stocktake.files.worksheet.WordParagraph.Control;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.finding.worksheet.FixedTextDigest;
import org.stocktake.finding.worksheet.WorksheetHead;
import org.stocktake.finding.worksheet.WorksheetLine;
import org.stocktake.finding.worksheet.WorksheetTag;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.BlankText;
import org.stocktake.model.ProblemKind;
import org.stocktake.text.Messages;

/** Reads the fields of a worksheet for Word by the tags of its content controls. */
final class WordFormReader implements WordTextReader.Taker {
    private static final String DOCUMENT = "word/document.xml";
    private static final String COMMENTS = "word/comments.xml";
    private static final int FIXED_MAX = 100_000;

    /** A text outside of the fields; it is judged when the fixed texts are known. */
    private record Stray(String question, String text) {}

    /** Tells of what stands in a header or footer of the pages and is not ours. */
    private final class PageTexts implements WordTextReader.Taker {
        @Override
        public void cell(List<WordParagraph> paragraphs) {
            paragraphs.forEach(paragraph -> tell(paragraph.written(Set.of())));
        }

        @Override
        public void object(String text) {
            tell(text);
        }

        @Override
        public void mark(WorksheetNotice.Kind kind, String id) {
            // Comments and changes of a header change no answer.
        }

        private void tell(String text) {
            boolean isOurs = fixed.contains(FixedTextDigest.of(FixedTextDigest.withoutDigits(text)));
            if (!BlankText.isBlank(text) && !isOurs) {
                notices.add(words.say("worksheet.place.page"), WorksheetNotice.Kind.TEXT_OUTSIDE, text.strip());
            }
        }
    }

    private final WorksheetNotices notices;
    private final Messages words;
    private final Map<String, GivenText> about = new LinkedHashMap<>();
    private final Map<String, WorksheetLine> lines = new LinkedHashMap<>();
    private final List<WordCell> fields = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();
    private final Set<String> fixed = new LinkedHashSet<>();
    private Optional<WorksheetHead> head = Optional.empty();
    private boolean otherFormat;
    private String question = "";
    private final WordComments comments;

    WordFormReader(WorksheetNotices notices, Messages words) {
        this.notices = notices;
        this.words = words;
        this.comments = new WordComments(words);
    }

    static boolean isWanted(String part) {
        return part.equals(DOCUMENT) || part.equals(COMMENTS) || part.endsWith(".rels") || isOfPages(part);
    }

    private static boolean isOfPages(String part) {
        return part.matches("word/(header|footer)\\d*\\.xml");
    }

    ReturnedForm read(PackageParts parts) throws InvalidFileException {
        byte[] document = parts.part(DOCUMENT).orElseThrow(() -> parts.refused(ProblemKind.NOT_A_WORKSHEET));
        Optional<byte[]> notes = parts.part(COMMENTS);
        if (notes.isPresent()) {
            PartReader.read(parts, notes.get(), comments);
        }
        PartReader.read(parts, document, new WordTextReader(this));
        if (head.isEmpty()) {
            throw lines.isEmpty() || otherFormat
                    ? parts.refused(otherFormat ? ProblemKind.WORKSHEET_NEWER : ProblemKind.NOT_A_WORKSHEET)
                    : parts.refused(ProblemKind.WORKSHEET_WITHOUT_HEAD, words.say("worksheet.sheet.about"));
        }
        WordFields judged = new WordFields(notices, words, lines);
        fields.forEach(judged::take);
        Map<String, ReturnedQuestion> questions = judged.questions();
        tellStrays(judged);
        for (String part : parts.names()) {
            Optional<byte[]> page = isOfPages(part) ? parts.part(part) : Optional.empty();
            if (page.isPresent()) {
                PartReader.read(parts, page.get(), new WordTextReader(new PageTexts()));
            }
        }
        return new ReturnedForm(head, about, questions, Map.of(), Set.of());
    }

    @Override
    public void mark(WorksheetNotice.Kind kind, String id) {
        String said = kind == WorksheetNotice.Kind.COMMENT ? comments.of(id) : "";
        notices.add(question.isEmpty() ? "" : notices.question(question), kind, said);
    }

    @Override
    public void object(String text) {
        boolean isText = !BlankText.isBlank(text);
        notices.add(
                question.isEmpty() ? "" : notices.question(question),
                isText ? WorksheetNotice.Kind.TEXT_OUTSIDE : WorksheetNotice.Kind.PICTURE,
                isText ? text.strip() : "");
    }

    @Override
    public void cell(List<WordParagraph> paragraphs) {
        WordCell cell = new WordCell(paragraphs);
        boolean open = false;
        for (Control control : cell.controls()) {
            open |= take(control, cell.text(control));
        }
        if (open) {
            fields.add(cell);
        }
        boolean whole = open && cell.isOneText();
        for (WordParagraph paragraph : paragraphs) {
            if (!whole && !BlankText.isBlank(paragraph.outside())) {
                strays.add(new Stray(question, paragraph.outside()));
            }
        }
        if (whole) {
            cell.mayHoldFixed(fixed);
        }
    }

    /** Takes what a control says of the file or a question; returns true for a field of an answer. */
    private boolean take(Control control, String text) {
        WorksheetTag tag = control.tag().orElseThrow();
        return switch (tag.kind()) {
            case HEAD -> {
                otherFormat |= WorksheetHead.isOfOtherFormat(text);
                head = head.isPresent() ? head : WorksheetHead.read(text);
                yield false;
            }
            case FIXED -> {
                StringTokenizer digests = new StringTokenizer(text.toLowerCase(Locale.ROOT));
                while (digests.hasMoreTokens() && fixed.size() < FIXED_MAX) {
                    fixed.add(digests.nextToken());
                }
                yield false;
            }
            case OFFICE -> {
                String label = words.say("worksheet.about." + (tag.key().equals("date") ? "date" : "office"));
                String given = control.isPrompt(text, WordFields.prompts(words)) ? "" : text;
                about.putIfAbsent(tag.key(), new GivenText(given, label));
                yield false;
            }
            case LINE -> {
                question = tag.number();
                WorksheetLine.read(text).ifPresent(line -> lines.putIfAbsent(tag.number(), line));
                yield false;
            }
            case ANSWER, ITEM -> {
                question = tag.number();
                yield true;
            }
        };
    }

    private void tellStrays(WordFields judged) {
        for (Stray stray : strays) {
            if (!notices.isFull(WorksheetNotice.Kind.TEXT_OUTSIDE)
                    && !fixed.contains(FixedTextDigest.of(stray.text()))) {
                boolean isLost = judged.lacksBox(stray.question()) && !isSent(stray);
                notices.add(
                        stray.question().isEmpty() ? "" : notices.question(stray.question()),
                        isLost ? WorksheetNotice.Kind.TEXT_WITHOUT_BOX : WorksheetNotice.Kind.TEXT_OUTSIDE,
                        stray.text().strip());
            }
        }
    }

    /** Returns true if the answer had that text when the worksheet was made. */
    private boolean isSent(Stray stray) {
        return Optional.ofNullable(lines.get(stray.question()))
                .map(line -> AnswerBase.read(line.base()))
                .filter(base -> Arrays.stream(AnswerTextField.values())
                        .anyMatch(field -> base.hasText(field, stray.text().strip())))
                .isPresent();
    }

    /** Returns the parts of an item that nobody fills in, which stand in one hidden text. */
    static Map<String, String> hidden(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.strip().split("&", -1)) {
            int equals = pair.indexOf('=');
            try {
                if (equals > 0) {
                    values.put(
                            pair.substring(0, equals),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                }
            } catch (IllegalArgumentException damaged) {
                values.remove(pair.substring(0, equals));
            }
        }
        return values;
    }
}
