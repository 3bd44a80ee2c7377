package org.stocktake.files.worksheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stocktake.files.assessment.AnswerTextReader;
import org.stocktake.files.checklist.ChecklistReader;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.finding.worksheet.WorksheetHead;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;
import org.stocktake.text.Messages;
import org.stocktake.text.WorksheetWords;

/** Judges a whole worksheet: that it belongs to the assessment, and question by question what comes back. */
final class FormJudge {
    /** Items of one list of one answer: more than anybody types, and few enough to be merged at once. */
    private static final int ITEMS_MAX = 1_000;

    private static final int OFFICE_CHARS_MAX = 200;

    private final String file;
    private final Assessment master;
    private final Checklist checklist;
    private final Messages words;

    FormJudge(String file, Assessment master, Checklist checklist, Messages words) {
        this.file = file;
        this.master = master;
        this.checklist = checklist;
        this.words = words;
    }

    ReturnedWorksheet judge(ReturnedForm form, WorksheetNotices notices) throws InvalidFileException {
        WorksheetHead head = form.head().orElseThrow();
        requireSubject(head);
        requireVersion(head.subject().checklistVersion());
        requireFewItems(form.questions().values());
        requireFewItems(form.copies().values());
        EarlierForm earlier = new EarlierForm(checklist, head.subject().checklistVersion());
        if (!earlier.isPresent()) {
            notices.add("", earlier.notice(), head.subject().checklistVersion(), checklist.version());
        }
        GivenText office = office(form, notices);
        JudgeSetting setting = new JudgeSetting(file, master, checklist, words, notices);
        String day = day(form.about(), notices);
        Map<QuestionId, ReturnedAnswer> judged = new HashMap<>();
        Map<QuestionId, String> bases = new HashMap<>();
        for (ReturnedQuestion returned : form.questions().values()) {
            QuestionId id = returned.line().question();
            Optional<Question> question = known(returned, earlier, setting);
            boolean isRemoved = earlier.isRemoved(id);
            boolean isChanged = isRemoved || earlier.isChanged(id);
            boolean isTwice = isChanged
                    ? earlier.base().containsKey(id)
                    : question.isPresent() && judged.containsKey(question.get().id());
            if (isTwice && (isRemoved || question.isPresent())) {
                notices.add(
                        notices.question(returned.number()), WorksheetNotice.Kind.QUESTION_TWICE, returned.number());
                new UntakenTexts(setting, returned).tell();
            } else if (isChanged && (isRemoved || question.isPresent())) {
                earlier.propose(returned, new AnswerJudge(setting, question, returned).judge());
            } else if (question.isPresent()) {
                judged.put(question.get().id(), new AnswerJudge(setting, question, returned).judge());
                bases.put(question.get().id(), returned.line().base());
            } else {
                new UntakenTexts(setting, returned).tell();
            }
        }
        form.copies().forEach((number, copy) -> {
            ReturnedQuestion first = form.questions().getOrDefault(number, new ReturnedQuestion(number, copy.line()));
            new CopiedAnswer(setting, earlier.question(copy.line().question()), copy).tell(first);
        });
        for (String number : head.numbers()) {
            if (!form.questions().containsKey(number) && !form.refused().contains(number)) {
                notices.add(notices.question(number), WorksheetNotice.Kind.QUESTION_MISSING);
            }
        }
        Coordination.Worksheet part = new Coordination.Worksheet(
                head.agency(),
                office.text().strip(),
                head.sent(),
                head.due(),
                head.round(),
                base(judged, bases, earlier),
                earlier.base());
        Assessment whole = Assessment.begin(head.subject(), head.depth())
                .withProfile(master.profile())
                .withDeclarations(master.declarations())
                .withAnswers(answers(judged))
                .withCarryover(earlier.carryover())
                .withCoordination(Coordination.NONE.withWorksheet(part));
        return new ReturnedWorksheet(whole, day, head.form(), notices.all());
    }

    private void requireFewItems(Collection<ReturnedQuestion> questions) throws InvalidFileException {
        for (ReturnedQuestion returned : questions) {
            if (returned.hasMoreThan(ITEMS_MAX)) {
                throw new InvalidFileException(SourceLocation.in(file), ProblemKind.WORKSHEET_TOO_LARGE);
            }
        }
    }

    private void requireSubject(WorksheetHead head) throws InvalidFileException {
        Optional<Problem> other = WorksheetReader.ofAnother(file, head.subject(), master.subject());
        if (other.isPresent()) {
            throw new InvalidFileException(other.get());
        }
    }

