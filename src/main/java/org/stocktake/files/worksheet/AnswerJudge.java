package org.stocktake.files.worksheet;

import static org.stocktake.files.worksheet.WorksheetNotice.Kind.ANSWER_EMPTIED;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.ANSWER_MISSING;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.ANSWER_NOT_TAKEN;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.FIELD_TWICE;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.HIDDEN_CHARACTERS;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.NONE_AND_SOME;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.NOTHING_TO_CHOOSE;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.SEVERAL_IN_ONE;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.TEXT_NOT_ASKED;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.UNKNOWN_ANSWER;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.UNKNOWN_CHOICE;
import static org.stocktake.files.worksheet.WorksheetNotice.Kind.VALUE_REFUSED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stocktake.files.assessment.AnswerReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Problem;
import org.stocktake.model.Question;
import org.stocktake.text.ProblemText;
import org.stocktake.text.WorksheetWords;

/** Judges the fields of one question: makes an answer of them, as the file of answers takes it, and tells the rest. */
final class AnswerJudge {
    private static final int PASSES_MAX = 6;

    /** The characters that are quoted of a text that is too long; the sentence around it must fit too. */
    private static final int QUOTED_MAX = 150;

    private final JudgeSetting setting;
    private final Optional<Question> question;
    private final ReturnedQuestion returned;
    private final AnswerNodes nodes;
    private final Set<AnswerPart> offered = EnumSet.noneOf(AnswerPart.class);

    /** @param question empty if the checklist does not have it any more: then nothing is looked up in it */
    AnswerJudge(JudgeSetting setting, Optional<Question> question, ReturnedQuestion returned) {
        this.setting = setting;
        this.question = question;
        this.returned = returned;
        this.nodes = new AnswerNodes(setting.file(), setting.notices().question(returned.number()));
    }

    ReturnedAnswer judge() {
        if (!returned.offers(WorksheetField.ANSWER)) {
            if (!returned.isEmpty() || returned.isUnusable(WorksheetField.ANSWER)) {
                setting.notices().add(setting.notices().question(returned.number()), ANSWER_NOT_TAKEN);
                tellTexts();
            }
            return ReturnedAnswer.NOT_TAKEN;
        }
        List<GivenText> answers = only(WorksheetField.ANSWER);
        if (answers.isEmpty()) {
            return withoutAnswer();
        }
        GivenText given = answers.get(0);
        Optional<AnswerKind> kind = setting.labels().answer(given.text());
        if (kind.isEmpty()) {
            setting.notices()
                    .add(
                            given.place(),
                            UNKNOWN_ANSWER,
                            given.text().strip(),
                            setting.words().list(setting.labels().answers().values()));
            tellTexts();
            return ReturnedAnswer.NOT_TAKEN;
        }
        nodes.put("answer", new GivenText(kind.get().word(), given.place()));
        offered.add(AnswerPart.ANSWER);
        put(kind.get());
        return read();
    }

    private void tellTexts() {
        new UntakenTexts(setting, returned).tell();
    }

    private ReturnedAnswer withoutAnswer() {
        if (!returned.isEmpty()) {
            UntakenTexts texts = new UntakenTexts(setting, returned);
            String place = setting.notices().question(returned.number());
            setting.notices().add(place, texts.isOfAnAnswer() ? ANSWER_EMPTIED : ANSWER_MISSING, remaining());
            texts.tell();
            return ReturnedAnswer.NOT_TAKEN;
        }
        offered.addAll(EnumSet.allOf(AnswerPart.class));
        return new ReturnedAnswer(true, Optional.empty(), offered);
    }

    /** Returns the names of what still stands at the question. */
    private String remaining() {
        List<String> names = new ArrayList<>();
        for (WorksheetField field : WorksheetField.values()) {
            if (!returned.of(field).isEmpty() && !returned.keeps(field)) {
                names.add(setting.words().say("worksheet.field." + field.key()));
            }
        }
        for (WorksheetList list : WorksheetList.values()) {
            if (!returned.of(list).isEmpty()) {
                names.add(setting.words().say("worksheet.list." + list.key()));
            }
        }
        return setting.words().list(names);
    }

    private void put(AnswerKind kind) {
        for (WorksheetField field : WorksheetField.values()) {
            if (field.isText() && field != WorksheetField.CHALLENGES && returned.offers(field)) {
                part(field.key(), only(field));
            }
        }
        why(kind);
        qualifier();
        challenges();
        needs();
        if (returned.offers(WorksheetField.CONFIDENTIAL)) {
            confidential();
        }
        for (WorksheetList list : WorksheetList.values()) {
            if (returned.offers(list)) {
                items(list);
            }
        }
    }

