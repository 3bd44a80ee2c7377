package org.stocktake.files.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions of a checklist are changed where they stand, in the style in which they are written. */
final class ChecklistEditorTest {
    private static final List<String> ORDER = List.of("id", "text", "provisions", "help", "evidence", "depth");
    private static final String TEXT = """
            # kept
            sections: # kept
              - id: a
                title: A
                questions:
                  # above one
                  - id: one # kept
                    text: 'Is it so?' # kept
                    provisions: [p-1] # kept
                    # kept
                    evidence:
                      - a law # kept
                      - an order
                    depth: core
                    # below one
                  - {id: two, text: Is it? , evidence: [x, y], depth: full} # kept
            glossary: [] # kept
            """;

    private static String change(String text, String question, String key, YamlValue value)
            throws UnfaithfulTextException {
        ChecklistEditor.Change change = new ChecklistEditor.Change(question, Map.of(key, value));
        return ChecklistEditor.apply(text, new ChecklistEditor.Edits(List.of(change), List.of(), List.of()), ORDER);
    }

    private static YamlValue text(String text) {
        return YamlValue.Scalar.text(text);
    }

    private static YamlValue texts(String... texts) {
        return new YamlValue.Items(
                List.of(texts).stream().map(ChecklistEditorTest::text).toList());
    }

    private static String remove(String text, String question) throws UnfaithfulTextException {
        return ChecklistEditor.apply(text, new ChecklistEditor.Edits(List.of(), List.of(), List.of(question)), ORDER);
    }

    private static YamlValue.Entries question(String id) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("depth", text("core"));
        keys.put("id", text(id));
        return new YamlValue.Entries(keys);
    }

    @Test
    void noChangeIsNoChange() throws UnfaithfulTextException {
        assertThat(ChecklistEditor.apply(TEXT, new ChecklistEditor.Edits(List.of(), List.of(), List.of()), ORDER))
                .isEqualTo(TEXT);
    }

    @Test
    void aTextIsReplacedOnItsLine() throws UnfaithfulTextException {
        assertThat(change(TEXT, "one", "text", text("Is it: so?")))
                .isEqualTo(TEXT.replace("'Is it so?'", "\"Is it: so?\""));
        assertThat(change(TEXT, "two", "text", text("Is it {so}?")))
                .isEqualTo(TEXT.replace("Is it? ", "\"Is it {so}?\" "));
    }

    @Test
    void aListKeepsItsStyleAndTheCommentsOfItsItems() throws UnfaithfulTextException {
        assertThat(change(TEXT, "one", "evidence", texts("a law", "a rule", "an order")))
                .isEqualTo(TEXT.replace("a law # kept\n", "a law # kept\n          - a rule\n"));
        assertThat(change(TEXT, "one", "provisions", texts("p-1", "p-2")))
                .isEqualTo(TEXT.replace("[p-1]", "[p-1, p-2]"));
        assertThat(change(TEXT, "two", "evidence", texts("x, z"))).isEqualTo(TEXT.replace("[x, y]", "[\"x, z\"]"));
    }

    @Test
    void aKeyComesAndGoesInItsPlace() throws UnfaithfulTextException {
        assertThat(change(TEXT, "one", "help", text("Look.")))
                .isEqualTo(TEXT.replace(
                        "[p-1] # kept\n        # kept\n", "[p-1] # kept\n        help: Look.\n        # kept\n"));
        assertThat(change(TEXT, "two", "help", text("Look.")))
                .isEqualTo(TEXT.replace("Is it? ,", "Is it?, help: Look. ,"));
        assertThat(change(TEXT, "two", "evidence", texts())).isEqualTo(TEXT.replace(" , evidence: [x, y]", ""));
        assertThat(change(TEXT, "one", "depth", text(""))).doesNotContain("depth: core");
    }

    @Test
    void aQuestionIsAddedBehindAnotherAndItsComments() throws UnfaithfulTextException {
        String written = "      - id: new\n        depth: core\n";
        ChecklistEditor.Addition after = new ChecklistEditor.Addition("a", "one", question("new"));
        ChecklistEditor.Addition last = new ChecklistEditor.Addition("a", "", question("new"));
        assertThat(ChecklistEditor.apply(TEXT, new ChecklistEditor.Edits(List.of(), List.of(after), List.of()), ORDER))
                .isEqualTo(TEXT.replace("# below one\n", "# below one\n" + written));
        assertThat(ChecklistEditor.apply(TEXT, new ChecklistEditor.Edits(List.of(), List.of(last), List.of()), ORDER))
                .isEqualTo(TEXT.replace("glossary", written + "glossary"));
    }

    @Test
    void aQuestionGoesWithItsLinesAndNoOther() throws UnfaithfulTextException {
        assertThat(remove(TEXT, "two")).isEqualTo(TEXT.replaceAll(" *- \\{id: two.*\n", ""));
        assertThat(remove(TEXT, "one"))
                .contains("# above one\n      - {id: two")
                .doesNotContain("# below one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void theMarkAndTheLineEndsStay(String end) throws UnfaithfulTextException {
        String text = "\uFEFF" + TEXT.replace("\n", end);
        assertThat(change(text, "one", "help", text("Look.\nThere.")))
                .isEqualTo(text.replace(
                        "[p-1] # kept" + end,
                        "[p-1] # kept" + end + "        help: |-" + end + "          Look." + end + "          There."
                                + end));
    }

    @Test
    void whatCannotBeChangedInPlaceIsRefused() {
        List<String> flow = List.of(
                "{sections: [{id: a, questions: [{id: one, text: x}]}]}",
                "sections:\n  - id: a\n    questions: [{id: one, text: x}]\n",
                "sections: []\n",
                "a: b: c");
        for (String text : flow) {
            assertThatThrownBy(() -> remove(text, "one")).isInstanceOf(UnfaithfulTextException.class);
        }
        assertThatThrownBy(() -> change(TEXT, "three", "text", text("x"))).isInstanceOf(UnfaithfulTextException.class);
        assertThatThrownBy(() -> remove(TEXT.replaceAll(" *- \\{id: two.*\n", ""), "one"))
                .as("a section is left without a question")
                .isInstanceOf(UnfaithfulTextException.class);
        ChecklistEditor.Addition nowhere = new ChecklistEditor.Addition("b", "", question("new"));
        assertThatThrownBy(() -> ChecklistEditor.apply(
                        TEXT, new ChecklistEditor.Edits(List.of(), List.of(nowhere), List.of()), ORDER))
                .isInstanceOf(UnfaithfulTextException.class);
    }
}
