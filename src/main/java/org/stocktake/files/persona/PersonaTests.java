package org.stocktake.files.persona;

import static org.stocktake.model.ProblemKind.BAD_DATE;
import static org.stocktake.model.ProblemKind.EMPTY_LIST;
import static org.stocktake.model.ProblemKind.FACTS_APART;
import static org.stocktake.model.ProblemKind.PERSONAS_FOR_OTHER_CHECKLIST;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.files.assessment.AnswerReader;
import org.stocktake.files.assessment.DeclarationReader;
import org.stocktake.files.assessment.PeriodReader;
import org.stocktake.files.assessment.ProfileReader;
import org.stocktake.files.checklist.IdRegistry;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.Findings;
import org.stocktake.finding.persona.Expectation;
import org.stocktake.finding.persona.Persona;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.Depth;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Period;
import org.stocktake.model.Problem;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/** Reads a file with the personas that test a checklist, format version 1, and reports all its problems at once. */
public final class PersonaTests {
    /** The ending of the file beside a checklist, in the place of {@code .yaml}. */
    public static final String ENDING = ".test.yaml";

    private static final List<String> KEYS = List.of("format", "checklist", "personas");
    private static final List<String> PERSONA_KEYS =
            List.of("id", "about", "profile", "period", "today", "depth", "declarations", "answers", "expect");
    /** The State of every persona: a code that ISO 3166 assigns to nobody. */
    private static final String STATE = "ZZ";

    private final Checklist checklist;
    private final LocalDate today;
    private final ProblemCollector problems = new ProblemCollector();
    private final IdRegistry ids = new IdRegistry(problems);
    private final ExpectationReader expectations;

    private PersonaTests(Checklist checklist, LocalDate today) {
        this.checklist = checklist;
        this.today = today;
        this.expectations = new ExpectationReader(checklist, problems);
    }

