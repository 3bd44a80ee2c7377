package org.stocktake.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A checklist: sections, questions, sources, provisions, and the facts that decide which of them apply.
 *
 * <p>A checklist is complete once it is built: no id is declared twice, and every provision that a question assesses is
 * declared.
 */
public final class Checklist {
    private final Heading heading;
    private final List<Source> sources;
    private final List<Provision> provisions;
    private final List<Fact> profile;
    private final Condition voluntaryWhen;
    private final Map<FactId, String> asParty;
    private final Vocabulary vocabulary;
    private final List<Section> sections;
    private final Supplier<List<EarlierVersion>> earlierVersions;
    private final Map<QuestionId, Question> questionsById = new LinkedHashMap<>();
    private final Map<QuestionId, Section> sectionsByQuestion = new LinkedHashMap<>();
    private final Map<QuestionId, List<Provision>> assessableByQuestion = new HashMap<>();
    private final Map<ProvisionId, Provision> provisionsById = new LinkedHashMap<>();
    private final Map<FactId, Fact> factsById = new LinkedHashMap<>();
    /** The short numbers by question; counted for the first that asks, because no check needs them. */
    private volatile @Nullable Map<QuestionId, String> numbers;

    /** Creates a checklist that does not say what a State is that joins its instruments. */
    public Checklist(Heading heading, Body body, List<Fact> profile, Condition voluntaryWhen, Vocabulary vocabulary) {
        this(heading, body, profile, voluntaryWhen, Map.of(), vocabulary);
    }

    /**
     * @param profile in the order asked
     * @param voluntaryWhen the condition under which a State is also asked what does not bind it
     * @param asParty the facts of a State that joins all instruments, each with its value
     * @throws IllegalArgumentException when an id is declared twice, or a named provision is not declared
     */
    public Checklist(
            Heading heading,
            Body body,
            List<Fact> profile,
            Condition voluntaryWhen,
            Map<FactId, String> asParty,
            Vocabulary vocabulary) {
        this.heading = heading;
        this.sources = body.sources();
        this.provisions = body.provisions();
        this.sections = body.sections();
        this.earlierVersions = body.earlierVersions();
        this.profile = List.copyOf(profile);
        this.voluntaryWhen = voluntaryWhen;
        this.asParty = Map.copyOf(asParty);
        this.vocabulary = vocabulary;
        for (Fact fact : this.profile) {
            putOnce(factsById, fact.id(), fact);
        }
        for (Provision provision : provisions) {
            putOnce(provisionsById, provision.id(), provision);
        }
        for (Section section : sections) {
            index(section);
        }
    }

    /**
     * The id, version and titles of a checklist.
     *
     * @param language of its texts, BCP 47
     * @param translation how far the texts can be relied on; empty if they are those of the author
     */
    public record Heading(
            String id, String version, String title, String language, String about, Optional<Translation> translation) {
        public Heading {
            IdFormat.requireValid(id);
        }

        /** A checklist in the language in which it was written. */
        public Heading(String id, String version, String title, String language, String about) {
            this(id, version, title, language, about, Optional.empty());
        }

        /** Returns true for a text that a translation from English has not translated. */
        public boolean isLeftInEnglish(String text) {
            return translation
                    .filter(made -> made.from().equals("en") && made.left().contains(text))
                    .isPresent();
        }
    }

    /**
     * The standing of a translation, which is never official.
     *
     * @param reviewed false for a draft
     * @param by who made or reviewed it; may be empty
     * @param from the language of the author, BCP 47
     * @param left the texts that are still in that language
     */
    public record Translation(boolean reviewed, String by, String from, List<String> left) {
        public Translation {
            left = List.copyOf(left);
        }
    }

    /**
     * The legal part of a checklist.
     *
     * @param earlierVersions read when somebody asks; a check of an assessment of the present version does not
     */
    public record Body(
            List<Source> sources,
            List<Provision> provisions,
            List<Section> sections,
            Supplier<List<EarlierVersion>> earlierVersions) {
        /** A first version. */
        public Body(List<Source> sources, List<Provision> provisions, List<Section> sections) {
            this(sources, provisions, sections, List::of);
        }

        public Body {
            sources = List.copyOf(sources);
            provisions = List.copyOf(provisions);
            sections = List.copyOf(sections);
        }
    }

    private void index(Section section) {
        for (Question question : section.questions()) {
            putOnce(questionsById, question.id(), question);
            sectionsByQuestion.put(question.id(), section);
            List<Provision> assessable = new ArrayList<>(question.provisions().size());
            for (ProvisionId id : question.provisions()) {
                Provision provision = provision(id);
                if (provision.isAssessable()) {
                    assessable.add(provision);
                }
            }
            assessableByQuestion.put(question.id(), List.copyOf(assessable));
        }
    }

    private static <K, V> void putOnce(Map<K, V> map, K id, V value) {
        if (map.putIfAbsent(id, value) != null) {
            throw new IllegalArgumentException("declared twice: " + id);
        }
    }

    public String id() {
        return heading.id();
    }

    public String version() {
        return heading.version();
    }

    public Heading heading() {
        return heading;
    }

    /** Returns the earlier versions from which an assessment can be updated. */
    public List<EarlierVersion> earlierVersions() {
        return earlierVersions.get();
    }

