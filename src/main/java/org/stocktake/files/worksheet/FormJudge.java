package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Judges a whole worksheet: that it belongs to the assessment, and question by question what comes back. */
final class FormJudge {
    /** Items of one list of one answer: more than anybody types, and few enough to be merged at once. */
    private static final int ITEMS_MAX = 1_000;

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
        for (ReturnedQuestion returned : form.questions().values()) {
            if (returned.hasMoreThan(ITEMS_MAX)) {
                throw new InvalidFileException(SourceLocation.in(file), ProblemKind.WORKSHEET_TOO_LARGE);
            }
        }
        if (!head.subject().checklistVersion().equals(checklist.version())) {
            notices.add("", WorksheetNotice.Kind.OTHER_VERSION, head.subject().checklistVersion(), checklist.version());
        }
        GivenText office =
                form.about().getOrDefault("office", new GivenText("", "")).plain();
        JudgeSetting setting =
                new JudgeSetting(file, master, checklist, words, notices, stamps(form.about(), office, notices));
        Map<QuestionId, ReturnedAnswer> judged = new HashMap<>();
        Map<QuestionId, String> bases = new HashMap<>();
        for (ReturnedQuestion returned : form.questions().values()) {
            Optional<Question> question = known(returned, notices);
            if (question.isPresent()) {
                judged.put(question.get().id(), new AnswerJudge(setting, question.get(), returned).judge());
                bases.put(question.get().id(), returned.line().base());
            }
        }
        for (String number : head.numbers()) {
            if (!form.questions().containsKey(number)) {
                notices.add(notices.question(number), WorksheetNotice.Kind.QUESTION_MISSING);
            }
        }
        return result(head, office.text().strip(), judged, bases, notices);
    }

    private void requireSubject(WorksheetHead head) throws InvalidFileException {
        Optional<Problem> other = WorksheetReader.ofAnother(file, head.subject(), master.subject());
        if (other.isPresent()) {
            throw new InvalidFileException(other.get());
        }
    }

    /** Returns the office and the time of all answers, by the keys of the file. */
    private Map<String, GivenText> stamps(Map<String, GivenText> about, GivenText office, WorksheetNotices notices) {
        Map<String, GivenText> stamps = new HashMap<>();
        if (!office.isBlank()) {
            stamps.put("by", new GivenText(office.text().strip(), office.place()));
        }
        GivenText date = about.getOrDefault("date", new GivenText("", ""));
        String day = DayText.iso(date.text());
        if (IsoDates.isDay(day)) {
            stamps.put("at", new GivenText(day + "T00:00:00Z", date.place()));
        } else if (!date.isBlank()) {
            notices.add(
                    date.place(),
                    WorksheetNotice.Kind.VALUE_REFUSED,
                    words.say("problem.bad-date", date.text().strip()),
                    words.say("problem.bad-date.remedy", "2026-11-24"));
        }
        return stamps;
    }

    private Optional<Question> known(ReturnedQuestion returned, WorksheetNotices notices) {
        Optional<Question> question =
                checklist.present(returned.line().question()).flatMap(checklist::question);
        if (question.isEmpty()) {
            notices.add(
                    notices.question(returned.number()),
                    WorksheetNotice.Kind.UNKNOWN_QUESTION,
                    returned.line().question().value());
        }
        return question;
    }

    /** Puts the answers into the order of the checklist. */
    private ReturnedWorksheet result(
            WorksheetHead head,
            String office,
            Map<QuestionId, ReturnedAnswer> judged,
            Map<QuestionId, String> bases,
            WorksheetNotices notices) {
        Map<QuestionId, String> base = new LinkedHashMap<>();
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        List<QuestionId> order = new ArrayList<>();
        checklist.questions().forEach(question -> order.add(question.id()));
        for (QuestionId id : order) {
            Optional<ReturnedAnswer> answer =
                    Optional.ofNullable(judged.get(id)).filter(ReturnedAnswer::taken);
            if (answer.isPresent()) {
                AnswerBase all = AnswerBase.read(bases.getOrDefault(id, ""));
                base.put(id, all.limitedTo(answer.get().offered()).line());
                answer.get().answer().ifPresent(given -> answers.put(id, given));
            }
        }
        Coordination.Worksheet part = new Coordination.Worksheet(head.agency(), office, head.sent(), head.due(), base);
        Assessment whole = Assessment.begin(head.subject(), head.depth())
                .withProfile(master.profile())
                .withDeclarations(master.declarations())
                .withAnswers(answers)
                .withCoordination(Coordination.NONE.withWorksheet(part));
        return new ReturnedWorksheet(whole, notices.all());
    }
}