    private void confidential() {
        Optional<Boolean> set = mark(WorksheetField.CONFIDENTIAL);
        if (set.isPresent()) {
            offered.add(AnswerPart.CONFIDENTIAL);
        }
        if (set.orElse(false)) {
            String place = only(WorksheetField.CONFIDENTIAL).get(0).place();
            nodes.put("confidential", new GivenText("true", place));
        }
    }

    /** Returns true if a mark is set, false if it is not; empty, and tells it, if what stands there is neither. */
    private Optional<Boolean> mark(WorksheetField field) {
        List<GivenText> given = only(field);
        if (given.isEmpty()) {
            return Optional.of(false);
        }
        Optional<Boolean> set = setting.labels().mark(given.get(0).text());
        if (set.isEmpty()) {
            setting.notices()
                    .add(
                            given.get(0).place(),
                            UNKNOWN_CHOICE,
                            given.get(0).text().strip(),
                            setting.words().say("worksheet.yes"));
        }
        return set;
    }

    /** Returns the first text of a field, none if all are blank; tells the others, since a copied field comes back too. */
    private List<GivenText> only(WorksheetField field) {
        List<GivenText> given = returned.of(field);
        for (GivenText other : given) {
            if (!other.text().strip().equals(given.get(0).text().strip())) {
                setting.notices().add(other.place(), FIELD_TWICE, other.text().strip());
            }
        }
        return given.isEmpty() ? given : given.subList(0, 1);
    }

    private void offer(String key) {
        AnswerPart.of(key).ifPresent(offered::add);
    }

    private void part(String key, List<GivenText> texts) {
        offer(key);
        for (GivenText text : texts) {
            nodes.put(key, plain(text));
        }
    }

    /** Returns the text without characters that no file of answers holds, and tells that they are left out. */
    private GivenText plain(GivenText text) {
        if (text.hidesCharacters()) {
            setting.notices().add(text.place(), HIDDEN_CHARACTERS);
        }
        return text.plain();
    }

    private void why(AnswerKind kind) {
        Optional<AnswerTextField> part = WorksheetField.whyOf(kind);
        if (!returned.offers(WorksheetField.WHY)) {
            return;
        }
        offer(returned.line().shown());
        List<GivenText> given = only(WorksheetField.WHY);
        if (part.isPresent()) {
            part(part.get().key(), given);
        } else {
            given.forEach(text -> setting.notices()
                    .add(
                            text.place(),
                            TEXT_NOT_ASKED,
                            text.text().strip(),
                            setting.words().say("answer." + kind.word())));
        }
    }

    private void qualifier() {
        if (!returned.offers(WorksheetField.QUALIFIER)) {
            return;
        }
        List<GivenText> given = only(WorksheetField.QUALIFIER);
        List<GivenText> ids = chosen(given, qualifiers());
        if (ids.size() == given.size()) {
            part("qualifier", ids);
        }
    }

    private Map<String, String> qualifiers() {
        return question.isPresent()
                ? setting.labels().qualifiers(question.get())
                : setting.labels().qualifiers();
    }

    /** Returns the words of labels; what is no label is told and left out. */
    private List<GivenText> chosen(List<GivenText> given, Map<String, String> labels) {
        List<GivenText> words = new ArrayList<>();
        for (GivenText text : given) {
            Optional<String> word = WorksheetWords.wordOf(text.text(), labels);
            word.ifPresent(found -> words.add(new GivenText(found, text.place())));
            if (word.isEmpty()) {
                setting.notices()
                        .add(
                                text.place(),
                                labels.isEmpty() ? NOTHING_TO_CHOOSE : UNKNOWN_CHOICE,
                                text.text().strip(),
                                setting.words().list(labels.values()));
            }
        }
        return words;
    }

    private void challenges() {
        if (!returned.offers(WorksheetField.CHALLENGES) || !returned.offers(WorksheetField.NO_CHALLENGES)) {
            return;
        }
        List<GivenText> text = only(WorksheetField.CHALLENGES);
        Optional<Boolean> mark = mark(WorksheetField.NO_CHALLENGES);
        if (mark.isEmpty()) {
            return;
        }
        List<GivenText> none = mark.get() ? only(WorksheetField.NO_CHALLENGES) : List.of();
        if (text.isEmpty() && !none.isEmpty()) {
            offer("challenges");
            nodes.put("challenges", List.of(), none.get(0).place());
            return;
        }
        if (!none.isEmpty()) {
            setting.notices().add(none.get(0).place(), NONE_AND_SOME);
        }
        part("challenges", text);
    }

