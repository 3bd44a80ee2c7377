package org.stocktake.files.persona;

import static org.stocktake.model.ProblemKind.BAD_NUMBER;
import static org.stocktake.model.ProblemKind.EMPTY_LIST;
import static org.stocktake.model.ProblemKind.UNKNOWN_PROVISION;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUESTION;
import static org.stocktake.model.ProblemKind.UNKNOWN_WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.condition.Applicability;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.finding.persona.Expectation;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.Force;
import org.stocktake.model.IdFormat;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/** Reads what is expected of a persona; every word and id in it must be known. */
final class ExpectationReader {
    /** The digits of a number; no checklist has more questions than that. */
    private static final int DIGITS_MAX = 5;

    private final Checklist checklist;
    private final ProblemCollector problems;
    private final List<String> questions = new ArrayList<>();
    private final List<String> provisions = new ArrayList<>();
    private final List<String> reasons = words(SkippedQuestion.Why.values());

    ExpectationReader(Checklist checklist, ProblemCollector problems) {
        this.checklist = checklist;
        this.problems = problems;
        for (Question question : checklist.questions().toList()) {
            questions.add(question.id().value());
        }
        for (Provision provision : checklist.provisions()) {
            provisions.add(provision.id().value());
        }
        for (Fact fact : checklist.profile()) {
            reasons.add(fact.id().value());
        }
    }

