package org.stocktake.files.gate;

import static org.stocktake.model.ProblemKind.BAD_DATE;
import static org.stocktake.model.ProblemKind.BAD_HELD_ANSWER;
import static org.stocktake.model.ProblemKind.BAD_PERIOD;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.files.assessment.AnswerTextReader;
import org.stocktake.files.assessment.EarlierAssessment;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.finding.gate.Floor;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.Depth;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.FactId;
import org.stocktake.model.IdFormat;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/**
 * Reads the floor of one State: the answers that were accepted. The floor may be older than the checklist: a floor of an
 * earlier version to which the checklist knows the way is read with the ids of the present one; an answer that has to be
 * confirmed stands where it is proposed. Questions and facts that the checklist no longer has are skipped.
 */
final class FloorReader {
    static final List<String> PERIOD_KEYS = List.of("from", "to");
    static final List<String> KEYS =
            List.of("state", "version", "period", "day", "depth", "profile", "declarations", "answers");

    private final Checklist checklist;
    private final ProblemCollector problems;

    FloorReader(Checklist checklist, ProblemCollector problems) {
        this.checklist = checklist;
        this.problems = problems;
    }

    Optional<Floor> read(YamlNode node) {
        MappingReader fields = new MappingReader(node, "floor", KEYS, problems);
        String state = fields.required("state");
        String version = fields.required("version");
        Optional<YamlNode> period = fields.requiredNode("period");
        Optional<LocalDate> day = day(fields, "day");
        Depth depth = fields.word("depth", Depth.class).orElse(Depth.FULL);
        Optional<EarlierVersion> way =
                version.equals(checklist.version()) ? Optional.empty() : checklist.earlierVersion(version);
        Profile profile = profile(fields, way);
        List<Declaration> reservations =
                new FloorReservations(checklist, way, problems).read(fields.items("declarations"));
        Map<QuestionId, Floor.Held> answers = answers(fields);
        if (period.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        MappingReader days = new MappingReader(period.get(), "period", PERIOD_KEYS, problems);
        Optional<LocalDate> from = day(days, "from");
        Optional<LocalDate> to = day(days, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            problems.add(
                    days.where("to"),
                    BAD_PERIOD,
                    from.get().toString(),
                    to.get().toString());
            return Optional.empty();
        }
        Assessment.Subject subject =
                new Assessment.Subject(checklist.id(), version, state, new Period(from.get(), to.get()), "en");
        Floor floor = new Floor(subject, day.get(), depth, profile, reservations, answers, Set.of());
        return Optional.of(way.isEmpty() ? floor : present(floor, way.get()));
    }

    private Floor present(Floor floor, EarlierVersion way) {
        EarlierAssessment present = EarlierAssessment.of(floor.assessment(), checklist, way);
        return floor.withPresent(present.assessment(), present.changed());
    }

    private Optional<LocalDate> day(MappingReader fields, String key) {
        Optional<YamlNode.Scalar> given = fields.requiredScalar(key);
        Optional<LocalDate> day = given.flatMap(scalar -> IsoDates.day(scalar.text()));
        if (given.isPresent() && day.isEmpty()) {
            problems.add(given.get().where(), BAD_DATE, given.get().text(), AnswerTextReader.DAY);
        }
        return day;
    }

    private Profile profile(MappingReader fields, Optional<EarlierVersion> way) {
        Profile profile = Profile.EMPTY;
        Optional<YamlNode> node = fields.node("profile");
        List<YamlNode.Entry> entries = node.isEmpty() ? List.of() : node.get().entries("profile", problems);
        for (YamlNode.Entry entry : entries) {
            String fact = entry.key().text();
            boolean known = IdFormat.isValid(fact)
                    && (way.isPresent() || checklist.fact(new FactId(fact)).isPresent());
            if (known) {
                profile = profile.with(new FactId(fact), MappingReader.textsOf(entry.value(), fact, problems));
            }
        }
        return profile;
    }

    private Map<QuestionId, Floor.Held> answers(MappingReader fields) {
        Map<QuestionId, Floor.Held> answers = new LinkedHashMap<>();
        Optional<YamlNode> node = fields.requiredNode("answers");
        List<YamlNode.Entry> entries = node.isEmpty() ? List.of() : node.get().entries("answers", problems);
        for (YamlNode.Entry entry : entries) {
            String question = entry.key().text();
            Optional<YamlNode.Scalar> text = entry.value().scalar(question, problems);
            Optional<Floor.Held> held = text.flatMap(scalar -> FloorEntry.read(scalar.text()));
            if (text.isPresent() && held.isEmpty()) {
                problems.add(text.get().where(), BAD_HELD_ANSWER, text.get().text());
            }
            if (IdFormat.isValid(question) && held.isPresent()) {
                answers.put(new QuestionId(question), held.get());
            }
        }
        return answers;
    }
}
