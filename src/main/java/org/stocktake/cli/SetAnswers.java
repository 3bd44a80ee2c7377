package org.stocktake.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.files.AssessmentDocument;
import org.stocktake.files.AssessmentFile;
import org.stocktake.files.AssessmentText;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.QuestionId;

/** Changes answers from the command line: all of them or, when one is wrong, none. */
final class SetAnswers {
    /** What stands before a fact of the profile. */
    private static final String PROFILE = "profile.";

    private final Tool tool;
    private final AssessmentDocument document;

    SetAnswers(Tool tool, AssessmentDocument document) {
        this.tool = tool;
        this.document = document;
    }

    ExitCode run(List<String> assignments, boolean dryRun) throws IOException, Refusal {
        Assessment changed = document.assessment();
        for (Map.Entry<String, String> assignment : split(assignments).entrySet()) {
            changed = change(changed, assignment.getKey(), assignment.getValue());
        }
        changed = stamp(changed);
        requireValid(changed);
        if (!dryRun) {
            try (AssessmentFile file = AssessmentFile.open(document, tool.me())) {
                file.save(changed);
            }
        }
        tool.note(dryRun ? "command.set.would" : "command.set.saved", document.path(), assignments.size());
        return ExitCode.DONE;
    }

    private static Map<String, String> split(List<String> assignments) throws Refusal {
        Map<String, String> split = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals <= 0) {
                throw Refusal.usage("no-equals", assignment);
            }
            if (split.put(assignment.substring(0, equals), assignment.substring(equals + 1)) != null) {
                throw Refusal.usage("set-twice", assignment.substring(0, equals));
            }
        }
        return split;
    }

    private Assessment change(Assessment assessment, String name, String value) throws Refusal {
        if (name.startsWith(PROFILE)) {
            return fact(assessment, name.substring(PROFILE.length()), value);
        }
        AnswerPart part = AnswerPart.named(document.checklist(), name);
        Optional<Answer> before = assessment.answerTo(part.question());
        if (part.key().isEmpty() && value.isEmpty()) {
            return assessment.without(part.question());
        }
        if (before.isEmpty() && !part.key().isEmpty()) {
            throw Refusal.usage("answer-first", part.question().value());
        }
        return assessment.with(part.question(), part.change(before.orElse(Answer.of(AnswerKind.LATER)), value));
    }

    private Assessment fact(Assessment assessment, String name, String value) throws Refusal {
        List<String> known = document.checklist().profile().stream()
                .map(fact -> fact.id().value())
                .toList();
        if (!known.contains(name)) {
            throw Refusal.usage("unknown-fact", name, String.join(", ", known));
        }
        List<String> values = value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
        return assessment.withProfile(assessment.profile().with(new FactId(name), values));
    }

    /** Notes when each changed answer was given. */
    private Assessment stamp(Assessment changed) {
        String now =
                tool.world().clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Assessment stamped = changed;
        for (Map.Entry<QuestionId, Answer> answer : changed.answers().entrySet()) {
            boolean same = document.assessment().answerTo(answer.getKey()).equals(Optional.of(answer.getValue()));
            stamped = same
                    ? stamped
                    : stamped.with(answer.getKey(), answer.getValue().with(AnswerText.AT, now));
        }
        return stamped;
    }

    /** What the reader would refuse is refused before it is written; it stands on the command line and not in the file. */
    private void requireValid(Assessment changed) throws IOException, Refusal {
        List<Problem> problems = tool.reader()
                .read(document.path().toString(), AssessmentText.write(changed).getBytes(StandardCharsets.UTF_8))
                .problems();
        for (Problem problem : problems) {
            if (problem.kind() == ProblemKind.REASON_MISSING) {
                throw Refusal.usage("set-without-reason", problem.details().get(0));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal.WrongValues(problems);
        }
    }
}
