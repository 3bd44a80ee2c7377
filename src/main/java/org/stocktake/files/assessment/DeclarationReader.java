package org.stocktake.files.assessment;

import static org.stocktake.model.ProblemKind.EFFECT_NOT_ALLOWED;
import static org.stocktake.model.ProblemKind.EMPTY_LIST;
import static org.stocktake.model.ProblemKind.EXCLUDED_TWICE;
import static org.stocktake.model.ProblemKind.NO_SUCH_PROVISION;
import static org.stocktake.model.ProblemKind.NO_TREATY;
import static org.stocktake.model.ProblemKind.WHOLE_TREATY;
import static org.stocktake.model.ProblemKind.WITHDRAWN_BEFORE_DATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.IdFormat;
import org.stocktake.model.IsoDates;
import org.stocktake.model.NamedProvision;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Source;
import org.stocktake.model.SourceLocation;
import org.stocktake.model.SourceUnit;

/** Reads the reservations, declarations and notifications of the State. */
public final class DeclarationReader {
    static final List<String> KEYS = List.of("kind", "provisions", "effect", "text", "date", "withdrawn", "objections");
    static final List<String> OBJECTION_KEYS = List.of("from", "date", "text");

    private final Checklist checklist;
    private final ProvisionUpdate ids;
    private final ProblemCollector problems;
    private final List<SourceLocation> places = new ArrayList<>();
    private final LocalDate lastDay;

    /** @param lastDay of the period; what is withdrawn by then may be excluded again */
    public DeclarationReader(Checklist checklist, LocalDate lastDay, ProblemCollector problems) {
        this(checklist, Map.of(), lastDay, problems);
    }

    /** @param moved the ids in the present version, by the id in the earlier version that the file follows */
    DeclarationReader(
            Checklist checklist,
            Map<ProvisionId, List<ProvisionId>> moved,
            LocalDate lastDay,
            ProblemCollector problems) {
        this.checklist = checklist;
        this.ids = new ProvisionUpdate(checklist, moved);
        this.lastDay = lastDay;
        this.problems = problems;
    }

    public List<Declaration> read(List<YamlNode> items) {
        List<Declaration> all = new ArrayList<>();
        for (YamlNode item : items) {
            Optional<Declaration> declaration = declaration(item, all);
            if (declaration.isPresent()) {
                all.add(declaration.get());
                places.add(item.where());
            }
        }
        return all;
    }

    /** Returns the place of each declaration that was read, in order. */
    List<SourceLocation> places() {
        return places;
    }

    private Optional<Declaration> declaration(YamlNode item, List<Declaration> before) {
        MappingReader fields = new MappingReader(item, "declaration", KEYS, problems);
        AnswerTextReader texts = new AnswerTextReader(fields, problems);
        fields.requiredNode("kind");
        Optional<DeclarationKind> kind = fields.word("kind", DeclarationKind.class);
        Optional<DeclarationEffect> effect = fields.word("effect", DeclarationEffect.class);
        Optional<String> text = texts.required("text");
        String date = texts.day("date");
        String withdrawn = texts.day("withdrawn");
        if (IsoDates.isDay(date) && IsoDates.isDay(withdrawn) && withdrawn.compareTo(date) < 0) {
            problems.add(fields.where("withdrawn"), WITHDRAWN_BEFORE_DATE, withdrawn, "", date);
        }
        List<Declaration.Objection> objections = objections(fields.items("objections"));
        boolean reservation = kind.isPresent() && kind.get() == DeclarationKind.RESERVATION;
        if (kind.isPresent() && !reservation && fields.has("effect")) {
            problems.add(fields.where("effect"), EFFECT_NOT_ALLOWED, kind.get().word());
        }
        boolean excludes = reservation && effect.isPresent() && effect.get() == DeclarationEffect.EXCLUDES;
        List<ProvisionId> provisions = provisions(fields);
        if (kind.isEmpty() || text.isEmpty() || provisions.isEmpty()) {
            return Optional.empty();
        }
        Declaration declaration = new Declaration(
                kind.get(),
                provisions,
                excludes ? DeclarationEffect.EXCLUDES : DeclarationEffect.LIMITS,
                text.get(),
                date,
                withdrawn,
                objections);
        requireOnce(declaration, fields.oneOrMore("provisions"), before);
        return Optional.of(declaration);
    }

