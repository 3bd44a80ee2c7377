package org.stocktake.files.assessment;

import static org.stocktake.model.ProblemKind.CUT_FILE;
import static org.stocktake.model.ProblemKind.STATE_READ_AS_FALSE;
import static org.stocktake.model.ProblemKind.UNKNOWN_FACT;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUESTION;
import static org.stocktake.model.ProblemKind.UNKNOWN_STATE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Declaration;
import org.stocktake.model.Depth;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.FactId;
import org.stocktake.model.IdFormat;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;
import org.stocktake.text.StateNames;

/** Binds the tree of an assessment to the model: first what the file says by itself, then what needs its checklist. */
final class AssessmentBinder {
    private static final String PROPOSED_FACTS = "proposed-facts";
    static final List<String> KEYS = List.of(
            "format",
            "checklist",
            "state",
            "period",
            "language",
            "depth",
            "worksheet",
            "profile",
            "contacts",
            "consulted",
            "declarations",
            "answers",
            "proposals",
            PROPOSED_FACTS,
            "retired",
            "conflicts",
            "requests",
            "sign-offs",
            "received",
            "end");
    private static final String UPDATED_FROM = "updated-from";
    static final List<String> CHECKLIST_KEYS = List.of("id", "version", UPDATED_FROM);

    private final MappingReader root;
    private final MappingReader checklistName;
    private final ProblemCollector problems;
    private final Map<QuestionId, SourceLocation> places = new LinkedHashMap<>();
    private final Map<QuestionId, List<SourceLocation>> documentPlaces = new HashMap<>();
    private Map<FactId, SourceLocation> factPlaces = Map.of();
    private List<SourceLocation> declarationPlaces = List.of();
    private final SourceLocation answersAt;

    AssessmentBinder(YamlNode.Mapping tree, ProblemCollector problems) {
        this.problems = problems;
        this.answersAt = answersAt(tree);
        this.root = new MappingReader(tree, "assessment", KEYS, problems);
        YamlNode named = root.requiredNode("checklist").orElse(new YamlNode.Mapping(tree.where(), List.of()));
        this.checklistName = new MappingReader(named, "checklist", CHECKLIST_KEYS, problems);
    }

    /** Returns the id of the checklist that the file names, with its place. */
    Optional<YamlNode.Scalar> checklistId() {
        return checklistName.requiredScalar("id");
    }

    /** Returns the version of the checklist that the file names, with its place. */
    Optional<YamlNode.Scalar> checklistVersion() {
        return checklistName.requiredScalar("version");
    }

    /** Returns the place of the key {@code answers}; without it, the place where the file begins. */
    private static SourceLocation answersAt(YamlNode.Mapping tree) {
        for (YamlNode.Entry entry : tree.entries()) {
            if (entry.key().text().equals("answers")) {
                return entry.key().where();
            }
        }
        return tree.where();
    }

    /** Returns the places of facts, declarations and answers; call it after they are read. */
    AssessmentDocument.Places places() {
        return new AssessmentDocument.Places(
                places,
                factPlaces,
                declarationPlaces,
                documentPlaces,
                placesIn("requests"),
                placesIn("sign-offs"),
                answersAt);
    }

    /** Returns the places of the items of a list. */
    private List<SourceLocation> placesIn(String key) {
        if (!root.has(key)) {
            return List.of();
        }
        List<SourceLocation> places = new ArrayList<>();
        for (YamlNode item : root.items(key)) {
            places.add(item.where());
        }
        return places;
    }

    /** Returns what can be read without the checklist: subject, depth, contacts and those consulted, without profile and answers. */
    Assessment frame(SourceLocation lastLine) {
        if (!root.text("end").equals("assessment")) {
            problems.add(lastLine, CUT_FILE);
        }
        Assessment.Subject subject = new Assessment.Subject(
                checklistName.text("id"), checklistName.text("version"), state(), period(), language());
        root.requiredNode("depth");
        Depth depth = root.word("depth", Depth.class).orElse(Depth.FULL);
        return Assessment.begin(subject, depth).withContacts(contacts()).withConsulted(consulted());
    }

    /** Returns the whole assessment, as the checklist allows it. */
    Assessment fill(Assessment frame, Checklist checklist) {
        Optional<YamlNode> facts = root.node("profile");
        Profile profile =
                facts.isEmpty() ? Profile.EMPTY : profile(new ProfileReader(checklist, problems), facts.get());
        List<Declaration> declarations = declarations(
                new DeclarationReader(checklist, frame.subject().period().to(), problems));
        AnswerReader reader = new AnswerReader(checklist, profile, declarations, problems);
        Map<QuestionId, Answer> answers = answers(checklist, reader);
        Carryover carryover = isCarried()
                ? carryover(reader, key -> question(checklist, key).map(Question::id), factsOf(checklist))
                : Carryover.NONE;
        Coordination coordination = isCoordinated()
                ? coordination(reader, key -> question(checklist, key).map(Question::id))
                : Coordination.NONE;
        return new Assessment(
                frame.subject(),
                frame.depth(),
                profile,
                frame.contacts(),
                frame.consulted(),
                declarations,
                answers,
                carryover,
                coordination);
    }

