package org.stocktake.files.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.files.translation.TranslatedTree;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Vocabulary;

/** Reads the vocabulary of a checklist: addressees, qualifiers, clusters, agencies, needs, glossary. */
final class VocabularyReader {
    static final List<String> LABELLED = List.of("id", "label");
    static final List<String> QUALIFIER_KEYS = List.of("id", "words");
    static final List<String> CLUSTER_KEYS = List.of("id", "label", "note");
    static final List<String> NEED_KEYS = List.of("id", "label", "description");
    static final List<String> TERM_KEYS = List.of("term", "definition", "source");

    private final ChecklistIds ids;
    private final ProblemCollector problems;

    VocabularyReader(ChecklistIds ids, ProblemCollector problems) {
        this.ids = ids;
        this.problems = problems;
    }

    Vocabulary read(MappingReader root) {
        return new Vocabulary(
                addressees(root),
                qualifiers(root),
                clusters(root),
                agencies(root),
                needs(root),
                glossary(root),
                wordsIn(root));
    }

    /** Returns the words of qualifiers in single provisions, which only a translation has. */
    private Map<String, Map<String, String>> wordsIn(MappingReader root) {
        Map<String, Map<String, String>> words = new HashMap<>();
        Optional<YamlNode> node = root.node(TranslatedTree.WORDS);
        for (YamlNode.Entry provision : node.isEmpty() ? List.<YamlNode.Entry>of() : TreeKeys.entries(node.get())) {
            Map<String, String> own = new HashMap<>();
            for (YamlNode.Entry qualifier : TreeKeys.entries(provision.value())) {
                if (qualifier.value() instanceof YamlNode.Scalar text) {
                    own.put(qualifier.key().text(), text.text());
                }
            }
            words.put(provision.key().text(), own);
        }
        return words;
    }

    private List<Vocabulary.Addressee> addressees(MappingReader root) {
        List<Vocabulary.Addressee> addressees = new ArrayList<>();
        for (YamlNode item : root.items("addressees")) {
            MappingReader fields = new MappingReader(item, "addressees", LABELLED, problems);
            Optional<String> id = ids.addressees.declare(fields);
            if (id.isPresent()) {
                addressees.add(new Vocabulary.Addressee(id.get(), fields.required("label")));
            }
        }
        return addressees;
    }

    private List<Vocabulary.Qualifier> qualifiers(MappingReader root) {
        List<Vocabulary.Qualifier> qualifiers = new ArrayList<>();
        for (YamlNode item : root.items("qualifiers")) {
            MappingReader fields = new MappingReader(item, "qualifiers", QUALIFIER_KEYS, problems);
            Optional<String> id = ids.qualifiers.declare(fields);
            if (id.isPresent()) {
                qualifiers.add(new Vocabulary.Qualifier(id.get(), fields.required("words")));
            }
        }
        return qualifiers;
    }

    private List<Vocabulary.Cluster> clusters(MappingReader root) {
        List<Vocabulary.Cluster> clusters = new ArrayList<>();
        for (YamlNode item : root.items("clusters")) {
            MappingReader fields = new MappingReader(item, "clusters", CLUSTER_KEYS, problems);
            Optional<String> id = ids.clusters.declare(fields);
            if (id.isPresent()) {
                clusters.add(new Vocabulary.Cluster(id.get(), fields.required("label"), fields.text("note")));
            }
        }
        return clusters;
    }

    private List<Vocabulary.Agency> agencies(MappingReader root) {
        List<Vocabulary.Agency> agencies = new ArrayList<>();
        for (YamlNode item : root.items("agencies")) {
            MappingReader fields = new MappingReader(item, "agencies", LABELLED, problems);
            Optional<String> id = ids.agencies.declare(fields);
            if (id.isPresent()) {
                agencies.add(new Vocabulary.Agency(id.get(), fields.required("label")));
            }
        }
        return agencies;
    }

    private List<Vocabulary.Need> needs(MappingReader root) {
        List<Vocabulary.Need> needs = new ArrayList<>();
        for (YamlNode item : root.items("needs")) {
            MappingReader fields = new MappingReader(item, "needs", NEED_KEYS, problems);
            Optional<String> id = ids.needs.declare(fields);
            if (id.isPresent()) {
                needs.add(new Vocabulary.Need(id.get(), fields.required("label"), fields.text("description")));
            }
        }
        return needs;
    }

    private List<Vocabulary.Term> glossary(MappingReader root) {
        List<Vocabulary.Term> terms = new ArrayList<>();
        for (YamlNode item : root.items("glossary")) {
            MappingReader term = new MappingReader(item, "glossary", TERM_KEYS, problems);
            terms.add(new Vocabulary.Term(term.required("term"), term.required("definition"), term.text("source")));
        }
        return terms;
    }
}
