package org.stocktake.finding.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Carryover;
import org.stocktake.model.Coordination;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Vocabulary;

/**
 * Questions of an assessment, divided among the agencies that usually have the answer.
 *
 * @param parts by agency, in the order of the checklist; none without a question
 * @param unassigned the questions for which the checklist names no agency
 */
public record AssessmentSplit(List<Part> parts, List<Question> unassigned) {
    private static final Set<AnswerPart> WITHOUT_NOTE = EnumSet.complementOf(EnumSet.of(AnswerPart.INTERNAL_NOTE));

    public AssessmentSplit {
        parts = List.copyOf(parts);
        unassigned = List.copyOf(unassigned);
    }

    /**
     * The questions of one agency.
     *
     * @param agency its id
     * @param questions in the order of the checklist
     */
    public record Part(String agency, List<Question> questions) {
        public Part {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Divides the questions that are asked of the State. Each goes to the agency that the checklist names first; the
     * others may hold a part of the answer.
     *
     * @param selected the questions to divide; others are left out
     */
    public static AssessmentSplit of(Findings findings, Set<QuestionId> selected) {
        Map<String, List<Question>> byAgency = new LinkedHashMap<>();
        for (Vocabulary.Agency agency : findings.checklist().vocabulary().agencies()) {
            byAgency.put(agency.id(), new ArrayList<>());
        }
        List<Question> unassigned = new ArrayList<>();
        for (Finding finding : findings.all()) {
            Question question = finding.question();
            if (selected.contains(question.id())) {
                List<String> agencies = question.guidance().agencies();
                @Nullable List<Question> own = agencies.isEmpty() ? null : byAgency.get(agencies.get(0));
                (own == null ? unassigned : own).add(question);
            }
        }
        List<Part> parts = new ArrayList<>();
        byAgency.forEach((agency, questions) -> {
            if (!questions.isEmpty()) {
                parts.add(new Part(agency, questions));
            }
        });
        return new AssessmentSplit(parts, unassigned);
    }

    /**
     * Returns the worksheet of a part: the facts of the State and the answers that are there. Contacts and those
     * consulted stay behind.
     *
     * @param due the day by which it is wanted back, ISO 8601; empty for none
     * @param withNotes true to leave internal notes on the answers of that very agency; those of others stay behind
     */
    public static Assessment worksheet(Part part, Findings findings, String due, boolean withNotes) {
        Assessment whole = findings.assessment();
        String office = findings.checklist().vocabulary().agency(part.agency());
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        Map<QuestionId, String> base = new LinkedHashMap<>();
        for (Question question : part.questions()) {
            Optional<Answer> answer = whole.answerTo(question.id());
            boolean own = withNotes
                    && answer.isPresent()
                    && answer.get().text(AnswerTextField.BY).equals(office);
            AnswerBase all = AnswerBase.of(answer);
            base.put(question.id(), (own ? all : all.limitedTo(WITHOUT_NOTE)).line());
            if (answer.isPresent()) {
                answers.put(question.id(), own ? answer.get() : answer.get().with(AnswerTextField.INTERNAL_NOTE, ""));
            }
        }
        String sent = findings.today().toString();
        int round = round(part, sent, whole.coordination());
        return whole.withAnswers(answers)
                .withContacts(Map.of())
                .withConsulted(List.of())
                .withCarryover(Carryover.NONE)
                .withCoordination(Coordination.NONE.withWorksheet(
                        new Coordination.Worksheet(part.agency(), "", sent, due, round, base, Map.of())));
    }

    /**
     * Returns the coordination of an assessment after these parts were sent. An open request to the same agency is
     * replaced if the new one asks as many questions, or was sent on the same day.
     */
    public Coordination sent(Coordination before, LocalDate sent, String due) {
        List<Coordination.Request> after = new ArrayList<>();
        for (Coordination.Request request : before.requests()) {
            if (!isReplaced(request, sent.toString())) {
                after.add(request);
            }
        }
        for (Part part : parts) {
            Coordination.Request request =
                    new Coordination.Request(part.agency(), part.questions().size(), sent.toString(), due, "");
            after.add(request.withRound(round(part, sent.toString(), before)));
        }
        return before.withRequests(after);
    }

    /**
     * Returns the number of a worksheet among those for its agency of that day. One that is made again with as many questions,
     * before the last one came back, is the same.
     */
    private static int round(Part part, String sent, Coordination before) {
        int round = 1;
        for (Coordination.Request request : before.requests()) {
            if (request.agency().equals(part.agency()) && request.sent().equals(sent)) {
                boolean isAgain = request.returned().isEmpty()
                        && request.questions() == part.questions().size();
                round = Math.max(round, isAgain ? request.round() : request.round() + 1);
            }
        }
        return round;
    }

    private boolean isReplaced(Coordination.Request request, String sent) {
        for (Part part : parts) {
            boolean same = part.agency().equals(request.agency());
            boolean asksMore = part.questions().size() >= request.questions();
            if (same && (request.sent().equals(sent) || (request.returned().isEmpty() && asksMore))) {
                return true;
            }
        }
        return false;
    }
}