    /** Returns true if several offices work on the assessment. */
    private boolean isCoordinated() {
        for (String key : CoordinationReader.KEYS) {
            if (root.has(key)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the work of several offices.
     *
     * @param id finds the question of a conflict
     */
    private Coordination coordination(AnswerReader answers, Function<YamlNode.Scalar, Optional<QuestionId>> id) {
        CoordinationReader reader = new CoordinationReader(problems);
        Map<QuestionId, List<Answer>> conflicts = new LinkedHashMap<>();
        for (YamlNode.Entry entry : entries("conflicts")) {
            List<Answer> others = reader.others(entry, answers);
            Optional<QuestionId> question = id.apply(entry.key());
            if (question.isPresent()) {
                conflicts.put(question.get(), others);
            }
        }
        Optional<Coordination.Worksheet> worksheet = root.node("worksheet").map(reader::worksheet);
        return new Coordination(
                worksheet,
                conflicts,
                reader.requests(root.items("requests")),
                reader.signOffs(root.items("sign-offs")),
                reader.received(entries("received")));
    }

    private List<Declaration> declarations(DeclarationReader reader) {
        List<Declaration> declarations = reader.read(root.items("declarations"));
        declarationPlaces = reader.places();
        return declarations;
    }

    /** Returns true if something comes from an earlier version. */
    private boolean isCarried() {
        return root.has("proposals")
                || root.has(PROPOSED_FACTS)
                || root.has("retired")
                || checklistName.has(UPDATED_FROM);
    }

    /**
     * Returns what comes from earlier versions.
     *
     * @param id finds the question of a proposal
     * @param known the ids of the facts
     */
    private Carryover carryover(
            AnswerReader answers, Function<YamlNode.Scalar, Optional<QuestionId>> id, Set<String> known) {
        CarryoverReader reader = new CarryoverReader(
                answers, checklistName.scalars(UPDATED_FROM), checklistName.text("version"), problems);
        Map<QuestionId, List<CarriedAnswer>> proposals = new LinkedHashMap<>();
        for (YamlNode.Entry entry : entries("proposals")) {
            List<CarriedAnswer> proposed = reader.proposals(entry);
            Optional<QuestionId> question = id.apply(entry.key());
            if (question.isPresent()) {
                proposals.put(question.get(), proposed);
            }
        }
        Map<FactId, Carryover.CarriedFact> facts = new LinkedHashMap<>();
        for (YamlNode.Entry entry : entries(PROPOSED_FACTS)) {
            String key = entry.key().text();
            if (known.contains(key)) {
                facts.put(new FactId(key), reader.fact(entry.value()));
            } else {
                String near = problems.suggestion(key, known);
                problems.add(entry.key().where(), UNKNOWN_FACT, key, near, ProblemCollector.listed(known));
            }
        }
        return reader.read(proposals, facts, root.items("retired"));
    }

    private static Set<String> factsOf(Checklist checklist) {
        Set<String> ids = new LinkedHashSet<>();
        checklist.profile().forEach(fact -> ids.add(fact.id().value()));
        return ids;
    }

    /**
     * Returns the whole assessment of an earlier version: with the ids and values of then. Reports what neither that
     * version nor the present one can have.
     */
    Assessment earlier(Assessment frame, Checklist checklist, EarlierVersion way) {
        Profile profile = earlierProfile(checklist, way);
        List<Declaration> declarations = declarations(new DeclarationReader(
                checklist, way.presentProvisions(), frame.subject().period().to(), problems));
        AnswerReader reader = new AnswerReader(checklist, profile, declarations, problems);
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        for (YamlNode.Entry entry : entries("answers")) {
            Optional<Answer> answer = reader.readEarlier(entry.key().text(), entry.value(), List.of());
            Optional<QuestionId> id = earlierQuestion(checklist, way, entry.key());
            if (id.isPresent() && answer.isPresent()) {
                answers.put(id.get(), answer.get());
            }
        }
        Set<String> known = factsOf(checklist);
        way.facts().keySet().forEach(fact -> known.add(fact.value()));
        return frame.withProfile(profile)
                .withDeclarations(declarations)
                .withAnswers(answers)
                .withCarryover(carryover(reader, key -> earlierQuestion(checklist, way, key), known))
                .withCoordination(coordination(reader, key -> earlierQuestion(checklist, way, key)));
    }

    private Optional<QuestionId> earlierQuestion(Checklist checklist, EarlierVersion way, YamlNode.Scalar key) {
        if (IdFormat.isValid(key.text()) && way.questions().containsKey(new QuestionId(key.text()))) {
            return Optional.of(new QuestionId(key.text()));
        }
        Optional<Question> same = question(checklist, key);
        return same.isEmpty() ? Optional.empty() : Optional.of(same.get().id());
    }

    /** Returns the facts of then; those that are the same now are read as those of the present version. */
    private Profile earlierProfile(Checklist checklist, EarlierVersion way) {
        Optional<YamlNode> node = root.node("profile");
        Map<FactId, List<String>> facts = new LinkedHashMap<>();
        for (YamlNode.Entry entry : entries("profile")) {
            String key = entry.key().text();
            boolean named = IdFormat.isValid(key) && way.facts().containsKey(new FactId(key));
            if (named) {
                List<String> values = MappingReader.textsOf(entry.value(), key, problems);
                facts.put(new FactId(key), values.equals(List.of(Profile.NOT_KNOWN)) ? List.of() : values);
            } else {
                YamlNode.Mapping alone = new YamlNode.Mapping(node.orElseThrow().where(), List.of(entry));
                facts.putAll(new ProfileReader(checklist, problems).read(alone).values());
            }
        }
        return new Profile(facts);
    }

    private Profile profile(ProfileReader reader, YamlNode facts) {
        Profile profile = reader.read(facts);
        factPlaces = reader.places();
        return profile;
    }

    private Map<QuestionId, Answer> answers(Checklist checklist, AnswerReader reader) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        for (YamlNode.Entry entry : entries("answers")) {
            if (problems.isFull()) {
                break;
            }
            Optional<Question> question = question(checklist, entry.key());
            Optional<Answer> answer =
                    question.isEmpty() ? Optional.empty() : reader.read(question.get(), entry.value());
            if (question.isPresent() && answer.isPresent()) {
                answers.put(question.get().id(), answer.get());
                places.put(question.get().id(), entry.key().where());
                if (!reader.documents().isEmpty()) {
                    documentPlaces.put(question.get().id(), reader.documents());
                }
            }
        }
        return answers;
    }

    /** Returns the entries below a key; none if it is not given. */
    private List<YamlNode.Entry> entries(String key) {
        Optional<YamlNode> node = root.node(key);
        return node.isEmpty() ? List.of() : node.get().entries(key, problems);
    }

    private Optional<Question> question(Checklist checklist, YamlNode.Scalar key) {
        Optional<Question> question =
                IdFormat.isValid(key.text()) ? checklist.question(new QuestionId(key.text())) : Optional.empty();
        if (question.isEmpty()) {
            List<String> known = checklist.questions().map(q -> q.id().value()).toList();
            problems.add(
                    key.where(), UNKNOWN_QUESTION, key.text(), problems.suggestion(key.text(), known), checklist.id());
        }
        return question;
    }

    /**
     * Returns the State's code. Norway's code, NO, is a word for "no" to older tools, which write it back as
     * {@code false}.
     */
    private String state() {
        Optional<YamlNode.Scalar> given = root.requiredScalar("state");
        if (given.isEmpty()) {
            return "";
        }
        String text = given.get().text();
        if (!StateNames.isKnown(text)) {
            boolean readAsFalse = text.toLowerCase(Locale.ROOT).equals("false");
            String upper = text.toUpperCase(Locale.ROOT);
            String near = StateNames.isKnown(upper) ? upper : "";
            problems.add(given.get().where(), readAsFalse ? STATE_READ_AS_FALSE : UNKNOWN_STATE, text, near);
        }
        return text;
    }

    private String language() {
        Optional<YamlNode.Scalar> given = root.requiredScalar("language");
        return given.isEmpty() ? "en" : given.get().text();
    }

    private Period period() {
        Optional<YamlNode> node = root.requiredNode("period");
        return node.isEmpty() ? PeriodReader.NONE : new PeriodReader(problems).read(node.get());
    }

    /** Returns those whom the State consulted. */
    private List<String> consulted() {
        List<String> consulted = new ArrayList<>();
        for (YamlNode.Scalar one : root.scalars("consulted")) {
            consulted.add(AnswerTextReader.bounded(one, problems));
        }
        return consulted;
    }

    private Map<String, String> contacts() {
        Map<String, String> contacts = new LinkedHashMap<>();
        for (YamlNode.Entry entry : entries("contacts")) {
            String key = entry.key().text();
            Optional<YamlNode.Scalar> value = entry.value().scalar(key, problems);
            if (value.isPresent()) {
                contacts.put(key, value.get().text());
            }
        }
        return contacts;
    }
}