    /** Returns the way from an earlier version; empty if this checklist does not know it. */
    public Optional<EarlierVersion> earlierVersion(String version) {
        for (EarlierVersion earlier : earlierVersions()) {
            if (earlier.version().equals(version)) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the question that has that id, in this version or in an earlier one, with its present id; empty if none
     * has, or if it is not asked in the same meaning.
     */
    public Optional<QuestionId> present(QuestionId id) {
        if (questionsById.containsKey(id)) {
            return Optional.of(id);
        }
        for (EarlierVersion earlier : earlierVersions()) {
            if (earlier.questions().containsKey(id)) {
                return earlier.present(id);
            }
        }
        return Optional.empty();
    }

    /** Returns the provision that has that id, or those that it became since an earlier version; none if no version has it. */
    public List<ProvisionId> present(ProvisionId id) {
        if (provisionsById.containsKey(id)) {
            return List.of(id);
        }
        for (EarlierVersion earlier : earlierVersions()) {
            if (earlier.provisions().containsKey(id)) {
                return earlier.present(id);
            }
        }
        return List.of();
    }

    public List<Source> sources() {
        return sources;
    }

    /** Returns true if one of the instruments is a resolution, so that its words can be said to call. */
    public boolean hasResolution() {
        for (Source source : sources) {
            if (source.unit() == SourceUnit.PARAGRAPH) {
                return true;
            }
        }
        return false;
    }

    public List<Provision> provisions() {
        return provisions;
    }

    /** Returns the provisions of one source, in order. */
    public List<Provision> provisionsOf(Source source) {
        List<Provision> declared = new ArrayList<>();
        for (Provision provision : provisions) {
            if (provision.source().equals(source.id())) {
                declared.add(provision);
            }
        }
        return declared;
    }

    public List<Fact> profile() {
        return profile;
    }

    public Condition voluntaryWhen() {
        return voluntaryWhen;
    }

    /** Returns the facts of a State that joins all instruments, each with its value. */
    public Map<FactId, String> asParty() {
        return asParty;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public List<Section> sections() {
        return sections;
    }

    /** Returns the short number of a question, such as {@code 5.3}: the third of the fifth section, asked or not. */
    public String numberOf(Question question) {
        Map<QuestionId, String> known = numbers;
        if (known == null) {
            known = countQuestions();
            numbers = known;
        }
        String number = known.get(question.id());
        if (number == null) {
            throw new IllegalArgumentException("not in this checklist: " + question.id());
        }
        return number;
    }

    private Map<QuestionId, String> countQuestions() {
        Map<QuestionId, String> counted = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            List<Question> questions = sections.get(i).questions();
            for (int j = 0; j < questions.size(); j++) {
                counted.put(questions.get(j).id(), (i + 1) + "." + (j + 1));
            }
        }
        return counted;
    }

    /** Returns the question with a short number; empty if there is none. */
    public Optional<Question> numbered(String number) {
        boolean isNumber = !number.isEmpty() && Character.isDigit(number.charAt(0)); // no other text costs a search
        return isNumber
                ? questions()
                        .filter(question -> numberOf(question).equals(number))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the short number of a question by its id; the id itself if the checklist does not have it any more. */
    public String numberOrId(QuestionId id) {
        Optional<Question> found = question(id);
        return found.isPresent() ? numberOf(found.get()) : id.value();
    }

    /** Returns the short number of a question and its id, as a person reads it; the id alone of one that is gone. */
    public String numberAndId(QuestionId id) {
        Optional<Question> found = question(id);
        return found.isPresent() ? numberOf(found.get()) + " " + id : id.value();
    }

    /** Returns the position of a section, from 1; 0 if the checklist does not have it. */
    public int numberOf(Section section) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).id().equals(section.id())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Returns all questions, in the order of the file. */
    public Stream<Question> questions() {
        return questionsById.values().stream();
    }

    public Optional<Question> question(QuestionId id) {
        return Optional.ofNullable(questionsById.get(id));
    }

    public Optional<Fact> fact(FactId id) {
        return Optional.ofNullable(factsById.get(id));
    }

    /** Returns the section of a question of this checklist. */
    public Section sectionOf(Question question) {
        return required(sectionsByQuestion.get(question.id()), question.id());
    }

    /** Returns those provisions of a question of this checklist that can be assessed, in its order. */
    public List<Provision> assessableOf(Question question) {
        return required(assessableByQuestion.get(question.id()), question.id());
    }

    /** Returns the provision with an id; every id that a question names is declared. */
    public Provision provision(ProvisionId id) {
        return required(provisionsById.get(id), id);
    }

    public Optional<Provision> findProvision(ProvisionId id) {
        return Optional.ofNullable(provisionsById.get(id));
    }

    /** Returns the source of a provision. */
    public Source sourceOf(Provision provision) {
        for (Source source : sources) {
            if (source.id().equals(provision.source())) {
                return source;
            }
        }
        throw new IllegalArgumentException("not declared: " + provision.source());
    }

    /** Returns the vocabulary with the words of qualifiers as they stand in the strongest provisions of a question. */
    public Vocabulary vocabularyOf(Question question) {
        return vocabulary.in(strongestOf(question).map(Provision::id).toList());
    }

    /**
     * Returns the ids of the qualifiers that soften a question, each once: those of its strongest provisions. The "as
     * appropriate" of a call does not soften the duty of a treaty that stands behind it.
     */
    public List<String> qualifiersOf(Question question) {
        return strongestOf(question)
                .flatMap(provision -> provision.softens().stream())
                .distinct()
                .toList();
    }

    private Stream<Provision> strongestOf(Question question) {
        List<Provision> assessed = assessableOf(question);
        Optional<Force> strongest = assessed.stream()
                .flatMap(provision -> provision.force().stream())
                .min(Force::compareTo);
        return assessed.stream().filter(provision -> provision.force().equals(strongest));
    }

    private static <V> V required(@Nullable V value, Object id) {
        if (value == null) {
            throw new IllegalArgumentException("not declared: " + id);
        }
        return value;
    }
}