    /** Refuses a newer version of the checklist: nothing here knows how it differs. */
    private void requireVersion(String version) throws InvalidFileException {
        if (ChecklistReader.isNewer(version, checklist.version())) {
            throw new InvalidFileException(Problem.of(
                    SourceLocation.in(file),
                    ProblemKind.NEWER_CHECKLIST_VERSION,
                    version,
                    checklist.version(),
                    checklist.id()));
        }
    }

    /** Returns the day that a person wrote, in ISO 8601; empty if none, or no day. */
    private String day(Map<String, GivenText> about, WorksheetNotices notices) {
        GivenText date = about.getOrDefault("date", new GivenText("", ""));
        String day = new WorksheetWords(words, checklist).day(date.text());
        if (IsoDates.isDay(day)) {
            return day;
        }
        if (!date.isBlank()) {
            notices.add(
                    date.place(),
                    WorksheetNotice.Kind.VALUE_REFUSED,
                    words.say("problem.bad-date", date.text().strip()),
                    words.say(
                            "problem.bad-date.remedy.or",
                            date.text().strip(),
                            words.day(AnswerTextReader.DAY),
                            AnswerTextReader.DAY));
        }
        return "";
    }

    /** Returns the name of the office on one line; empty if it is longer than a name. */
    private GivenText office(ReturnedForm form, WorksheetNotices notices) {
        GivenText given =
                form.about().getOrDefault("office", new GivenText("", "")).plain();
        String name = given.text().strip().replaceAll("\\s+", " ");
        if (name.length() <= OFFICE_CHARS_MAX) {
            return new GivenText(name, given.place());
        }
        notices.add(
                given.place(),
                WorksheetNotice.Kind.VALUE_REFUSED,
                words.say("worksheet.refused.office-too-long", OFFICE_CHARS_MAX),
                words.say("worksheet.refused.office-too-long.remedy"));
        return new GivenText("", given.place());
    }

    /**
     * Returns the question of a hidden line. In the same version of the checklist it must be the one of the number that
     * people see, else an answer would come to stand at a question that nobody read.
     */
    private Optional<Question> known(ReturnedQuestion returned, EarlierForm earlier, JudgeSetting setting) {
        WorksheetNotices notices = setting.notices();
        QuestionId id = returned.line().question();
        Optional<Question> question = earlier.question(id);
        if (question.isEmpty()) {
            if (!earlier.isRemoved(id) && !isAsSent(returned, setting)) {
                notices.add(notices.question(returned.number()), WorksheetNotice.Kind.UNKNOWN_QUESTION, id.value());
            }
            return question;
        }
        String seen = returned.number();
        if (earlier.isPresent()
                && !seen.isEmpty()
                && !checklist.numberOf(question.get()).equals(seen)) {
            notices.add(notices.question(seen), WorksheetNotice.Kind.LINE_MISSING);
            return Optional.empty();
        }
        return question;
    }

    /** Returns true if the answer to a question that is not known says what it said when the worksheet was made. */
    private static boolean isAsSent(ReturnedQuestion returned, JudgeSetting setting) {
        ReturnedAnswer judged = new AnswerJudge(setting.silent(), Optional.empty(), returned).judge();
        AnswerBase sent = AnswerBase.read(returned.line().base());
        return judged.taken() && sent.limitedTo(judged.offered()).saysSame(judged.answer());
    }

    /** Returns the base of each question that came back, in the order of the checklist. */
    private Map<QuestionId, String> base(
            Map<QuestionId, ReturnedAnswer> judged, Map<QuestionId, String> bases, EarlierForm earlier) {
        Map<QuestionId, String> base = new LinkedHashMap<>();
        for (Question question : checklist.questions().toList()) {
            Optional<ReturnedAnswer> taken = taken(judged, question.id());
            if (taken.isPresent()) {
                AnswerBase all = AnswerBase.read(bases.getOrDefault(question.id(), ""));
                base.put(question.id(), all.limitedTo(taken.get().offered()).line());
            } else if (earlier.asks(question.id())) {
                base.put(question.id(), "");
            }
        }
        return base;
    }

    /** Returns the answers in the order of the checklist. */
    private Map<QuestionId, Answer> answers(Map<QuestionId, ReturnedAnswer> judged) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        for (Question question : checklist.questions().toList()) {
            taken(judged, question.id())
                    .flatMap(ReturnedAnswer::answer)
                    .ifPresent(answer -> answers.put(question.id(), answer));
        }
        return answers;
    }

    private static Optional<ReturnedAnswer> taken(Map<QuestionId, ReturnedAnswer> judged, QuestionId id) {
        return Optional.ofNullable(judged.get(id)).filter(ReturnedAnswer::taken);
    }
}
