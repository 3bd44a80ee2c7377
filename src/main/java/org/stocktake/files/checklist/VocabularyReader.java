package org.stocktake.files.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Vocabulary;

/** Reads the vocabulary of a checklist: addressees, qualifiers, agencies, needs, glossary. */
final class VocabularyReader {
    private final ChecklistIds ids;
    private final ProblemCollector problems;

    VocabularyReader(ChecklistIds ids, ProblemCollector problems) {
        this.ids = ids;
        this.problems = problems;
    }

    Vocabulary read(MappingReader root) {
        List<Vocabulary.Addressee> addressees = list(root, "addressees", List.of("id", "label"), ids.addressees)
                .map((id, entry) -> new Vocabulary.Addressee(id, entry.required("label")));
        List<Vocabulary.Qualifier> qualifiers = list(root, "qualifiers", List.of("id", "words"), ids.qualifiers)
                .map((id, entry) -> new Vocabulary.Qualifier(id, entry.required("words")));
        List<Vocabulary.Agency> agencies = list(root, "agencies", List.of("id", "label"), ids.agencies)
                .map((id, entry) -> new Vocabulary.Agency(id, entry.required("label")));
        List<Vocabulary.Need> needs = list(root, "needs", List.of("id", "label", "description"), ids.needs)
                .map((id, entry) -> new Vocabulary.Need(id, entry.required("label"), entry.text("description")));
        return new Vocabulary(addressees, qualifiers, agencies, needs, glossary(root));
    }

    private List<Vocabulary.Term> glossary(MappingReader root) {
        List<Vocabulary.Term> terms = new ArrayList<>();
        for (YamlNode item : root.items("glossary")) {
            MappingReader term = new MappingReader(item, "glossary", List.of("term", "definition", "source"), problems);
            terms.add(new Vocabulary.Term(term.required("term"), term.required("definition"), term.text("source")));
        }
        return terms;
    }

    private Words list(MappingReader root, String key, List<String> keys, IdRegistry declared) {
        return new Words(root.items(key), key, keys, declared);
    }

    private interface Maker<T> {
        T make(String id, MappingReader entry);
    }

    /** The entries of one list, before they are read. */
    private final class Words {
        private final List<YamlNode> items;
        private final String name;
        private final List<String> keys;
        private final IdRegistry declared;

        private Words(List<YamlNode> items, String name, List<String> keys, IdRegistry declared) {
            this.items = items;
            this.name = name;
            this.keys = keys;
            this.declared = declared;
        }

        private <T> List<T> map(Maker<T> maker) {
            List<T> made = new ArrayList<>();
            for (YamlNode item : items) {
                MappingReader entry = new MappingReader(item, name, keys, problems);
                Optional<String> id = declared.declare(entry);
                if (id.isPresent()) {
                    made.add(maker.make(id.get(), entry));
                }
            }
            return made;
        }
    }
}
