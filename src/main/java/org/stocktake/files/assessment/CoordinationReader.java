package org.stocktake.files.assessment;

import static org.stocktake.model.ProblemKind.BAD_FINGERPRINT;
import static org.stocktake.model.ProblemKind.BAD_ID;
import static org.stocktake.model.ProblemKind.BAD_NUMBER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Answer;
import org.stocktake.model.Coordination.Request;
import org.stocktake.model.Coordination.SignOff;
import org.stocktake.model.Coordination.Worksheet;
import org.stocktake.model.IdFormat;
import org.stocktake.model.QuestionId;

/**
 * Reads what several offices do with one assessment: the head of a worksheet, requests, conflicts and sign-offs. A
 * question or an agency that the checklist has no more is no problem here.
 */
final class CoordinationReader {
    /** The keys of an assessment on which several offices work. */
    static final List<String> KEYS = List.of("worksheet", "conflicts", "requests", "sign-offs", "received");

    static final List<String> WORKSHEET_KEYS =
            List.of("agency", "office", "sent", "due", "round", "base", "earlier-base");
    static final List<String> REQUEST_KEYS = List.of("agency", "questions", "sent", "due", "returned", "round");
    static final List<String> SIGN_OFF_KEYS = List.of("office", "at", "sections", "sha256", "answers");
    /** The most digits of the number of questions that were asked of an office. */
    static final int DIGITS_MAX = 6;

    /** The word of a second copy of an office as the program wrote it for some hours before its first version. */
    private static final Pattern COPY_WITH_DOT =
            Pattern.compile("( office:[0-9a-f]{12})\\.([1-9][0-9]{0,5})(?=[ ,]|$)");

    private final ProblemCollector problems;

    CoordinationReader(ProblemCollector problems) {
        this.problems = problems;
    }

    Worksheet worksheet(YamlNode node) {
        MappingReader fields = new MappingReader(node, "worksheet", WORKSHEET_KEYS, problems);
        AnswerTextReader texts = new AnswerTextReader(fields, problems);
        return new Worksheet(
                agency(fields),
                texts.text("office"),
                requiredDay(fields, texts, "sent"),
                texts.day("due"),
                round(fields),
                byQuestion(fields, "base"),
                byQuestion(fields, "earlier-base"));
    }

    List<Request> requests(List<YamlNode> items) {
        List<Request> all = new ArrayList<>();
        for (YamlNode item : items) {
            MappingReader fields = new MappingReader(item, "request", REQUEST_KEYS, problems);
            AnswerTextReader texts = new AnswerTextReader(fields, problems);
            all.add(new Request(
                    agency(fields),
                    number(fields, "questions"),
                    requiredDay(fields, texts, "sent"),
                    texts.day("due"),
                    texts.day("returned"),
                    round(fields)));
        }
        return all;
    }

    List<SignOff> signOffs(List<YamlNode> items) {
        List<SignOff> all = new ArrayList<>();
        for (YamlNode item : items) {
            MappingReader fields = new MappingReader(item, "sign-off", SIGN_OFF_KEYS, problems);
            AnswerTextReader texts = new AnswerTextReader(fields, problems);
            Optional<String> office = texts.required("office");
            fields.required("at");
            fields.required("sha256");
            all.add(new SignOff(
                    office.orElse(""),
                    texts.instant("at"),
                    fields.texts("sections"),
                    texts.fingerprint("sha256"),
                    byQuestion(fields, "answers")));
        }
        return all;
    }

    /** Returns the answers of other offices to one question. */
    List<Answer> others(YamlNode.Entry entry, AnswerReader answers) {
        List<Answer> all = new ArrayList<>();
        for (YamlNode item : entry.value().items(entry.key().text(), problems)) {
            Optional<Answer> answer = answers.readEarlier(entry.key().text(), item, List.of());
            if (answer.isPresent()) {
                all.add(answer.get());
            }
        }
        return all;
    }

    /** Returns what came back, by question; of one that the checklist has no more, too. */
    Map<QuestionId, List<String>> received(List<YamlNode.Entry> entries) {
        Map<QuestionId, List<String>> all = new LinkedHashMap<>();
        for (Map.Entry<QuestionId, String> entry : byQuestion(entries).entrySet()) {
            all.put(entry.getKey(), List.of(entry.getValue().split(", +", -1)));
        }
        return all;
    }

    /** Returns an id, which the checklist need not have any more. */
    private String agency(MappingReader fields) {
        String agency = fields.required("agency");
        if (!agency.isEmpty() && !IdFormat.isValid(agency)) {
            problems.add(fields.where("agency"), BAD_ID, agency);
        }
        return agency;
    }

    private static String requiredDay(MappingReader fields, AnswerTextReader texts, String key) {
        fields.required(key);
        return texts.day(key);
    }

    /** Returns the number of the worksheet among those of its day; the first one does not say it. */
    private int round(MappingReader fields) {
        return Math.max(1, number(fields, "round"));
    }

    private int number(MappingReader fields, String key) {
        String text = fields.text(key);
        if (text.isEmpty()) {
            return 0;
        }
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || text.length() > DIGITS_MAX) {
            problems.add(fields.where(key), BAD_NUMBER, text);
            return 0;
        }
        return Integer.parseInt(text);
    }

    private Map<QuestionId, String> byQuestion(MappingReader fields, String key) {
        Optional<YamlNode> node = fields.node(key);
        return byQuestion(node.isEmpty() ? List.of() : node.get().entries(key, problems));
    }

    private Map<QuestionId, String> byQuestion(List<YamlNode.Entry> entries) {
        Map<QuestionId, String> values = new LinkedHashMap<>();
        for (YamlNode.Entry entry : entries) {
            String question = entry.key().text();
            Optional<YamlNode.Scalar> value = entry.value().scalar(question, problems);
            if (!IdFormat.isValid(question)) {
                problems.add(entry.key().where(), BAD_ID, question);
            } else if (value.isPresent()) {
                String text = value.get().text();
                String digests = text.indexOf('.') < 0
                        ? text
                        : COPY_WITH_DOT.matcher(text).replaceAll("$1-$2");
                if (isDigests(digests)) {
                    values.put(new QuestionId(question), digests);
                } else {
                    problems.add(value.get().where(), BAD_FINGERPRINT, text);
                }
            }
        }
        return values;
    }

    /** Returns true for the digits of digests, and the names of parts between them. */
    private static boolean isDigests(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || " :,-".indexOf(c) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