    private List<ProvisionId> provisions(MappingReader fields) {
        fields.requiredNode("provisions");
        if (fields.has("provisions") && fields.oneOrMore("provisions").isEmpty()) {
            problems.add(fields.where("provisions"), EMPTY_LIST, "provisions");
        }
        List<ProvisionId> named = new ArrayList<>();
        for (YamlNode.Scalar given : fields.oneOrMore("provisions")) {
            Optional<NamedProvision> found = named(given);
            if (found.isEmpty()) {
                unknown(given);
            } else if (found.get().isOfTreaty()) {
                named.add(found.get().id());
            } else {
                String source = found.get().source().shortTitle();
                problems.add(
                        given.where(),
                        found.get().source().unit() == SourceUnit.ARTICLE ? WHOLE_TREATY : NO_TREATY,
                        given.text(),
                        source);
            }
        }
        return named;
    }

    /** Returns the name of an id; of an id of an earlier version, with the source of what it became. */
    private Optional<NamedProvision> named(YamlNode.Scalar given) {
        Set<ProvisionId> standsFor = standsFor(given.text());
        if (standsFor.isEmpty()) {
            return Optional.empty();
        }
        Provision first = checklist.provision(standsFor.iterator().next());
        return Optional.of(
                new NamedProvision(new ProvisionId(given.text()), checklist.sourceOf(first), first.number()));
    }

    /** Returns the provisions that an id stands for: itself, or all of the article or paragraph; none if it is unknown. */
    private Set<ProvisionId> standsFor(String id) {
        return IdFormat.isValid(id) ? ids.standsFor(new ProvisionId(id)) : Set.of();
    }

    /** Reports each provision that another reservation excludes too. An overlap inside one declaration is none. */
    private void requireOnce(Declaration declaration, List<YamlNode.Scalar> named, List<Declaration> before) {
        Set<ProvisionId> excluded = new HashSet<>();
        for (Declaration other : before) {
            for (ProvisionId id :
                    declaration.excludesWith(other, lastDay) ? other.provisions() : List.<ProvisionId>of()) {
                excluded.addAll(ids.standsFor(id));
            }
        }
        for (YamlNode.Scalar given : named) {
            for (ProvisionId one : standsFor(given.text())) {
                if (excluded.contains(one)) {
                    problems.add(given.where(), EXCLUDED_TWICE, one.value());
                    break;
                }
            }
        }
    }

    private void unknown(YamlNode.Scalar given) {
        Set<String> known = new TreeSet<>();
        for (Provision provision : checklist.provisions()) {
            Source source = checklist.sourceOf(provision);
            Optional<ProvisionId> id = Optional.of(provision.id());
            while (source.unit() == SourceUnit.ARTICLE
                    && id.isPresent()
                    && !id.get().value().equals(source.id())
                    && known.add(id.get().value())) {
                id = id.get().above();
            }
        }
        for (ProvisionId id : ids.earlier()) {
            known.add(id.value());
        }
        problems.add(
                given.where(),
                NO_SUCH_PROVISION,
                given.text(),
                problems.suggestion(given.text(), known),
                checklist.id());
    }

    private List<Declaration.Objection> objections(List<YamlNode> items) {
        List<Declaration.Objection> all = new ArrayList<>();
        for (YamlNode item : items) {
            MappingReader fields = new MappingReader(item, "objection", OBJECTION_KEYS, problems);
            AnswerTextReader texts = new AnswerTextReader(fields, problems);
            Optional<String> from = texts.required("from");
            String date = texts.day("date");
            String text = texts.text("text");
            if (from.isPresent()) {
                all.add(new Declaration.Objection(from.get(), date, text));
            }
        }
        return all;
    }
}