    private static List<String> words(Enum<?>... constants) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : constants) {
            words.add(KebabCase.of(constant));
        }
        return words;
    }

    /** Returns what stands under {@code expect}: at least one expectation. */
    List<Expectation> read(MappingReader persona) {
        List<Expectation> all = new ArrayList<>();
        Optional<YamlNode> node = persona.requiredNode("expect");
        if (node.isEmpty()) {
            return all;
        }
        int before = problems.sorted().size();
        MappingReader fields = new MappingReader(node.get(), "expect", words(Expectation.Kind.values()), problems);
        for (Expectation.Kind kind : Expectation.Kind.values()) {
            if (fields.has(kind.word())) {
                all.addAll(read(kind, fields));
            }
        }
        if (all.isEmpty() && problems.sorted().size() == before) {
            problems.add(fields.where(), EMPTY_LIST, "expect");
        }
        return all;
    }

    private List<Expectation> read(Expectation.Kind kind, MappingReader fields) {
        return switch (kind) {
            case ASKED -> asked(fields);
            case NOTHING_UNDER -> nothingUnder(fields);
            case COUNT -> counts(fields);
            case NOT_ASKED, APPLIES, FINDING, FLAGS, PROVISIONS, FORCE -> byQuestion(kind, fields);
        };
    }

    private List<Expectation> asked(MappingReader fields) {
        List<Expectation> all = new ArrayList<>();
        for (YamlNode.Scalar id : fields.scalars(Expectation.Kind.ASKED.word())) {
            Optional<Question> question = question(id);
            if (question.isPresent()) {
                all.add(new Expectation(Expectation.Kind.ASKED, id.where(), id.text(), List.of("asked")));
            }
        }
        return all;
    }

    private List<Expectation> nothingUnder(MappingReader fields) {
        List<Expectation> all = new ArrayList<>();
        for (YamlNode.Scalar beginning : fields.scalars(Expectation.Kind.NOTHING_UNDER.word())) {
            boolean known = false;
            for (String provision : provisions) {
                known |= new ProvisionId(provision).isUnder(beginning.text());
            }
            if (!known) {
                String near = problems.suggestion(beginning.text(), provisions);
                problems.add(beginning.where(), UNKNOWN_PROVISION, beginning.text(), near);
            }
            all.add(new Expectation(Expectation.Kind.NOTHING_UNDER, beginning.where(), beginning.text(), List.of()));
        }
        return all;
    }

    private List<Expectation> counts(MappingReader fields) {
        List<String> names = countable();
        List<Expectation> all = new ArrayList<>();
        for (YamlNode.Entry entry : entries(Expectation.Kind.COUNT, fields)) {
            requireWord(entry.key(), names);
            Optional<YamlNode.Scalar> number = entry.value().scalar(entry.key().text(), problems);
            if (number.isPresent() && isNumber(number.get().text())) {
                String plain = String.valueOf(Integer.parseInt(number.get().text()));
                all.add(new Expectation(
                        Expectation.Kind.COUNT,
                        number.get().where(),
                        entry.key().text(),
                        List.of(plain)));
            } else if (number.isPresent()) {
                problems.add(number.get().where(), BAD_NUMBER, number.get().text());
            }
        }
        return all;
    }

    /** Returns the names of what is counted: all questions asked, and those that apply in each way. */
    private static List<String> countable() {
        List<String> names = new ArrayList<>();
        names.add(Expectation.Kind.ASKED.word());
        for (Applicability.Kind kind : Applicability.Kind.values()) {
            if (kind.isAsked()) {
                names.add(KebabCase.of(kind));
            }
        }
        return names;
    }

    private static boolean isNumber(String text) {
        boolean digits = !text.isEmpty() && text.length() <= DIGITS_MAX;
        for (int i = 0; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    /** Returns the expectations of a map from question to a word or a list of words. */
    private List<Expectation> byQuestion(Expectation.Kind kind, MappingReader fields) {
        List<Expectation> all = new ArrayList<>();
        for (YamlNode.Entry entry : entries(kind, fields)) {
            Optional<Question> question = question(entry.key());
            List<String> words = expected(kind, entry);
            if (question.isPresent()) {
                SourceLocation where = entry.key().where();
                all.add(new Expectation(kind, where, question.get().id().value(), words));
            }
        }
        return all;
    }

    /** Returns the words of one expectation. Only of flags and provisions there can be none. */
    private List<String> expected(Expectation.Kind kind, YamlNode.Entry entry) {
        String name = entry.key().text();
        YamlNode value = entry.value();
        List<YamlNode> items = value instanceof YamlNode.Scalar ? List.of(value) : value.items(name, problems);
        if (value instanceof YamlNode.Sequence && items.isEmpty() && !mayBeNone(kind)) {
            problems.add(value.where(), EMPTY_LIST, name);
        }
        List<String> words = new ArrayList<>();
        for (YamlNode item : items) {
            Optional<YamlNode.Scalar> word = item.scalar(name, problems);
            if (word.isPresent()) {
                requireKnown(kind, word.get());
                words.add(word.get().text());
            }
        }
        return words;
    }

    private static boolean mayBeNone(Expectation.Kind kind) {
        return kind == Expectation.Kind.FLAGS || kind == Expectation.Kind.PROVISIONS;
    }

    private void requireKnown(Expectation.Kind kind, YamlNode.Scalar word) {
        switch (kind) {
            case NOT_ASKED -> requireWord(word, reasons);
            case APPLIES -> requireWord(word, words(Applicability.Kind.values()));
            case FINDING -> requireWord(word, words(Outcome.values()));
            case FLAGS -> requireWord(word, words(FindingFlag.values()));
            case FORCE -> requireWord(word, words(Force.values()));
            case PROVISIONS -> requireProvision(word);
            case ASKED, COUNT, NOTHING_UNDER -> throw new IllegalArgumentException(kind.word());
        }
    }

    private void requireWord(YamlNode.Scalar word, List<String> known) {
        if (!known.contains(word.text())) {
            String near = problems.suggestion(word.text(), known);
            problems.add(word.where(), UNKNOWN_WORD, word.text(), near, ProblemCollector.listed(known));
        }
    }

    private void requireProvision(YamlNode.Scalar id) {
        boolean known = IdFormat.isValid(id.text())
                && checklist.findProvision(new ProvisionId(id.text())).isPresent();
        if (!known) {
            problems.add(id.where(), UNKNOWN_PROVISION, id.text(), problems.suggestion(id.text(), provisions));
        }
    }

    private List<YamlNode.Entry> entries(Expectation.Kind kind, MappingReader fields) {
        Optional<YamlNode> node = fields.node(kind.word());
        return node.isEmpty() ? List.of() : node.get().entries(kind.word(), problems);
    }

    /** Returns the question that the key names; empty, and a problem is added, if there is none. */
    Optional<Question> question(YamlNode.Scalar key) {
        Optional<Question> question =
                IdFormat.isValid(key.text()) ? checklist.question(new QuestionId(key.text())) : Optional.empty();
        if (question.isEmpty()) {
            Optional<QuestionId> now =
                    IdFormat.isValid(key.text()) ? checklist.present(new QuestionId(key.text())) : Optional.empty();
            String near = now.map(QuestionId::value).orElseGet(() -> problems.suggestion(key.text(), questions));
            problems.add(key.where(), UNKNOWN_QUESTION, key.text(), near, checklist.id());
        }
        return question;
    }
}
