package org.stocktake.cli.answers;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Carryover;
import org.stocktake.model.Coordination;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * A table of answers that comes back to be merged. It does not say what it was made from: an answer has what stands in
 * its row and nothing else, and whatever differs from the assessment is a conflict.
 */
public final class ReturnedTable {
    private final AssessmentDocument into;
    private final Map<QuestionId, Answer> begun = new LinkedHashMap<>();
    private final Set<QuestionId> answered = new HashSet<>();

    private ReturnedTable(AssessmentDocument into) {
        this.into = into;
    }

    /**
     * A table that came back.
     *
     * @param answers with those that wait for a person, because their question means something else now
     * @param answersLost true if an answer has no question any more
     */
    public record Returned(Assessment answers, boolean answersLost) {}

    /**
     * Returns the answers of a table that {@code set --from} can read.
     *
     * @param into the assessment that they are for
     * @throws UserException if something in the table is wrong; it says all that is, each with its place
     */
    public static Returned read(CommandContext context, String file, AssessmentDocument into)
            throws IOException, UserException {
        AssignmentProblems wrong = new AssignmentProblems();
        AnswersCsvReader.Table rows = AnswersCsvReader.returned(file, into, context.words(), wrong);
        List<Assignment> all = rows.assignments();
        ReturnedTable table = new ReturnedTable(into);
        for (Assignment one : all) {
            table.begin(one.name());
        }
        AssessmentDocument blank =
                new AssessmentDocument(into.path(), table.blank(), into.checklist(), into.fingerprint(), into.places());
        Assessment read = new AnswerEditor(context, blank).read(all, wrong);
        Carryover proposals = rows.earlier().proposals(context, into);
        rows.earlier().tell(context, file);
        return new Returned(read.withCarryover(proposals), rows.earlier().areLost());
    }

    /**
     * Begins an answer with our version of a part that the row has. The reader keeps it where the table says the same
     * in plain text, and completes lists, of which a table shows less than the file has.
     */
    private void begin(String name) {
        int dot = Math.max(0, name.lastIndexOf('.'));
        Optional<Question> whole = ChecklistLookup.find(into.checklist(), name);
        Optional<Question> question =
                whole.isPresent() ? whole : ChecklistLookup.find(into.checklist(), name.substring(0, dot));
        if (question.isEmpty()) {
            return;
        }
        QuestionId id = question.get().id();
        Optional<Answer> ours = into.assessment().answerTo(id);
        Optional<AnswerPart> part =
                whole.isPresent() ? Optional.of(AnswerPart.ANSWER) : AnswerPart.of(name.substring(dot + 1));
        if (whole.isPresent()) {
            answered.add(id);
        }
        if (ours.isPresent() && part.isPresent()) {
            Answer before = begun.getOrDefault(id, Answer.of(ours.get().kind()));
            begun.put(id, part.get().copied(ours.get(), before));
        }
    }

    /** Returns the assessment without answers, but for what was begun. A row without an answer takes that of ours. */
    private Assessment blank() {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<QuestionId, Answer> entry : begun.entrySet()) {
            Optional<Answer> ours = into.assessment().answerTo(entry.getKey());
            Optional<AnswerPart> why =
                    WorksheetField.whyOf(entry.getValue().kind()).flatMap(text -> AnswerPart.of(text.key()));
            boolean takesOurs = !answered.contains(entry.getKey()) && ours.isPresent() && why.isPresent();
            answers.put(entry.getKey(), takesOurs ? why.get().copied(ours.get(), entry.getValue()) : entry.getValue());
        }
        return into.assessment().withAnswers(answers).withCoordination(Coordination.NONE);
    }
}