    private void needs() {
        if (!returned.offers(WorksheetField.NEEDS)) {
            return;
        }
        List<GivenText> given = new ArrayList<>();
        for (GivenText cell : returned.of(WorksheetField.NEEDS)) {
            for (String line : cell.text().split("[\\n;]", -1)) {
                GivenText one = new GivenText(line, cell.place());
                if (!one.isBlank()) {
                    given.add(one);
                }
            }
        }
        List<GivenText> needs = new ArrayList<>(chosen(given, setting.labels().needs()));
        if (needs.size() < given.size()) {
            return;
        }
        boolean none = needs.removeIf(need -> need.text().equals(WorksheetWords.NO_HELP));
        offer("needs");
        if (none && !needs.isEmpty()) {
            setting.notices().add(needs.get(0).place(), NONE_AND_SOME);
        }
        if (none || !needs.isEmpty()) {
            nodes.put("needs", needs, given.get(0).place());
        }
    }

    private void items(WorksheetList list) {
        ItemTexts texts = new ItemTexts(setting, list);
        UntakenTexts sent = new UntakenTexts(setting, returned);
        List<Map<String, GivenText>> items = new ArrayList<>();
        List<GivenText> several = new ArrayList<>();
        Map<List<String>, Integer> times = new HashMap<>();
        for (Map<String, GivenText> item : returned.of(list)) {
            Map<String, GivenText> plain = new LinkedHashMap<>();
            texts.of(item).forEach((key, text) -> plain.put(key, plain(text)));
            int before = times.merge(ItemTexts.said(plain), 1, Integer::sum) - 1;
            boolean isCopy = before > 0 && before >= sent.timesSent(list, item);
            if (!plain.isEmpty() && !isCopy) {
                items.add(plain);
            }
            if (ItemTexts.hasSeveralTitles(plain) && !isCopy && sent.timesSent(list, item) == 0) {
                several.add(Objects.requireNonNull(plain.get("title")));
            }
        }
        if (!texts.isComplete() || (texts.hasNameless() && sent.lacksItem(list))) {
            sent.tellItems(list);
        } else {
            offer(list.key());
            several.forEach(title -> setting.notices()
                    .add(title.place(), SEVERAL_IN_ONE, title.text().strip()));
            if (!items.isEmpty()) {
                nodes.putItems(
                        list.key(),
                        items,
                        items.get(0).values().iterator().next().place());
            }
        }
    }

    /** Leaves a list as it is when the name of one of its items was refused, and tells what is new in it. */
    private void keepListsWithoutAName() {
        for (WorksheetList list : WorksheetList.values()) {
            if (nodes.refuseListWithoutAName(list.key())) {
                new UntakenTexts(setting, returned).tellItems(list);
            }
        }
    }

    /** Reads the answer as one of the file is read; what is refused is told, left out, and the rest read again. */
    private ReturnedAnswer read() {
        for (int pass = 0; pass < PASSES_MAX; pass++) {
            ProblemCollector problems = new ProblemCollector();
            AnswerReader reader = new AnswerReader(
                    setting.checklist(),
                    setting.master().profile(),
                    setting.master().declarations(),
                    problems);
            Optional<Answer> answer = question.isPresent()
                    ? reader.read(question.get(), nodes.tree())
                    : reader.readEarlier(returned.line().question().value(), nodes.tree(), List.of());
            if (problems.isEmpty() && answer.isPresent()) {
                nodes.refusedKeys().forEach(key -> AnswerPart.of(key).ifPresent(offered::remove));
                return new ReturnedAnswer(true, answer, offered);
            }
            for (Problem problem : problems.sorted()) {
                tell(problem);
                nodes.refuse(problem.where());
            }
            keepListsWithoutAName();
            if (nodes.refusedKeys().contains("answer")) {
                tellTexts();
                return ReturnedAnswer.NOT_TAKEN;
            }
        }
        return ReturnedAnswer.NOT_TAKEN;
    }

    private void tell(Problem problem) {
        String own = "worksheet.refused." + problem.kind().code();
        List<String> details = new ArrayList<>(ProblemText.listed(setting.words(), problem));
        String text = nodes.text(problem.where());
        details.add(String.valueOf(text.length()));
        details.add(beginning(text));
        String sentence = setting.words().has(own)
                ? setting.words().say(own, details.toArray())
                : ProblemText.sentence(setting.words(), problem);
        String remedy = ProblemText.remedyInWorksheet(setting.words(), problem);
        setting.notices().add(nodes.place(problem.where()), VALUE_REFUSED, sentence, remedy);
    }

    private static String beginning(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= QUOTED_MAX;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED_MAX)) + "…";
    }
}
