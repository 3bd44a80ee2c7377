package org.stocktake.files.gate;

import static org.stocktake.model.ProblemKind.BAD_DATE;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUESTION;
import static org.stocktake.model.ProblemKind.UNKNOWN_STATE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.files.assessment.AnswerTextReader;
import org.stocktake.files.yaml.FileSchema;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.finding.gate.GateFailure;
import org.stocktake.finding.gate.Waiver;
import org.stocktake.model.Checklist;
import org.stocktake.model.IdFormat;
import org.stocktake.model.IsoDates;
import org.stocktake.model.KebabCase;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Worded;
import org.stocktake.text.StateNames;

/** Reads one waiver: question, reason, owner and last day. */
final class WaiverReader {
    static final List<String> KEYS = List.of("state", "question", "accepts", "reason", "owner", "until", "note");

    private final Checklist checklist;
    private final ProblemCollector problems;

    WaiverReader(Checklist checklist, ProblemCollector problems) {
        this.checklist = checklist;
        this.problems = problems;
    }

    /** The causes that a waiver can accept, by their words; a maximum is not one, because it counts many questions. */
    private enum Accepted implements Worded {
        OPEN(GateFailure.Cause.OPEN),
        CONFLICT(GateFailure.Cause.CONFLICT),
        UNSUBSTANTIATED(GateFailure.Cause.UNSUBSTANTIATED),
        EXPIRED(GateFailure.Cause.EXPIRED),
        REPEALED(GateFailure.Cause.REPEALED),
        UNVERIFIED(GateFailure.Cause.UNVERIFIED),
        UNSIGNED(GateFailure.Cause.UNSIGNED),
        OUTCOME(GateFailure.Cause.OUTCOME),
        WORSE(GateFailure.Cause.WORSE);

        private final GateFailure.Cause cause;

        Accepted(GateFailure.Cause cause) {
            this.cause = cause;
        }

        @Override
        public String word() {
            return KebabCase.of(this);
        }
    }

    /** Returns the schema of what a waiver can accept. */
    static FileSchema accepted() {
        return FileSchema.word(Accepted.class);
    }

    Optional<Waiver> read(YamlNode node) {
        MappingReader fields = new MappingReader(node, "waivers", KEYS, problems);
        Optional<QuestionId> question = question(fields);
        fields.requiredNode("reason");
        Optional<Waiver.Reason> reason = fields.word("reason", Waiver.Reason.class);
        Optional<YamlNode.Scalar> owner = fields.requiredScalar("owner");
        Optional<LocalDate> until = until(fields);
        Set<GateFailure.Cause> accepts = new HashSet<>();
        fields.words("accepts", Accepted.class).forEach(accepted -> accepts.add(accepted.cause));
        String state = state(fields);
        if (question.isEmpty() || reason.isEmpty() || owner.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Waiver(
                state,
                question.get(),
                accepts,
                reason.get(),
                owner.get().text(),
                until.get(),
                fields.text("note"),
                fields.where()));
    }

    private Optional<QuestionId> question(MappingReader fields) {
        Optional<YamlNode.Scalar> given = fields.requiredScalar("question");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String text = given.get().text();
        Optional<QuestionId> known =
                IdFormat.isValid(text) ? checklist.present(new QuestionId(text)) : Optional.empty();
        if (known.isEmpty()) {
            List<String> all =
                    checklist.questions().map(one -> one.id().value()).toList();
            problems.add(given.get().where(), UNKNOWN_QUESTION, text, problems.suggestion(text, all), checklist.id());
        }
        return known;
    }

    private Optional<LocalDate> until(MappingReader fields) {
        Optional<YamlNode.Scalar> given = fields.requiredScalar("until");
        Optional<LocalDate> day = given.flatMap(scalar -> IsoDates.day(scalar.text()));
        if (given.isPresent() && day.isEmpty()) {
            problems.add(given.get().where(), BAD_DATE, given.get().text(), AnswerTextReader.DAY);
        }
        return day;
    }

    private String state(MappingReader fields) {
        Optional<YamlNode.Scalar> given = fields.scalar("state");
        if (given.isPresent() && !StateNames.isKnown(given.get().text())) {
            problems.add(given.get().where(), UNKNOWN_STATE, given.get().text(), "");
        }
        return given.map(YamlNode.Scalar::text).orElse("");
    }
}