    /** Returns the path of the personas that stand beside the file of a checklist. */
    public static Path beside(Path checklist) {
        String name = String.valueOf(checklist.getFileName());
        int dot = name.lastIndexOf('.');
        return checklist.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ENDING);
    }

    /**
     * Reads a file.
     *
     * @param checklist the checklist that the personas test
     * @param today the day of a persona that names neither a day nor a period
     * @throws IOException if the file cannot be read
     */
    public static LoadResult<List<Persona>> read(Path file, Checklist checklist, LocalDate today) throws IOException {
        Partial partial = readSound(file, checklist, today);
        return partial.problems().isEmpty()
                ? new LoadResult.Good<>(partial.sound())
                : new LoadResult.Bad<>(partial.problems());
    }

    /**
     * The content of a file, as far as it has no fault.
     *
     * @param sound the personas without a fault
     * @param problems of the file and of the other personas
     */
    public record Partial(List<Persona> sound, List<Problem> problems) {
        public Partial {
            sound = List.copyOf(sound);
            problems = List.copyOf(problems);
        }
    }

    /** Reads a file as {@link #read} does, and keeps the personas without a fault beside others that have one. */
    public static Partial readSound(Path file, Checklist checklist, LocalDate today) throws IOException {
        PersonaTests reader = new PersonaTests(checklist, today);
        try {
            byte[] bytes = StrictUtf8.bytes(file, file.toString());
            List<Persona> sound =
                    reader.sound(YamlParser.mapping(StrictUtf8.of(file.toString(), bytes), reader.problems));
            return new Partial(sound, reader.problems.sorted());
        } catch (InvalidFileException refused) {
            reader.problems.add(refused.problem());
            return new Partial(List.of(), reader.problems.sorted());
        }
    }

    private List<Persona> sound(YamlNode.Mapping tree) throws InvalidFileException {
        FileFormat.PERSONA_TESTS.require(tree);
        MappingReader root = new MappingReader(tree, "persona-tests", KEYS, problems);
        Optional<YamlNode.Scalar> named = root.scalar("checklist");
        if (named.isPresent() && !named.get().text().equals(checklist.id())) {
            problems.add(
                    named.get().where(),
                    PERSONAS_FOR_OTHER_CHECKLIST,
                    named.get().text(),
                    checklist.id());
            return List.of();
        }
        root.requiredNode("personas");
        List<YamlNode> items = root.items("personas");
        if (root.has("personas") && items.isEmpty()) {
            problems.add(root.where("personas"), EMPTY_LIST, "personas");
        }
        List<Persona> personas = new ArrayList<>();
        for (YamlNode item : items) {
            int before = problems.count();
            Optional<Persona> persona = persona(new MappingReader(item, "persona", PERSONA_KEYS, problems));
            if (persona.isPresent() && problems.count() == before && !problems.isFull()) {
                personas.add(persona.get());
            }
        }
        return personas;
    }

    private Optional<Persona> persona(MappingReader fields) {
        Optional<String> id = ids.declare(fields);
        String about = fields.required("about");
        Assessment assessment = assessment(fields);
        LocalDate day = day(fields, assessment.subject().period());
        List<Expectation> expected = expectations.read(fields);
        requireFitting(fields, assessment, day);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Persona(id.get(), about, fields.where("id"), assessment, day, expected));
    }

    /** Reports each fact that the checklist declares not to fit the others: no State is like that. */
    private void requireFitting(MappingReader fields, Assessment assessment, LocalDate day) {
        for (Contradiction found : Contradiction.ofFacts(Findings.of(checklist, assessment, day))) {
            if (found.kind() == Contradiction.Kind.FACTS_APART) {
                String fact = found.fact().orElseThrow().value();
                SourceLocation where = fields.node("profile").stream()
                        .flatMap(profile -> profile.entries("profile", problems).stream())
                        .filter(entry -> entry.key().text().equals(fact))
                        .map(entry -> entry.key().where())
                        .findFirst()
                        .orElse(fields.where("profile"));
                problems.add(where, FACTS_APART, fact, "", found.value());
            }
        }
    }

    private Assessment assessment(MappingReader fields) {
        Optional<YamlNode> period = fields.node("period");
        Assessment.Subject subject = new Assessment.Subject(
                checklist.id(),
                checklist.version(),
                STATE,
                period.isEmpty() ? Period.ofYear(today.getYear()) : new PeriodReader(problems).read(period.get()),
                checklist.heading().language());
        Depth depth = fields.word("depth", Depth.class).orElse(Depth.FULL);
        Optional<YamlNode> facts = fields.requiredNode("profile");
        Profile profile = facts.isEmpty() ? Profile.EMPTY : new ProfileReader(checklist, problems).read(facts.get());
        List<Declaration> declarations =
                new DeclarationReader(checklist, subject.period().to(), problems).read(fields.items("declarations"));
        return Assessment.begin(subject, depth)
                .withProfile(profile)
                .withDeclarations(declarations)
                .withAnswers(answers(fields, profile, declarations));
    }

    /** Returns the day that the persona names, else the last day of its period, else the day of the run. */
    private LocalDate day(MappingReader fields, Period period) {
        Optional<YamlNode.Scalar> given = fields.scalar("today");
        if (given.isEmpty()) {
            return fields.has("period") ? period.to() : today;
        }
        Optional<LocalDate> day = IsoDates.day(given.get().text());
        if (day.isEmpty()) {
            problems.add(given.get().where(), BAD_DATE, given.get().text(), "YYYY-MM-DD");
        }
        return day.orElse(today);
    }

    private Map<QuestionId, Answer> answers(MappingReader fields, Profile profile, List<Declaration> declarations) {
        AnswerReader reader = new AnswerReader(checklist, profile, declarations, problems);
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        Optional<YamlNode> node = fields.node("answers");
        List<YamlNode.Entry> entries = node.isEmpty() ? List.of() : node.get().entries("answers", problems);
        for (YamlNode.Entry entry : entries) {
            Optional<Question> question = expectations.question(entry.key());
            if (question.isPresent()) {
                Optional<Answer> answer = reader.read(question.get(), whole(entry.value()));
                if (answer.isPresent()) {
                    answers.put(question.get().id(), answer.get());
                }
            }
        }
        return answers;
    }

    /** Returns the map of an answer; its kind alone stands for a map with nothing else, and with the reason required. */
    private static YamlNode whole(YamlNode given) {
        if (!(given instanceof YamlNode.Scalar kind)) {
            return given;
        }
        List<YamlNode.Entry> entries = new ArrayList<>();
        entries.add(new YamlNode.Entry(new YamlNode.Scalar(kind.where(), "answer"), kind));
        if (kind.text().equals(AnswerKind.NOT_APPLICABLE.word())) {
            entries.add(new YamlNode.Entry(
                    new YamlNode.Scalar(kind.where(), "reason"), new YamlNode.Scalar(kind.where(), "as in the test")));
        }
        return new YamlNode.Mapping(kind.where(), entries);
    }
}
