package org.stocktake.files.assessment;

import static org.stocktake.model.ProblemKind.BAD_ID;
import static org.stocktake.model.ProblemKind.MISSING_KEY;
import static org.stocktake.model.ProblemKind.NOT_UPDATED_FROM;
import static org.stocktake.model.ProblemKind.WRONG_UPDATED_FROM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.files.checklist.ChecklistReader;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Answer;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.FactId;
import org.stocktake.model.IdFormat;
import org.stocktake.model.QuestionId;

/** Reads what an update carried over from earlier versions of the checklist: proposals and retired parts. */
final class CarryoverReader {
    static final String FROM = "from";
    static final String FACT = "fact";
    static final String TEXT = "text";
    static final List<String> ORIGIN_KEYS = List.of("question", FACT, "version", "because", TEXT);
    static final List<String> FACT_KEYS = List.of(FROM, "values");

    private final AnswerReader answers;
    private final ProblemCollector problems;
    private final List<String> updatedFrom = new ArrayList<>();

    /**
     * Creates a reader. Reports each earlier version that is none, or named twice.
     *
     * @param version that the file follows
     */
    CarryoverReader(
            AnswerReader answers, List<YamlNode.Scalar> updatedFrom, String version, ProblemCollector problems) {
        this.answers = answers;
        this.problems = problems;
        for (YamlNode.Scalar given : updatedFrom) {
            String named = given.text();
            boolean earlier = ChecklistReader.isVersion(named) && EarlierVersion.compare(named, version) < 0;
            if (!earlier || this.updatedFrom.contains(named)) {
                problems.add(given.where(), WRONG_UPDATED_FROM, named, version);
            }
            this.updatedFrom.add(named);
        }
    }

    /** Returns the earlier answers that are proposed to one question. */
    List<CarriedAnswer> proposals(YamlNode.Entry entry) {
        List<CarriedAnswer> all = new ArrayList<>();
        for (YamlNode item : entry.value().items(entry.key().text(), problems)) {
            Optional<CarriedAnswer> answer = answer(item);
            if (answer.isPresent()) {
                all.add(answer.get());
            }
        }
        return all;
    }

    Carryover read(
            Map<QuestionId, List<CarriedAnswer>> proposals,
            Map<FactId, Carryover.CarriedFact> proposedFacts,
            List<YamlNode> retired) {
        List<CarriedAnswer> gone = new ArrayList<>();
        List<Carryover.CarriedFact> goneFacts = new ArrayList<>();
        for (YamlNode item : retired) {
            if (isFact(item)) {
                goneFacts.add(fact(item));
            } else {
                Optional<CarriedAnswer> answer = answer(item);
                if (answer.isPresent()) {
                    gone.add(answer.get());
                }
            }
        }
        return new Carryover(updatedFrom, proposals, proposedFacts, gone, goneFacts);
    }

    private static boolean isFact(YamlNode item) {
        ProblemCollector saidElsewhere = new ProblemCollector();
        for (YamlNode.Entry entry : item.entries(FROM, saidElsewhere)) {
            if (entry.key().text().equals(FROM)) {
                return new MappingReader(entry.value(), FROM, ORIGIN_KEYS, saidElsewhere).has(FACT);
            }
        }
        return false;
    }

    private Optional<CarriedAnswer> answer(YamlNode item) {
        CarriedAnswer.Origin origin = origin(item, "question");
        Optional<Answer> answer = answers.readEarlier(origin.id(), item, List.of(FROM));
        return answer.isEmpty() ? Optional.empty() : Optional.of(new CarriedAnswer(origin, answer.get()));
    }

    /** Returns a fact that waits to be confirmed, or one that is retired. */
    Carryover.CarriedFact fact(YamlNode item) {
        MappingReader fields = new MappingReader(item, FACT, FACT_KEYS, problems);
        return new Carryover.CarriedFact(origin(item, FACT), fields.texts("values"));
    }

    /** @param key the key of the origin that names the question or the fact */
    private CarriedAnswer.Origin origin(YamlNode item, String key) {
        for (YamlNode.Entry entry : item.entries(FROM, new ProblemCollector())) {
            if (entry.key().text().equals(FROM)) {
                MappingReader fields = new MappingReader(entry.value(), FROM, ORIGIN_KEYS, problems);
                Optional<YamlNode.Scalar> id = fields.requiredScalar(key);
                if (id.isPresent() && !IdFormat.isValid(id.get().text())) {
                    problems.add(id.get().where(), BAD_ID, id.get().text());
                }
                Optional<YamlNode.Scalar> version = fields.requiredScalar("version");
                if (version.isPresent() && !updatedFrom.contains(version.get().text())) {
                    problems.add(
                            version.get().where(),
                            NOT_UPDATED_FROM,
                            version.get().text());
                }
                return new CarriedAnswer.Origin(
                        id.isPresent() ? id.get().text() : "",
                        version.isPresent() ? version.get().text() : "",
                        fields.text("because"),
                        fields.text(TEXT));
            }
        }
        problems.add(item.where(), MISSING_KEY, FROM);
        return new CarriedAnswer.Origin("", "", "", "");
    }
}
